package stillwatch.outlet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;

/** CSV as RFC 4180 has it, UTF-8. The safe variant keeps spreadsheets from taking a cell for a formula. */
public final class CsvLines {
    private final Writer to;
    private final boolean safe;

    /** A safe one puts an apostrophe before cells that begin with = + - @, a tab or a line end. */
    public CsvLines(Writer to, boolean safe) {
        this.to = to;
        this.safe = safe;
    }

    public void line(List<String> cells) throws IOException {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        for (String cell : cells) {
            line.add(quoted(safe ? inert(cell) : cell));
        }
        to.write(line.toString());
    }

    /** Leading blanks do not make a formula harmless everywhere, so what follows them counts. */
    static String inert(String cell) {
        int at = 0;
        while (at < cell.length() && (cell.charAt(at) == ' ' || cell.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < cell.length() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(at)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && !cell.startsWith(" ")
                && !cell.endsWith(" ");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
