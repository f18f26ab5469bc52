package stillwatch.desktop.screen.brief;

import java.util.List;
import javafx.scene.Node;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.Change;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What differs from the version that was frozen last, in words. */
record Changes(Outline outline) {
    private static final int MOST = 20;

    Section section() {
        Section section = new Section("Changes since version " + outline.cover().since());
        section.setId("brief-changes");
        List<Node> rows = outline.changes().stream().<Node>map(Changes::row).toList();
        if (rows.isEmpty()) {
            section.getChildren().add(Texts.wrapped("None.", "muted"));
        }
        section.getChildren().addAll(Row.first(rows, MOST, "changes"));
        return section;
    }

    private static Node row(Change one) {
        String was = one.was().isBlank() ? "" : "was: " + one.was();
        String now = one.now().isBlank() ? "" : "now: " + one.now();
        return Row.of(one.what(), was + "\n" + now);
    }
}
