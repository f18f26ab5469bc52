package stillwatch.samples.writing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as text: cells are quoted where they have to be, and each row remembers the line it begins on. */
public final class TextTable {
    private final String delimiter;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> rows = new ArrayList<>();
    private long line = 1;

    public TextTable(String delimiter, String lineEnd) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    /** Comma, line feed: the plain kind. */
    public static TextTable plain() {
        return new TextTable(",", "\n");
    }

    /** A byte order mark, or a line that is no part of the table. */
    public TextTable raw(String as) {
        text.append(as);
        line += as.chars().filter(c -> c == '\n').count();
        return this;
    }

    public TextTable header(String... cells) {
        return write(List.of(cells));
    }

    public TextTable row(Fate fate, List<String> cells) {
        rows.add(new Placed(line, fate));
        return write(cells);
    }

    public TextTable row(String... cells) {
        return row(Fate.ACCEPTED, Arrays.asList(cells));
    }

    public List<Placed> rows() {
        return List.copyOf(rows);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Refuses what the encoding has no byte for. */
    public byte[] bytes(Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a character that " + charset + " does not have", e);
        }
    }

    private TextTable write(List<String> cells) {
        raw(String.join(delimiter, cells.stream().map(this::quoted).toList()));
        return raw(lineEnd);
    }

    private String quoted(String cell) {
        boolean plain = !cell.contains(delimiter) && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
