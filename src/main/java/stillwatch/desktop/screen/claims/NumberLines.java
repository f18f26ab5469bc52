package stillwatch.desktop.screen.claims;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.claims.Conflicts;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.FigureRow;
import stillwatch.claims.Range;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;

/** Numbers of one measure below each other: each as it was stated, what it can mean as a bar, what has to be said with them. */
final class NumberLines extends VBox {
    private final Here here;
    private final FigureGroup group;
    private final NumberScale scale;

    NumberLines(Here here, FigureGroup group) {
        super(5);
        this.here = here;
        this.group = group;
        this.scale = NumberScale.of(group.rows().stream().map(FigureRow::range).toList());
        getStyleClass().add("number-lines");
        getChildren().add(Texts.wrapped(ShownText.of(group.measure() + ", " + group.subject(), 160), "muted"));
        group.rows().forEach(row -> getChildren().add(line(row)));
        getChildren().add(axis());
        getChildren().add(verdict());
        group.notes().forEach(note -> getChildren().add(Texts.wrapped(ShownText.of(note, 300), "caption")));
    }

    private Node line(FigureRow row) {
        Figure what = row.figure().what();
        Label stated = Texts.wrapped("“" + ShownText.of(what.asStated(), 80) + "”", "strong");
        Label from = Texts.wrapped(from(what), "caption");
        VBox words = new VBox(0, stated, from);
        words.getStyleClass().add("number-words");
        RangeTrack track = new RangeTrack(scale, row.range(), conflicts(row));
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox line = new HBox(10, words, track);
        line.getStyleClass().addAll("row-line", "sheet-row", "go");
        String spoken = stated.getText() + " " + group.measure() + ", " + from.getText();
        return Pressable.of(
                line,
                spoken + ", can mean " + means(row.range()),
                () -> here.goTo(row.figure().id()));
    }

    private String from(Figure what) {
        String document = here.book()
                .excerpt(what.excerpt())
                .map(Excerpt::document)
                .map(id -> here.book().directory().documents().get(id))
                .map(one -> ShownText.of(one.sourceName(), 60))
                .orElse("excerpt taken back");
        String scope = what.scope() == null ? "" : " · " + ShownText.of(what.scope(), 60);
        String period =
                what.period() == null ? "" : " · " + ShownText.of(what.period().written(), 60);
        return document + scope + period;
    }

    private boolean conflicts(FigureRow row) {
        return group.pairs().stream()
                .filter(pair -> pair.verdict() == FigureGroup.Verdict.CONFLICT)
                .anyMatch(pair -> pair.one().equals(row) || pair.other().equals(row));
    }

    /** "23,750 to 25,000", with no end where none is meant. */
    static String means(Range range) {
        if (!range.hasLow()) {
            return "up to " + plain(range.high());
        }
        if (!range.hasHigh()) {
            return plain(range.low()) + " and more";
        }
        return range.low().compareTo(range.high()) == 0
                ? plain(range.low())
                : plain(range.low()) + " to " + plain(range.high());
    }

    static String plain(BigDecimal number) {
        BigDecimal shown = number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
                ? number.setScale(0, java.math.RoundingMode.HALF_UP)
                : number;
        return String.format(
                java.util.Locale.ROOT,
                "%,." + Math.max(0, shown.stripTrailingZeros().scale()) + "f",
                shown);
    }

    private Node axis() {
        HBox axis = new HBox(
                Texts.of(plain(scale.from()), "caption"),
                stillwatch.desktop.part.Panel.spring(),
                Texts.of(plain(scale.to()), "caption"));
        axis.getStyleClass().add("number-axis");
        return axis;
    }

    private Node verdict() {
        FlowPane says = new FlowPane(6, 4);
        List<Conflicts.Found> all = here.now().conflicts().stream()
                .filter(one -> group.rows().stream()
                        .anyMatch(row ->
                                one.conflict().between().contains(row.figure().id())))
                .toList();
        if (all.isEmpty()) {
            says.getChildren().add(new Chip("✓ go together", Chip.Tone.GOOD));
        }
        for (Conflicts.Found one : all) {
            says.getChildren()
                    .add(new Chip(
                            one.open() ? "≠ conflict" : "settled", one.open() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL));
            Button go = Here.link(
                    one.open() ? "Settle…" : "How",
                    "number-conflict",
                    () -> here.goTo(one.conflict().id().toString()));
            go.setAccessibleText((one.open() ? "Settle: " : "How it was settled: ")
                    + ShownText.of(one.conflict().what(), 160));
            says.getChildren().add(go);
        }
        return says;
    }
}
