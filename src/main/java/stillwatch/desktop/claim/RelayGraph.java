package stillwatch.desktop.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import stillwatch.casefile.ShownText;
import stillwatch.claims.Relay;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;

/** The relay chain as a drawing: a handful of boxes with lines between, each box leading to its document. */
final class RelayGraph extends Pane {
    private static final double WIDE = 92;
    private static final double HIGH = 38;
    private static final double ACROSS = 15;
    private static final double DOWN = 8;
    private final Relay relay;
    private final Consumer<String> goTo;
    private final RelayLayout layout;
    private final Map<String, VBox> boxes = new HashMap<>();
    private final Map<Relay.Edge, CubicCurve> lines = new HashMap<>();

    RelayGraph(Relay relay, Consumer<String> goTo) {
        this.relay = relay;
        this.goTo = goTo;
        this.layout = RelayLayout.of(relay);
        setId("relay-graph");
        getStyleClass().add("relay-graph");
        setAccessibleText(RelayLayout.words(relay));
        relay.edges().forEach(edge -> lines.computeIfAbsent(edge, this::line));
        layout.boxes().forEach(one -> boxes.put(one.id(), box(one.id())));
        getChildren().addAll(lines.values());
        layout.boxes().forEach(one -> getChildren().add(boxes.get(one.id())));
    }

    private CubicCurve line(Relay.Edge edge) {
        CubicCurve line = new CubicCurve();
        line.getStyleClass().add("relay-line");
        if (edge.dashed()) {
            line.getStyleClass().add("assumed");
        }
        line.setMouseTransparent(true);
        return line;
    }

    private VBox box(String id) {
        return relay.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(this::box)
                .orElseGet(() -> made(new VBox(Texts.of("not known", "muted")), "unknown"));
    }

    private VBox box(Relay.Node node) {
        Label by = Texts.of((node.origin() ? "● " : "") + ShownText.of(node.by(), 60), "strong");
        VBox box = made(new VBox(by), node.origin() ? "begins" : "carries");
        if (!node.label().equals(node.by())) {
            box.getChildren().add(Texts.of(ShownText.of(node.label(), 80), "caption"));
        }
        String whole = ShownText.of(node.by() + ": " + node.label(), 300) + (node.origin() ? ", where it begins" : "");
        Tooltip.install(box, new Tooltip(whole));
        return Pressable.of(box, whole, () -> goTo.accept(node.id()));
    }

    private static VBox made(VBox box, String kind) {
        box.getStyleClass().addAll("relay-box", kind);
        return box;
    }

    private double scale() {
        return Look.scale(this);
    }

    /** Wider where there is room. */
    private double wide() {
        double least = WIDE * scale();
        double room = (getWidth() - 2 + ACROSS) / layout.columns() - ACROSS;
        return Math.clamp(room, least, 2 * least);
    }

    private double high() {
        return HIGH * scale();
    }

    private double left(int column) {
        return column * (wide() + ACROSS);
    }

    private double top(double row) {
        return row * (high() + DOWN);
    }

    @Override
    protected double computeMinWidth(double height) {
        return layout.columns() * (WIDE * scale() + ACROSS) - ACROSS + 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return top(layout.rows()) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (RelayLayout.Placed one : layout.boxes()) {
            at(one.id()).resizeRelocate(left(one.column()) + 1, top(one.row()) + 1, wide(), high());
        }
        lines.forEach(this::draw);
    }

    private VBox at(String id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private void draw(Relay.Edge edge, CubicCurve line) {
        VBox from = at(edge.from());
        VBox to = at(RelayLayout.to(edge));
        line.setStartX(from.getLayoutX() + wide());
        line.setStartY(from.getLayoutY() + high() / 2);
        line.setEndX(to.getLayoutX());
        line.setEndY(to.getLayoutY() + high() / 2);
        line.setControlX1(line.getStartX() + ACROSS);
        line.setControlY1(line.getStartY());
        line.setControlX2(line.getEndX() - ACROSS);
        line.setControlY2(line.getEndY());
    }
}
