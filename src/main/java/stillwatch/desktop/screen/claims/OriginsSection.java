package stillwatch.desktop.screen.claims;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Origins;
import stillwatch.claims.Relay;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** "5 reports · 1 origin", which unfolds into how the claim came to each report. */
final class OriginsSection extends Section {
    private final Here here;
    private final Origins origins;
    private final VBox folded = new VBox(8);
    private final Button unfold;

    OriginsSection(Here here, ClaimLine line) {
        super("Origins");
        this.here = here;
        this.origins = line.origins();
        setId("claim-origins");
        unfold = Here.link("", "origins-unfold", this::turn);
        folded.setId("origins-chain");
        folded.managedProperty().bind(folded.visibleProperty());
        folded.setVisible(false);
        if (origins.reports() == 0) {
            getChildren().add(Texts.wrapped("No document states it, so there is no origin to count.", "muted"));
            return;
        }
        getChildren().addAll(Texts.wrapped(origins.words(), "strong"), unfold, folded);
        named();
    }

    private void named() {
        unfold.setText("Show how it came there");
    }

    private void turn() {
        if (folded.getChildren().isEmpty()) {
            fill();
        }
        folded.setVisible(!folded.isVisible());
        unfold.setText(folded.isVisible() ? "Fold it up" : "Show how it came there");
    }

    private void fill() {
        Relay relay = origins.relay();
        ScrollPane room = new ScrollPane(new RelayGraph(relay, here));
        room.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false);
        room.setFitToHeight(true);
        folded.getChildren().add(room);
        folded.getChildren().add(Row.caption("solid: stated · dashed: assumed or not known · ● where it begins"));
        origins.counted().forEach(one -> folded.getChildren().add(Row.of(one.words(), counted(one))));
        origins.uncounted().forEach(one -> folded.getChildren().add(Row.of(speaker(one), "adds no origin: " + one.why())));
        folded.getChildren().add(Row.caption("Step by step"));
        relay.edges().forEach(edge -> folded.getChildren().add(Row.caption(RelayLayout.words(relay, edge))));
    }

    private static String counted(Origins.Origin one) {
        return "counts as one origin"
                + (one.disinterested() ? "" : " · party to the matter")
                + (one.assumed() ? " · reached only over an assumed step" : "");
    }

    private String speaker(Origins.Uncounted one) {
        return here.book()
                .at(one.statement(), Statement.class)
                .map(held -> here.name(here.book()
                        .excerpt(held.what().excerpt())
                        .map(excerpt -> excerpt.document())
                        .orElse(held.what().speaker())))
                .orElse("A statement");
    }
}
