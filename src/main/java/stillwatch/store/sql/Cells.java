package stillwatch.store.sql;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** A row, column by column; each call takes the next one. */
public abstract class Cells {
    private static final Precision[] PRECISIONS = Precision.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();

    public abstract void skip(int columns);

    public abstract long number();

    public abstract @Nullable Long maybeNumber();

    public abstract @Nullable String maybeText();

    public abstract byte[] bytes();

    public abstract boolean flag();

    public final String text() {
        String text = maybeText();
        if (text == null) {
            throw new StoreDamaged("a text is missing in the derived files of this case");
        }
        return text;
    }

    public final <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public final <E extends Enum<E>> @Nullable E maybeWord(Class<E> type) {
        String name = maybeText();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The six columns of a time. */
    public final @Nullable Moment moment() {
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
