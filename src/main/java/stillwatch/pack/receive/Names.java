package stillwatch.pack.receive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of what lies in a pack: each leads to a place of its own in one folder, on any computer, and to nowhere else. */
final class Names {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d|clock\\$)(?:\\..*)?");
    private static final int DEEPEST = 8;
    private static final int LONGEST = 200;
    private final Set<String> seen = new HashSet<>();
    private String base = "";

    /** The folder all of it lies in. */
    String base() {
        return base;
    }

    /** The name below the base folder. */
    String expectGood(String name) throws NotWhole {
        String[] parts = name.split("/", -1);
        boolean good = name.length() <= LONGEST && parts.length >= 2 && parts.length <= DEEPEST;
        for (String part : parts) {
            good &= PART.matcher(part).matches()
                    && !part.endsWith(".")
                    && !DEVICE.matcher(part).matches();
        }
        if (!good) {
            throw NotWhole.asZip(
                    "the name of entry " + (seen.size() + 1) + " does not lead to a place of its own in it");
        }
        if (!base.isEmpty() && !base.equals(parts[0])) {
            throw NotWhole.asZip("it holds more than one folder");
        }
        base = parts[0];
        expectFree(name);
        return name.substring(base.length() + 1);
    }

    /** Two names that differ only in capitals are one on some computers; a file cannot be a folder too. */
    private void expectFree(String name) throws NotWhole {
        String low = name.toLowerCase(Locale.ROOT);
        boolean inside = seen.stream().anyMatch(one -> one.startsWith(low + "/") || low.startsWith(one + "/"));
        if (inside || !seen.add(low)) {
            throw NotWhole.asZip("entry " + (seen.size() + 1) + " has the name of another one");
        }
    }
}
