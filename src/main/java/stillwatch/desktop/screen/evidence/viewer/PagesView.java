package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Spot;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;
import stillwatch.evidence.inside.PageText;
import stillwatch.workbench.Notes;

/** Pages of a PDF file, or a picture. */
final class PagesView extends BorderPane implements Content {
    private static final double CLOSER = 1.25;
    private static final double WIDEST_FIT = 2;
    private static final double EDGE = 40;
    private final PagesModel model;
    private final Marking marking;
    private final PageSheet sheet;
    private final ScrollPane scroll = new ScrollPane();
    private final TextField number = new TextField("1");
    private final Label of = Texts.of("", "muted");
    private final Label percent = Texts.of("", "caption");
    private final FindBar find;
    private List<Notes.Note> notes = List.of();
    private String chosen = "";
    private boolean fitting = true;
    private double wantedY = -1;

    PagesView(PagesModel model, Marking marking) {
        this.model = model;
        this.marking = marking;
        this.sheet = new PageSheet(
                area -> marking.marked(Spot.area(model.numberInNotes(), area), model.words(area)),
                span -> marking.marked(
                        Spot.characters(model.numberInNotes(), span.from(), span.to()), model.words(span)));
        this.find = new FindBar(model::find, model::nextHit);
        getStyleClass().add("viewer-content");
        setTop(tools());
        wireScroll();
        model.sheet.subscribe(this::drawn);
        model.trouble.subscribe(this::say);
        model.zoom.subscribe(zoom -> sheet.size(zoom.doubleValue()));
        model.hits.subscribe(this::showHits);
        model.hit.subscribe(this::showHits);
        model.page.subscribe(now -> number.setText(Texts.number(now.longValue())));
        model.open(this::fit);
    }

    private void wireScroll() {
        StackPane middle = new StackPane(sheet);
        middle.getStyleClass().add("page-desk");
        scroll.setContent(middle);
        scroll.setId("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(false);
        scroll.widthProperty().subscribe(width -> fitAgain());
        scroll.addEventFilter(javafx.scene.input.ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                zoom(event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER);
                event.consume();
            }
        });
        setCenter(scroll);
    }

    private FlowPane tools() {
        FlowPane tools = new FlowPane(8, 6, pageTools(), zoomTools(), dragTools());
        if (model.isPdf()) {
            tools.getChildren().add(find);
        }
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("viewer-tools");
        return tools;
    }

    private HBox pageTools() {
        number.setId("page-number");
        number.setPrefColumnCount(3);
        number.setAccessibleText("Page");
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setOnAction(event -> typed());
        Button back = Buttons.icon(Feather.CHEVRON_LEFT, "Previous page (Page up)", () -> turn(-1));
        Button on = Buttons.icon(Feather.CHEVRON_RIGHT, "Next page (Page down)", () -> turn(1));
        back.setId("page-back");
        on.setId("page-on");
        HBox box = new HBox(4, back, number, of, on);
        box.setAlignment(Pos.CENTER_LEFT);
        model.pages.subscribe(pages -> {
            of.setText("of " + Texts.number(pages.longValue()));
            box.setVisible(pages.intValue() > 1);
            box.setManaged(pages.intValue() > 1);
        });
        return box;
    }

    private void typed() {
        try {
            model.turnTo(Integer.parseInt(number.getText().strip()));
        } catch (NumberFormatException noNumber) {
            // said by the field going back to the page that shows
        }
        number.setText(Texts.number(model.page.get()));
    }

    private HBox zoomTools() {
        Button out = Buttons.icon(Feather.MINUS, "Smaller", () -> zoom(1 / CLOSER));
        Button in = Buttons.icon(Feather.PLUS, "Larger", () -> zoom(CLOSER));
        out.setId("zoom-out");
        in.setId("zoom-in");
        Button fit = Buttons.plain("Fit", this::fit);
        fit.setId("zoom-fit");
        Tip.on(fit, "As wide as there is room");
        model.zoom.subscribe(zoom -> percent.setText(Math.round(zoom.doubleValue() * 100) + " %"));
        percent.setMinWidth(40);
        percent.setAlignment(Pos.CENTER);
        HBox box = new HBox(2, out, percent, in, fit);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Dragging marks an area, words where there are any, or moves the page. */
    private HBox dragTools() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(4);
        for (PageSheet.Tool tool : PageSheet.Tool.values()) {
            if (model.isPdf() || tool != PageSheet.Tool.WORDS) {
                box.getChildren().add(dragTool(tool, group));
            }
        }
        group.selectToggle(group.getToggles().getFirst());
        return box;
    }

    private ToggleButton dragTool(PageSheet.Tool tool, ToggleGroup group) {
        ToggleButton button = new ToggleButton(tool.words());
        button.setId("drag-" + tool.name().toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        Tip.on(button, tool.told());
        button.setOnAction(event -> {
            button.setSelected(true);
            sheet.dragsFor(tool);
            scroll.setPannable(tool == PageSheet.Tool.MOVE);
        });
        return button;
    }

    private void turn(int by) {
        model.turnTo(model.page.get() + by);
    }

    private void zoom(double by) {
        fitting = false;
        model.zoomTo(model.zoom.get() * by);
    }

    private void fit() {
        fitting = true;
        PagesModel.Sheet now = model.sheet.get();
        double width = scroll.getWidth() - EDGE;
        if (now == null || width <= 0) {
            model.zoomTo(1);
        } else {
            model.zoomTo(Math.min(WIDEST_FIT, width / now.picture().pageWidth()));
        }
    }

    private void fitAgain() {
        if (fitting && model.sheet.get() != null) {
            fit();
        }
    }

    private void drawn(PagesModel.Sheet now) {
        if (now == null) {
            return;
        }
        boolean first = !scroll.equals(getCenter()) || sheet.getMinWidth() <= 0;
        setCenter(scroll);
        sheet.show(now, model.zoom.get());
        showMarks();
        showHits();
        if (first || fitting) {
            fit();
        }
        if (wantedY >= 0) {
            double y = wantedY;
            wantedY = -1;
            javafx.application.Platform.runLater(() -> reveal(y));
        }
    }

    private void say(String trouble) {
        if (!trouble.isEmpty()) {
            Empty words = new Empty(Feather.ALERT_TRIANGLE, "This cannot be shown", trouble);
            words.setId("viewer-trouble");
            setCenter(words);
        }
    }

    private void showHits() {
        find.found(model.hit.get(), model.hits.get().size());
        PagesModel.Sheet now = model.sheet.get();
        if (now == null || now.page() != model.page.get()) {
            return;
        }
        sheet.hits(
                model.hits.get().stream()
                        .filter(hit -> hit.page() == now.page())
                        .flatMap(hit -> words(now, hit).stream())
                        .toList(),
                current(now));
    }

    private List<PageText.Word> current(PagesModel.Sheet now) {
        int at = model.hit.get();
        if (at < 0 || at >= model.hits.get().size() || model.hits.get().get(at).page() != now.page()) {
            return List.of();
        }
        List<PageText.Word> words = words(now, model.hits.get().get(at));
        if (!words.isEmpty()) {
            reveal(words.getFirst().y());
        }
        return words;
    }

    private static List<PageText.Word> words(PagesModel.Sheet now, PagesModel.Hit hit) {
        return now.text().between(hit.characters().from(), hit.characters().to());
    }

    private void reveal(double y) {
        Bounds viewport = scroll.getViewportBounds();
        double hidden = sheet.getMinHeight() - viewport.getHeight();
        scroll.setVvalue(
                hidden <= 0 ? 0 : Math.clamp((y * model.zoom.get() - viewport.getHeight() / 3) / hidden, 0, 1));
    }

    private void showMarks() {
        PagesModel.Sheet now = model.sheet.get();
        sheet.clearMarks();
        if (now == null) {
            return;
        }
        for (int i = 0; i < notes.size(); i++) {
            Notes.Note note = notes.get(i);
            List<Spot.Area> areas = Places.on(now, note.place());
            if (!areas.isEmpty()) {
                sheet.mark(
                        areas,
                        i + 1,
                        "Note " + (i + 1) + ": " + note.text(),
                        note.id().equals(chosen),
                        () -> marking.chosen(note));
            }
        }
    }

    @Override
    public void notes(List<Notes.Note> now, String chosenNote) {
        notes = now;
        chosen = chosenNote;
        showMarks();
    }

    @Override
    public void goTo(Spot spot) {
        int page = spot.page() == null ? 1 : spot.page();
        double y = spot.area() == null ? 0 : spot.area().y();
        PagesModel.Sheet now = model.sheet.get();
        if (now != null && now.page() == page) {
            reveal(y);
        } else {
            wantedY = y;
            model.turnTo(page);
        }
    }

    @Override
    public void mark() {
        sheet.startByKeys();
    }

    @Override
    public void dropDraft() {
        sheet.dropDraft();
        showHits();
    }

    @Override
    public void find() {
        find.start();
    }

    @Override
    public void page(int by) {
        turn(by);
    }
}
