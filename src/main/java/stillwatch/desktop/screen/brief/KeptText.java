package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import stillwatch.brief.html.Blocks;
import stillwatch.brief.html.Blocks.Block;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.OpenCase;

/** A frozen HTML brief as the text it says, block by block; nothing in it is run or followed. */
final class KeptText extends ListView<Block> {
    private static final int LONGEST = 4_000;
    private static final double WIDEST = 760;
    private static final double EDGE = 56;

    KeptText() {
        getStyleClass().addAll("panel", "flush", "brief-text");
        setId("brief-kept-text");
        setAccessibleText("Text of the frozen version");
        setCellFactory(list -> new Line());
    }

    /** The file of a frozen version; not to be read on the UI thread. */
    static List<Block> of(OpenCase opened, BriefFrozen frozen) throws IOException {
        return Blocks.of(new String(SavingForms.bytes(opened, frozen), StandardCharsets.UTF_8));
    }

    private final class Line extends ListCell<Block> {
        private final Label words = Texts.wrapped("");

        Line() {
            words.maxWidthProperty()
                    .bind(KeptText.this
                            .widthProperty()
                            .subtract(EDGE)
                            .map(room -> Math.min(WIDEST, room.doubleValue())));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Block block, boolean empty) {
            super.updateItem(block, empty);
            boolean none = empty || block == null;
            setGraphic(none ? null : words);
            words.setText(none ? "" : ShownText.of(block.text(), LONGEST));
            words.getStyleClass().removeIf(style -> style.startsWith("block-"));
            if (!none) {
                String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                words.getStyleClass().add("block-" + kind);
                setPadding(new Insets(before(block.kind()), EDGE / 2, 2, EDGE / 2));
            }
        }

        private static double before(Blocks.Kind kind) {
            return switch (kind) {
                case TITLE -> 12;
                case HEADING -> 18;
                case SMALL_HEADING -> 12;
                default -> 3;
            };
        }
    }
}
