package stillwatch.desktop.screen.importing;

import stillwatch.desktop.part.Texts;
import stillwatch.intake.Receipt;

/** The sum of a receipt in one line. */
final class Sums {
    private Sums() {}

    static String of(Receipt it) {
        return Texts.counted(it.rows(), "row", "rows") + " = " + Texts.number(it.accepted()) + " accepted + "
                + Texts.number(it.duplicate()) + " duplicate + " + Texts.number(it.rejected()) + " rejected";
    }

    /** Where there is little room; the rows are their sum. */
    static String brief(Receipt it) {
        return Texts.number(it.accepted()) + " accepted · " + Texts.number(it.duplicate()) + " duplicate · "
                + Texts.number(it.rejected()) + " rejected";
    }

    /** Nothing is compared with the case before the import itself, so duplicates are not told. */
    static String ofTrial(Receipt it) {
        return Texts.counted(it.rows(), "row", "rows") + " = " + Texts.number(it.accepted()) + " would be read + "
                + Texts.number(it.rejected()) + " would be rejected";
    }
}
