package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Columns;

/**
 * Several texts of a file in one cell of a table. Each stays in its place, whatever direction it is read in: a text that is
 * read from right to left would otherwise draw its neighbours to its own side.
 */
final class Apart<S> extends TableCell<S, String> {
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final int LONGEST = 80;
    private final Function<S, List<String>> texts;
    private final String between;

    private Apart(Function<S, List<String>> texts, String between) {
        this.texts = texts;
        this.between = LEFT_TO_RIGHT + between + LEFT_TO_RIGHT;
        textTruncatedProperty().subscribe(this::tellWhole);
    }

    static <S> TableColumn<S, String> column(
            String title, double width, String between, Function<S, List<String>> texts) {
        TableColumn<S, String> column = Columns.mono(title, width, row -> String.join(between, texts.apply(row)));
        column.setCellFactory(ignored -> new Apart<>(texts, between));
        return column;
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        S row = empty || item == null ? null : getTableRow().getItem();
        String shown = row == null ? null : shown(texts.apply(row), between);
        setText(shown);
        tellWhole();
    }

    private void tellWhole() {
        setTooltip(isTextTruncated() ? new Tooltip(getText()) : null);
    }

    private static String shown(List<String> texts, String between) {
        return LEFT_TO_RIGHT
                + texts.stream().map(text -> ShownText.of(text, LONGEST)).collect(Collectors.joining(between));
    }
}
