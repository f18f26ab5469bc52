package stillwatch.desktop.claim;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Origins;
import stillwatch.claims.Relay;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** "5 reports · 1 origin", which unfolds into how the claim came to each report. */
public final class OriginsSection extends Section {
    private static final String UNFOLD = "Show how it came there";
    private final Book book;
    private final Consumer<String> goTo;
    private final Origins origins;
    private final VBox folded = new VBox(8);
    private final Button unfold;

    /** {@code goTo} hears of the id of a box that was pressed. */
    public OriginsSection(Book book, ClaimLine line, Consumer<String> goTo) {
        super("Origins");
        this.book = book;
        this.goTo = goTo;
        this.origins = line.origins();
        setId("claim-origins");
        unfold = Buttons.link(UNFOLD, this::turn);
        unfold.setId("origins-unfold");
        folded.setId("origins-chain");
        folded.managedProperty().bind(folded.visibleProperty());
        folded.setVisible(false);
        if (origins.reports() == 0) {
            getChildren().add(Texts.wrapped("No document states it, so there is no origin to count.", "muted"));
            return;
        }
        getChildren().addAll(Texts.wrapped(origins.words(), "strong"), unfold, folded);
    }

    private void turn() {
        if (folded.getChildren().isEmpty()) {
            fill();
        }
        folded.setVisible(!folded.isVisible());
        unfold.setText(folded.isVisible() ? "Fold it up" : UNFOLD);
    }

    private void fill() {
        Relay relay = origins.relay();
        ScrollPane room = new ScrollPane(new RelayGraph(relay, goTo));
        room.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false);
        room.setMinHeight(USE_PREF_SIZE);
        room.setFitToWidth(true);
        folded.getChildren().add(room);
        folded.getChildren().add(Row.caption("solid: stated · dashed: assumed or not known · ● where it begins"));
        origins.counted().forEach(one -> folded.getChildren().add(Row.of(one.words(), counted(one))));
        origins.uncounted()
                .forEach(one -> folded.getChildren().add(Row.of(speaker(one), "adds no origin: " + one.why())));
        folded.getChildren().add(Row.caption("Step by step"));
        relay.edges().forEach(edge -> folded.getChildren().add(Row.caption(RelayLayout.words(relay, edge))));
    }

    private static String counted(Origins.Origin one) {
        return "counts as one origin"
                + (one.disinterested() ? "" : " · party to the matter")
                + (one.assumed() ? " · reached only over an assumed step" : "");
    }

    private String speaker(Origins.Uncounted one) {
        return book.at(one.statement(), Statement.class)
                .map(held -> book.excerpt(held.what().excerpt())
                        .map(Excerpt::document)
                        .orElse(held.what().speaker()))
                .map(book::name)
                .map(ShownText::of)
                .orElse("A statement");
    }
}
