package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Observable;

/**
 * Reads patterns that only list values: {@code [ipv4-addr:value = 'x' OR url:value IN ('y', 'z')] OR [ … ]}. Whatever says
 * more (AND, FOLLOWEDBY, a stretch of time, part of a value) is not such a list.
 */
final class Comparisons {
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+:[a-z0-9_]+(\\.('[^'\\\\]*'|[A-Za-z0-9_]+))?");
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\['\\\\])*+)'|([0-9]{1,18})(?![0-9])");
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private final String pattern;
    private final List<Observable> found = new ArrayList<>();
    private int at;

    private Comparisons(String pattern) {
        this.pattern = pattern;
    }

    /** Null if the pattern is not a plain list of values that are signals. */
    static @Nullable List<Observable> read(String pattern) {
        Comparisons comparisons = new Comparisons(pattern);
        return comparisons.all() ? comparisons.found : null;
    }

    private boolean all() {
        do {
            if (!bracket()) {
                return false;
            }
        } while (word("OR"));
        return at == pattern.length();
    }

    private boolean bracket() {
        if (!word("[")) {
            return false;
        }
        do {
            if (!comparison()) {
                return false;
            }
        } while (word("OR"));
        return word("]");
    }

    private boolean comparison() {
        Matcher path = next(PATH);
        if (path == null) {
            return false;
        }
        if (word("=")) {
            return value(path.group());
        }
        if (!word("IN") || !word("(")) {
            return false;
        }
        do {
            if (!value(path.group())) {
                return false;
            }
        } while (word(","));
        return word(")");
    }

    private boolean value(String path) {
        Matcher text = next(TEXT);
        if (text == null) {
            return false;
        }
        String value = text.group(2) != null ? text.group(2) : text.group(1).replaceAll("\\\\(.)", "$1");
        Observable observable = Signals.compared(path, value);
        return observable != null && found.add(observable);
    }

    private boolean word(String word) {
        next(SPACE);
        if (!pattern.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        next(SPACE);
        return true;
    }

    private @Nullable Matcher next(Pattern expected) {
        Matcher matcher = expected.matcher(pattern).region(at, pattern.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }
}
