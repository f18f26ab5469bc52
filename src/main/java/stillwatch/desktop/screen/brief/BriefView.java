package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.html.Blocks.Block;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;
import stillwatch.desktop.frame.Asking;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.Texts;

/** What stands in the centre: for whom, what they may see, and the pages. */
final class BriefView extends VBox {
    private final Button freeze;
    private final Button export;
    private final Button wording;
    private final ScreenHead head;
    private final Segments<Audience> audiences;
    private final Segments<Paper> papers;
    private final Label rules = Texts.wrapped("", "muted");
    private final Label keptWords = Texts.wrapped("");
    private final HBox kept;
    private final Button compare;
    private final Button outlined;
    final PagesPanel pages;
    final OutlinePanel outline;
    final ComparePanel comparing;
    final Centre centre;
    final UnsavedBar unsaved;

    /** Who hears of what a person does here. */
    record Doing(
            Consumer<Audience> audience,
            Consumer<Paper> paper,
            Runnable export,
            Runnable freeze,
            Runnable wording,
            Runnable back,
            Runnable compare,
            BiConsumer<Integer, Integer> versions,
            OutlinePanel.Doing outline,
            Consumer<Unsaved> goOn,
            Consumer<Unsaved> discard) {}

    BriefView(Doing doing, Asking asking, ReadOnlyBooleanProperty busy) {
        freeze = named("brief-freeze", Buttons.withKey(Buttons.primary("Freeze", doing.freeze()), "F"));
        export = named("brief-export", Buttons.withKey(Buttons.plain("Export…", doing.export()), "X"));
        wording = named("brief-check-wording", Buttons.withKey(Buttons.plain("Check wording", doing.wording()), "W"));
        compare = named("brief-compare-open", Buttons.withKey(Buttons.plain("Compare", doing.compare()), "C"));
        outline = new OutlinePanel(doing.outline());
        comparing = new ComparePanel(doing.versions());
        head = new ScreenHead("Brief", compare, export, freeze);
        audiences = new Segments<>("Audience", List.of(Audience.values()), AudienceWords::title, doing.audience());
        papers = new Segments<>("Paper", List.of(Paper.values()), Paper::words, doing.paper());
        kept = keptBar(doing.back());
        pages = new PagesPanel(asking, busy);
        centre = new Centre(outline, pages, comparing);
        unsaved = new UnsavedBar(doing.goOn(), doing.discard());
        outlined = named("brief-outline-open", Buttons.withKey(Buttons.plain("Outline", centre::toggleOutline), "O"));
        getStyleClass().add("screen");
        VBox.setVgrow(centre, Priority.ALWAYS);
        rules.setId("brief-rules");
        FlowPane choices = new FlowPane(12, 6, audiences, papers, outlined, wording);
        getChildren().addAll(head, new VBox(6, choices, rules), unsaved, kept, centre);
        ready(null);
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private HBox keptBar(Runnable back) {
        Button toDraft = named("brief-to-draft", Buttons.withKey(Buttons.plain("Back to the draft", back), "B"));
        HBox.setHgrow(keptWords, Priority.ALWAYS);
        keptWords.setMaxWidth(Double.MAX_VALUE);
        keptWords.setId("brief-kept-words");
        HBox bar = new HBox(12, keptWords, toDraft);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("wanting");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        return bar;
    }

    void wanted(Wanted now) {
        audiences.choose(now.audience());
        papers.choose(now.paper());
        rules.setText(AudienceWords.rules(now.audience()));
    }

    /** What can be done with the brief that was made; null while there is none. */
    void ready(Preview.@Nullable Made made) {
        freeze.setDisable(made == null);
        export.setDisable(made == null);
        wording.setDisable(made == null);
        outlined.setDisable(made == null);
        centre.possible(made != null);
        compare.setDisable(made == null
                || Versions.of(made.wanted().audience(), made.kept()).isEmpty());
        if (made == null) {
            freeze.setText("Freeze");
            wording.setText("Check wording");
            head.saying("What the case says for one audience.");
        } else {
            name(made);
        }
    }

    private void name(Preview.Made made) {
        int open = made.remarks().size();
        freeze.setText("Freeze as version " + made.brief().outline().cover().version());
        wording.setText(open == 0 ? "Check wording" : "Check wording · " + open);
        head.saying(said(made));
    }

    private static String said(Preview.Made made) {
        var cover = made.brief().outline().cover();
        return cover.state() + " for " + cover.audience().words() + " · "
                + Texts.counted(made.pages().pages(), "page", "pages") + ", "
                + made.wanted().paper().words() + " · as of " + cover.asOf();
    }

    /** One that was kept shows, and not the draft. */
    void kept(Held<BriefFrozen> one, PagePictures shown) {
        bar(Versions.name(one.what()) + " for " + one.what().audience().words() + ", as frozen with entry " + one.seq()
                + ". It does not change.");
        centre.pages();
        pages.show(shown, true);
    }

    /** The same, of a page for a browser. */
    void kept(Held<BriefFrozen> one, List<Block> lines) {
        bar(Versions.name(one.what()) + " for " + one.what().audience().words()
                + ", the text of the file frozen with entry " + one.seq() + ". It does not change.");
        centre.text(lines);
    }

    void compared(Comparison comparison) {
        bar("From " + comparison.earlier() + " to " + comparison.later()
                + ": what is new is underlined, what is gone is struck through.");
        centre.compare(comparison);
    }

    private void bar(String words) {
        keptWords.setText(words);
        kept.setVisible(true);
    }

    void draft() {
        kept.setVisible(false);
        centre.pages();
    }
}
