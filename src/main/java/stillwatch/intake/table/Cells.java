package stillwatch.intake.table;

import org.jspecify.annotations.Nullable;

/** The cells of the row at hand. */
final class Cells {
    private String[] texts = new String[0];
    private int width;
    private long line;

    void of(TableRows rows) {
        texts = rows.cells();
        width = rows.width();
        line = rows.line();
    }

    long line() {
        return line;
    }

    int width() {
        return width;
    }

    /** What stands in a column, unchanged; null where nothing or only blanks stand, or for column -1. */
    @Nullable
    String text(int column) {
        if (column < 0 || column >= width) {
            return null;
        }
        String text = texts[column];
        return text.isEmpty() || text.charAt(0) <= ' ' && text.isBlank() ? null : text;
    }

    boolean blank() {
        for (int i = 0; i < width; i++) {
            if (text(i) != null) {
                return false;
            }
        }
        return true;
    }
}
