package stillwatch.desktop.part;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** Columns of tables in the styles of the design. */
public final class Columns {
    private static final double LEAST = 48;
    private static final double CUT_TO = 0.5;
    private static final double WIDER = 1.4;

    private Columns() {}

    /** Text, possibly from a file: its invisible characters are spelled out. */
    public static <S> TableColumn<S, String> text(String title, double width, Function<S, @Nullable String> value) {
        TableColumn<S, String> column = made(title, width, value);
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(ignored -> new WordsCell<>());
        return column;
    }

    public static <S> TableColumn<S, String> mono(String title, double width, Function<S, @Nullable String> value) {
        return styled(text(title, width, value), "mono");
    }

    public static <S> TableColumn<S, String> muted(String title, double width, Function<S, @Nullable String> value) {
        return styled(text(title, width, value), "muted");
    }

    public static <S> TableColumn<S, Long> number(String title, double width, ToLongFunction<S> value) {
        TableColumn<S, Long> column = whole(made(title, width, value::applyAsLong));
        column.setComparator(Comparator.naturalOrder());
        column.getStyleClass().add("number");
        column.setCellFactory(ignored -> new NumberCell<>());
        return column;
    }

    /** A chip or another small picture; {@code value} is what it stands for, for copying and for sorting. */
    public static <S> TableColumn<S, String> drawn(
            String title, double width, Function<S, @Nullable String> value, Function<S, @Nullable Node> picture) {
        TableColumn<S, String> column = made(title, width, value);
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(ignored -> new DrawnCell<>(picture));
        return whole(column);
    }

    private static <S, T> TableColumn<S, T> made(String title, double width, Function<S, @Nullable T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.max(LEAST, width * CUT_TO));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static <S> TableColumn<S, String> styled(TableColumn<S, String> column, String style) {
        column.getStyleClass().add(style);
        return column;
    }

    /** What is cut in it is of no use: it keeps its width, others give way and take what is left. */
    public static <S, T> TableColumn<S, T> whole(TableColumn<S, T> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth() * WIDER);
        return column;
    }

    private static final class WordsCell<S> extends TableCell<S, String> {
        WordsCell() {
            textTruncatedProperty().subscribe(this::tellWhole);
        }

        private void tellWhole() {
            setTooltip(isTextTruncated() ? new Tooltip(getText()) : null);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            String shown = empty || item == null ? null : ShownText.of(item, 300);
            setText(shown);
            tellWhole();
        }
    }

    private static final class NumberCell<S> extends TableCell<S, Long> {
        @Override
        protected void updateItem(@Nullable Long item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : Texts.number(item));
        }
    }

    private static final class DrawnCell<S> extends TableCell<S, String> {
        private final Function<S, @Nullable Node> picture;

        DrawnCell(Function<S, @Nullable Node> picture) {
            this.picture = picture;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            S row = empty ? null : getTableRow().getItem();
            setGraphic(row == null ? null : picture.apply(row));
            setAccessibleText(item);
        }
    }
}
