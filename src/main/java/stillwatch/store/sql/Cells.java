package stillwatch.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** The row a query stands on; each call takes the next column. */
public final class Cells {
    private static final Precision[] PRECISIONS = Precision.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private final ResultSet found;
    private int at;

    Cells(ResultSet found) {
        this.found = found;
    }

    boolean next() throws SQLException {
        at = 0;
        return found.next();
    }

    public void skip(int columns) {
        at += columns;
    }

    public long number() {
        try {
            return found.getLong(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public @Nullable Long maybeNumber() {
        try {
            long value = found.getLong(++at);
            return found.wasNull() ? null : value;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public @Nullable String maybeText() {
        try {
            return found.getString(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public String text() {
        String text = maybeText();
        if (text == null) {
            throw new StoreDamaged("a text is missing in the derived files of this case");
        }
        return text;
    }

    public byte[] bytes() {
        try {
            return found.getBytes(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public boolean flag() {
        try {
            return found.getBoolean(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> @Nullable E maybeWord(Class<E> type) {
        String name = maybeText();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The six columns of a time. */
    public @Nullable Moment moment() {
        Long from = maybeNumber();
        if (from == null) {
            skip(5);
            return null;
        }
        long to = number();
        Precision precision = PRECISIONS[(int) number()];
        String zone = text();
        return new Moment(from, to, precision, zone, CERTAINTIES[(int) number()], text());
    }
}
