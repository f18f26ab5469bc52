package stillwatch.desktop.screen.importing;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.Receipt;

/** What came in and what did not, written as a sum that a person can check. */
final class SumSheet extends GridPane {
    private int lines;

    SumSheet(Receipt receipt) {
        columns();
        line("", receipt.accepted(), "accepted");
        line("+", receipt.duplicate(), "duplicate");
        line("+", receipt.rejected(), "rejected");
        Region rule = new Region();
        rule.getStyleClass().add("sum-rule");
        add(rule, 0, lines++, 2, 1);
        line("=", receipt.rows(), receipt.rows() == 1 ? "row" : "rows");
        setAccessibleText(Sums.of(receipt));
    }

    private void columns() {
        getStyleClass().add("sum-sheet");
        setHgap(8);
        setVgap(2);
        ColumnConstraints sign = new ColumnConstraints();
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        ColumnConstraints word = new ColumnConstraints();
        word.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(sign, number, word);
    }

    private void line(String sign, long number, String word) {
        Label figure = Texts.of(Texts.number(number), "sum-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        addRow(lines++, Texts.of(sign, "muted"), figure, Texts.of(word, "muted"));
    }
}
