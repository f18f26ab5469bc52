package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/**
 * A passage of a document. {@code evidence} is the original it was selected in, {@code locator} the place, as {@link
 * stillwatch.casefile.Spot} writes it where a program can find it. Only verbatim words are ever quoted.
 */
public record Excerpt(
        @Nullable String ref,
        String document,
        @Nullable String evidence,
        String text,
        @Nullable String locator,
        Wording wording,
        @Nullable String translation)
        implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.EXCERPT, document, text, locator, wording.name());
    }

    public boolean isQuotable() {
        return wording.isQuotable();
    }

    /** Between quotation marks where it may be, else with what it is behind it. */
    @Override
    public String words() {
        return isQuotable() ? "“" + text + "”" : text + " (" + wording.words() + ")";
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(document), evidence);
    }
}
