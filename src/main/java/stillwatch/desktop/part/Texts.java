package stillwatch.desktop.part;

import javafx.scene.control.Label;
import stillwatch.casefile.ShownText;

/** Labels in the styles of the design. Text from files is shown with its invisible characters spelled out. */
public final class Texts {
    private Texts() {}

    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Over as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().subscribe(now -> wrap(label, now == null ? "" : now));
        return label;
    }

    private static void wrap(Label label, String now) {
        boolean broken = BrokenLines.needed(now);
        label.setWrapText(!broken);
        if (broken && !label.textProperty().isBound() && !BrokenLines.of(now).equals(now)) {
            label.setText(BrokenLines.of(now));
        }
    }

    /** From a file: made safe to look at, and whole in a tooltip where it is cut. */
    public static Label foreign(String text, String... styles) {
        Label label = of(ShownText.of(text), styles);
        showWholeWhenCut(label, text);
        return label;
    }

    public static void showWholeWhenCut(Label label, String whole) {
        label.textTruncatedProperty().subscribe(cut -> Tip.on(label, cut ? ShownText.of(whole, 1000) : null));
    }

    /** With commas: "28,800,000". */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** "1 account", "2 accounts". */
    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
