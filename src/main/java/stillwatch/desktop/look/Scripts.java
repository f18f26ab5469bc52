package stillwatch.desktop.look;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which scripts of a case this computer has no font for. Our own fonts know Latin, Greek and Cyrillic. */
public final class Scripts {
    private static final Set<UnicodeScript> OURS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);
    private final Map<UnicodeScript, Integer> examples = new EnumMap<>(UnicodeScript.class);

    public void read(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point > 0x24F && !OURS.contains(UnicodeScript.of(point))) {
                examples.putIfAbsent(UnicodeScript.of(point), point);
            }
            at += Character.charCount(point);
        }
    }

    /** The names of the scripts that cannot be drawn here, "Han", "Arabic". Slow the first time: not for the UI thread. */
    public List<String> missing() {
        if (examples.isEmpty()) {
            return List.of();
        }
        Font system = new Font(Font.DIALOG, Font.PLAIN, 12);
        return examples.entrySet().stream()
                .filter(one -> !system.canDisplay(one.getValue()))
                .map(one -> name(one.getKey()))
                .toList();
    }

    private static String name(UnicodeScript script) {
        String word = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return script == UnicodeScript.HAN
                ? "Chinese"
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
