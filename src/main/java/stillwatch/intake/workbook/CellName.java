package stillwatch.intake.workbook;

import org.jspecify.annotations.Nullable;

/** Cells are called A1, B1 … AA1; a cell without a name stands where the one before ended. */
final class CellName {
    private CellName() {}

    static int column(@Nullable String name, int otherwise) {
        if (name == null) {
            return otherwise;
        }
        int column = 0;
        int at = 0;
        while (at < name.length() && at < 6 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * 26 + name.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? otherwise : column - 1;
    }
}
