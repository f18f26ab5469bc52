package stillwatch.brief.leak;

import java.util.Set;

/**
 * A value that must not be in what goes out.
 *
 * @param called what it is, for people who may not read it: "name of account 12"
 * @param fields for a short value: the columns and keys it counts in; none where it counts as a word anywhere
 */
public record Secret(String called, SecretKind kind, String value, Set<String> fields) {
    /** Shorter ones are part of too many words and numbers. */
    private static final int SHORT = 6;

    public Secret(String called, SecretKind kind, String value) {
        this(called, kind, value, Set.of());
    }

    boolean isShort() {
        return Canon.of(value).length() + Unspaced.more(value) < SHORT;
    }
}
