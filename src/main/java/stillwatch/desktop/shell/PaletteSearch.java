package stillwatch.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import stillwatch.desktop.frame.Desk;
import stillwatch.search.Hit;

/** Things of the case for the palette, each leading to where it is shown. */
final class PaletteSearch {
    private static final int OF_EACH = 5;
    private final Desk desk;

    PaletteSearch(Desk desk) {
        this.desk = desk;
    }

    void find(String words, Consumer<List<PaletteEntry>> answer) {
        desk.asking()
                .ask(
                        this,
                        progress -> desk.opened().searchEachKind(begun(words), OF_EACH, progress).hits().stream()
                                .map(this::entry)
                                .toList(),
                        answer);
    }

    /** What is being typed may be the beginning of a word. */
    private static String begun(String words) {
        return words.matches("(?U).*\\w") && !words.contains("\"") ? words + "*" : words;
    }

    private PaletteEntry entry(Hit hit) {
        String title = hit.title().text().isBlank() ? hit.target() : hit.title().text();
        String sort = hit.kind()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace("annotation", "note")
                .replace("entry", "history");
        return new PaletteEntry(title, hit.snippet().text(), sort, null, () -> desk.navigator().goToId(hit.target()));
    }
}
