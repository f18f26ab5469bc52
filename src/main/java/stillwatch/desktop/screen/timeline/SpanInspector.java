package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.HeatMap;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;
import stillwatch.timeline.lane.Selected;
import stillwatch.timeline.pattern.Bursts;
import stillwatch.timeline.pattern.Rhythm;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** What lies in a span, and what of it is worth a look: rhythm, bursts, gaps. Nothing here says why. */
record SpanInspector(Work work, Told.Span told, boolean brushed) {
    private static final int MOST = 8;

    List<Node> content() {
        List<Node> parts = new ArrayList<>(List.of(summary(), rhythm()));
        Selected held = told.held();
        if (!held.bursts().isEmpty() || !held.gaps().isEmpty()) {
            parts.add(worth(held));
        }
        return parts;
    }

    private TimeWords words() {
        return new TimeWords(work.looking().model(), work.looking().view().zone());
    }

    private Node summary() {
        Selected held = told.held();
        List<String> said = new ArrayList<>(List.of(
                Words.events(held.places().length),
                Texts.counted(held.accounts(), "account active", "accounts active"),
                Texts.counted(held.bursts().size(), "burst", "bursts"),
                Texts.counted(held.gaps().size(), "gap", "gaps")));
        said.addAll(told.counted());
        Section section = new Section(
                brushed ? "In the span" : "In what shows",
                Texts.wrapped(words().span(held.span()), "strong"),
                Texts.wrapped(String.join(" · ", said)));
        section.setId("timeline-span");
        if (brushed) {
            section.getChildren().add(deeds(held));
        }
        return section;
    }

    private Node deeds(Selected held) {
        FlowPane deeds = new FlowPane(8, 8);
        Button everywhere = Buttons.link("Use as filter everywhere", () -> work.everywhere(held.span()));
        everywhere.setId("span-everywhere");
        deed(deeds, "span-zoom", "Zoom to it", "Z", work.looking()::zoomToSelection);
        int n = held.places().length;
        deed(
                deeds,
                "span-events",
                n == 1 ? "Select its event" : "Select all " + Words.number(n) + " events",
                null,
                () -> work.selectAll(held));
        deed(deeds, "span-list", "List", "T", () -> work.table(true));
        deed(deeds, "span-clear", "Clear", "Esc", work.looking()::clear);
        return new VBox(8, deeds, everywhere);
    }

    private static void deed(FlowPane deeds, String id, String words, @Nullable String key, Runnable action) {
        Button button = Buttons.withKey(Buttons.plain(words, action), key);
        button.setId(id);
        deeds.getChildren().add(button);
    }

    private Node rhythm() {
        Rhythm rhythm = told.rhythm();
        HeatMap map = new HeatMap();
        int[][] counts = new int[7][24];
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                counts[day][hour] = (int) Math.min(Integer.MAX_VALUE, rhythm.counts()[day][hour]);
            }
        }
        map.show(counts, rhythm.words());
        String vague = rhythm.vague() == 0 ? "" : " · " + Words.number(rhythm.vague()) + " not known to the hour";
        String said = Words.number(rhythm.n()) + " " + rhythm.unit() + vague + " · "
                + new stillwatch.drawing.WallClock(rhythm.zone()).zoneName();
        Section section = new Section("Rhythm of the week", map, Texts.wrapped(said, "caption"));
        section.getChildren().add(Texts.wrapped(rhythm.words(), "caption"));
        section.setId("timeline-rhythm");
        return section;
    }

    private Node worth(Selected held) {
        Section section = new Section("Worth a look");
        section.setId("timeline-worth");
        held.bursts().stream().limit(MOST).forEach(one -> section.getChildren().add(burst(one)));
        held.gaps().stream()
                .limit(MOST)
                .forEach(one -> section.getChildren().add(row("Nothing for " + Words.length(one.length()), one)));
        TitledPane rules = new TitledPane(
                "How this was worked out",
                new VBox(
                        6,
                        told.rules().stream()
                                .map(rule -> (Node) Texts.wrapped(rule, "caption"))
                                .toArray(Node[]::new)));
        rules.setExpanded(false);
        rules.setAnimated(false);
        section.getChildren().add(rules);
        return section;
    }

    private Node burst(Bursts.Burst burst) {
        return row("Burst of " + Words.events(burst.n()), burst.span());
    }

    private Node row(String text, TimeSpan span) {
        return Row.leading(
                text,
                words().span(span),
                () -> work.looking().go(work.looking().view().selecting(span).showing(span.from())));
    }
}
