package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.compose.Composed;
import stillwatch.brief.outline.Outline.Withholding;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What this audience does not get: values by kind, then each part with the ground it was left out on. */
record LeftOut(Composed composed) {
    private static final int MOST = 25;

    Section section() {
        Section section = new Section("Left out");
        section.setId("brief-left-out");
        section.getChildren().addAll(lines());
        return section;
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        counted().forEach((field, count) -> lines.add(Texts.wrapped(Texts.number(count) + " × " + field.words())));
        lines.addAll(Row.first(parts(), MOST, "parts"));
        return lines.isEmpty() ? List.of(Texts.wrapped("Nothing: this audience gets all of it.", "muted")) : lines;
    }

    private Map<Field, Long> counted() {
        return composed.withheld().stream()
                .collect(Collectors.groupingBy(Withheld::field, LinkedHashMap::new, Collectors.counting()));
    }

    private List<Node> parts() {
        Map<Withholding, Long> alike = composed.log().stream()
                .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        return alike.entrySet().stream()
                .<Node>map(one -> part(one.getKey(), one.getValue()))
                .toList();
    }

    /** Parts that are told in the same words are one line. */
    private static Node part(Withholding one, long times) {
        String when = one.when().isBlank() ? "" : " · " + one.when();
        String many = times == 1 ? "" : ", " + Texts.number(times) + " of them";
        return Row.of(one.kind() + ": " + one.about() + many, one.ground() + when);
    }
}
