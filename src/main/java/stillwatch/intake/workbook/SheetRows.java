package stillwatch.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** The rows of a sheet that hold anything, from the top. */
public final class SheetRows implements Closeable {
    private static final int MOST_COLUMNS = 16_384;
    private final Xml xml;
    private final InflatedPart part;
    private final CellReading cells;
    private String[] texts = new String[16];
    private int width;
    private long row;
    private int badCell;
    private @Nullable String problem;
    private long hiddenRows;
    private long merged;

    SheetRows(Xml xml, InflatedPart part, CellReading cells) {
        this.xml = xml;
        this.part = part;
        this.cells = cells;
    }

    /** Goes to the next row with anything in it; false behind the last. */
    public boolean next() throws IOException, Refusal {
        try {
            while (xml.next()) {
                if (xml.begins("row") && read()) {
                    return true;
                }
                merged += xml.begins("mergeCell") ? 1 : 0;
            }
            return false;
        } catch (IOException e) {
            throw Damage.refusal(e);
        }
    }

    /** The row's number in the sheet, from 1. */
    public long row() {
        return row;
    }

    /** Behind the last cell that holds anything. */
    public int width() {
        return width;
    }

    /** The texts of the cells; used again for the next row. */
    public String[] texts() {
        return texts;
    }

    /** The first cell of the row that could not be read, if {@link #problem} says why. */
    public int badCell() {
        return badCell;
    }

    public @Nullable String problem() {
        return problem;
    }

    /** How many bytes of the file are behind. */
    public long position() {
        return part.position();
    }

    /** What a person should know of the rows read so far. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (hiddenRows > 0) {
            notices.add(hiddenRows + " rows are hidden in the workbook; they were read like the others");
        }
        if (merged > 0) {
            notices.add(merged
                    + " ranges of cells are merged; the value stands in the first cell of each, the others are empty");
        }
        if (cells.cutNumbers() > 0) {
            notices.add(String.format(
                    Locale.ROOT,
                    "%d numbers have more than the 15 digits a workbook keeps; if they are ids, their last digits may be lost",
                    cells.cutNumbers()));
        }
        return notices;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private boolean read() throws IOException, Refusal {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : RowNumber.of(number, row);
        boolean hidden = xml.attribute("hidden", "0").matches("1|true");
        width = 0;
        problem = null;
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = Math.max(column, CellName.column(xml.attribute("r"), column));
                put(column++, cells.read(xml));
            }
        }
        boolean any = width > 0 || problem != null;
        hiddenRows += hidden && any ? 1 : 0;
        return any;
    }

    private void put(int column, CellReading.Cell cell) throws Refusal {
        if (column >= MOST_COLUMNS) {
            throw new Refusal("Row " + row + " of the sheet has more than " + MOST_COLUMNS + " columns; no sheet has.");
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(column + 1, texts.length * 2));
        }
        if (!cell.text().isBlank()) {
            Arrays.fill(texts, width, column, "");
            texts[column] = cell.text();
            width = column + 1;
        }
        if (cell.problem() != null && problem == null) {
            problem = cell.problem();
            badCell = column;
        }
    }
}
