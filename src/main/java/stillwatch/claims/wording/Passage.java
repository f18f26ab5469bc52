package stillwatch.claims.wording;

import org.jspecify.annotations.Nullable;

/** Words to be checked. {@code proposition} is the id of the claim they are written for, where the writer says so. */
public record Passage(FieldKind kind, String text, @Nullable String proposition) {
    public static Passage text(String text) {
        return new Passage(FieldKind.TEXT, text, null);
    }
}
