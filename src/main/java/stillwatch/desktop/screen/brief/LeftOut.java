package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.outline.Outline.Withholding;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What this audience does not get: values by kind, then each part with the ground it was left out on, and what was released. */
record LeftOut(Preview.Made made, Doing doing) {
    private static final int MOST = 40;

    /** What can be done with one of them, and with all. */
    record Doing(
            Consumer<stillwatch.brief.compose.LeftOut> release, Consumer<Preview.Released> takeBack, Runnable export) {}

    Section section() {
        Section section = new Section("Left out");
        section.setId("brief-left-out");
        section.getChildren().addAll(lines());
        released(section);
        Button log = Buttons.plain("Export the privilege log…", doing.export());
        log.setId("brief-privilege-log");
        section.getChildren().add(log);
        return section;
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        counted().forEach((field, count) -> lines.add(Texts.wrapped(Texts.number(count) + " × " + field.words())));
        lines.addAll(Row.first(parts(), MOST, "parts"));
        return lines.isEmpty() ? List.of(Texts.wrapped("Nothing: this audience gets all of it.", "muted")) : lines;
    }

    private Map<Field, Long> counted() {
        return made.brief().composed().withheld().stream()
                .collect(Collectors.groupingBy(Withheld::field, LinkedHashMap::new, Collectors.counting()));
    }

    private List<Node> parts() {
        Map<stillwatch.brief.compose.LeftOut, Long> alike = made.brief().composed().leftOut().stream()
                .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        List<Node> parts = new ArrayList<>();
        alike.forEach((one, times) -> parts.add(part(one, times, parts.size())));
        return parts;
    }

    /** Parts that are told in the same words are one line. */
    private Node part(stillwatch.brief.compose.LeftOut one, long times, int number) {
        Withholding told = one.told();
        String when = told.when().isBlank() ? "" : " · " + told.when();
        String many = times == 1 ? "" : ", " + Texts.number(times) + " of them";
        String words = told.kind() + ": " + told.about() + many;
        String name = made.names().getOrDefault(one.item(), "");
        String about = (name.isEmpty() ? "" : name + "\n") + told.ground() + when;
        if (!one.releasable()) {
            return Row.of(words, about);
        }
        Button release = Buttons.plain("Release…", () -> doing.release().accept(one));
        release.setId("brief-release-" + number);
        release.setMinWidth(Button.USE_PREF_SIZE);
        release.setAccessibleText("Release " + words);
        return Row.of(words, about, release);
    }

    private void released(Section section) {
        if (made.released().isEmpty()) {
            return;
        }
        VBox all = new VBox(Texts.of("Released one by one", "strong"));
        all.setId("brief-released");
        List<Node> rows = made.released().stream().<Node>map(this::released).toList();
        all.getChildren().addAll(Row.first(rows, MOST, "parts"));
        section.getChildren().add(all);
    }

    private Node released(Preview.Released one) {
        var held = one.what();
        Button back = Buttons.plain("Take back…", () -> doing.takeBack().accept(one));
        back.setId("brief-take-back-" + held.seq());
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setAccessibleText("Take back the release of " + one.name());
        String about = "entry " + held.seq() + " · " + ShownText.of(held.by(), 60) + " · "
                + held.what().why();
        return Row.of(one.name(), about, back);
    }
}
