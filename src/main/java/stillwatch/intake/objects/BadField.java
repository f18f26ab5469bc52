package stillwatch.intake.objects;

import org.jspecify.annotations.Nullable;

/** An object says something that cannot be right; the field is named where one is to blame. No stack trace: a file may hold a million. */
public sealed class BadField extends Exception permits BadSyntax {
    private static final long serialVersionUID = 1L;
    private final @Nullable String field;

    public BadField(@Nullable String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
