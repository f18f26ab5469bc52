package stillwatch.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.ShownMoment;

/** A time for each row, kept as two instants and the number of how it was stated. */
final class MomentValues implements Values {
    private final Column column;
    private final long[] from;
    private final long[] to;
    private final int[] forms;
    private final List<Form> known = new ArrayList<>();
    private final Map<Form, Integer> numbers = new HashMap<>();
    private int[] ranks = {};

    /** How a time was stated; its words only where a clock cannot tell it. */
    private record Form(Precision precision, String zone, Certainty certainty, String written) {
        static Form of(Moment moment) {
            boolean words = moment.certainty() == Certainty.IN_GAP
                    || moment.certainty() == Certainty.INVERTED
                    || moment.precision() == Precision.SPAN;
            return new Form(moment.precision(), moment.zone(), moment.certainty(), words ? moment.written() : "");
        }
    }

    MomentValues(Column column, int rows) {
        this.column = column;
        from = new long[rows];
        to = new long[rows];
        forms = Ranks.filled(rows, -1);
    }

    private void set(int row, long earliest, long latest, Form form) {
        from[row] = earliest;
        to[row] = latest;
        forms[row] = numbers.computeIfAbsent(form, one -> {
            known.add(one);
            return known.size() - 1;
        });
    }

    /** Takes it where it begins before what is there. */
    void earliest(int row, @Nullable Moment moment) {
        if (moment != null && moment.precision() != Precision.NONE && (forms[row] < 0 || moment.from() < from[row])) {
            set(row, moment.from(), moment.to(), Form.of(moment));
        }
    }

    /** Takes it where it ends behind what is there. */
    void latest(int row, @Nullable Moment moment) {
        if (moment != null && moment.precision() != Precision.NONE && (forms[row] < 0 || moment.to() > to[row])) {
            set(row, moment.from(), moment.to(), Form.of(moment));
        }
    }

    private static final Form INSTANT = new Form(Precision.SECOND, "UTC", Certainty.STATED, "");

    void earliest(int row, long instant) {
        if (forms[row] < 0 || instant < from[row]) {
            set(row, instant, instant, INSTANT);
        }
    }

    void latest(int row, long instant) {
        if (forms[row] < 0 || instant > to[row]) {
            set(row, instant, instant, INSTANT);
        }
    }

    @Nullable
    Moment at(int row) {
        if (forms[row] < 0) {
            return null;
        }
        Form form = known.get(forms[row]);
        return new Moment(from[row], to[row], form.precision(), form.zone(), form.certainty(), form.written());
    }

    long from(int row) {
        return from[row];
    }

    long to(int row) {
        return to[row];
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(int row) {
        Moment moment = at(row);
        return moment == null ? "" : ShownMoment.of(moment);
    }

    @Override
    public boolean defined(int row) {
        return forms[row] >= 0;
    }

    @Override
    public synchronized int[] ranks() {
        if (ranks.length != from.length) {
            ranks = Ranks.of(from, this::defined);
        }
        return ranks;
    }

    @Override
    public long weight() {
        return 20L * from.length;
    }
}
