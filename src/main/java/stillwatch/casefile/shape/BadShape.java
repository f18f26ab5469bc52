package stillwatch.casefile.shape;

import java.util.List;
import java.util.Map;

/** A tree that is no fact: what is wrong, and where in the tree ("facts[1].account.platform", empty for the whole). */
public final class BadShape extends Exception {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    /** For a time that a callback cannot read; the place is added on the way out. */
    public BadShape(String reason) {
        this("", reason);
    }

    private BadShape(String pointer, String reason) {
        super(reason, null, false, false);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    BadShape under(String key) {
        boolean joined = pointer.isEmpty() || pointer.startsWith("[");
        return new BadShape(key + (joined ? "" : ".") + pointer, reason());
    }

    static BadShape expected(String what, Object found) {
        return new BadShape("expected " + what + ", not " + described(found));
    }

    private static String described(Object found) {
        return switch (found) {
            case Map<?, ?> map -> "an object";
            case List<?> list -> "a list";
            case String text -> quoted(text);
            case Number number -> "the number " + shortened(number.toString());
            default -> shortened(found.toString());
        };
    }

    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }
}
