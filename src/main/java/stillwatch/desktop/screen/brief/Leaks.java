package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import stillwatch.brief.leak.LeakReport;
import stillwatch.casefile.Audience;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What reading the finished file again found. */
record Leaks(Audience audience, LeakReport report, int withheld) {
    private static final int MOST = 12;

    Section section() {
        Section section = new Section("Leak check");
        section.setId("brief-leaks");
        section.getChildren().addAll(report.clean() ? clean() : found());
        return section;
    }

    private List<Node> clean() {
        if (withheld == 0) {
            return List.of(Texts.wrapped(
                    "Nothing of this case is withheld from this audience, so there was nothing to look for.", "muted"));
        }
        return List.of(new Chip("✓ nothing found", Chip.Tone.GOOD), Texts.wrapped(words(), "muted"));
    }

    private String words() {
        return withheld == 1
                ? "1 withheld value was looked for in the finished file; it does not stand in it."
                : Texts.number(withheld) + " withheld values were looked for in the finished file; none stands in it.";
    }

    private List<Node> found() {
        List<Node> parts = new ArrayList<>();
        parts.add(new Chip("✗ this may not go out", Chip.Tone.BAD));
        parts.add(Texts.wrapped(
                "In the finished file stands what the audience " + audience.words()
                        + " may not see. It will not be exported or frozen. Say it otherwise where it stands in the case,"
                        + " or choose another audience.",
                "bad-text"));
        List<Node> lines =
                report.lines().stream().<Node>map(line -> Row.of(line, "")).toList();
        parts.addAll(Row.first(lines, MOST, "places"));
        return parts;
    }
}
