package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.intake.reading.SignalTypes;

/** What an account was seen with; columns without a place are kept with the account. */
final class ObservationShaper implements Shaper {
    private final Row row;
    private final Columns columns;
    private final int value;
    private final int type;
    private final int family;

    ObservationShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
        this.value = columns.at(Target.VALUE);
        this.type = columns.at(Target.TYPE);
        this.family = columns.at(Target.FAMILY);
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        AccountKey account = row.needAccount(cells);
        Moment time = row.times.at(cells, columns.at(Target.TIME));
        Moment first = or(row.times.at(cells, columns.at(Target.FIRST)), time);
        Moment last = or(row.times.at(cells, columns.at(Target.LAST)), time);
        long count = Counts.read(cells, columns.at(Target.COUNT), row.notices);
        List<Fact> facts = new ArrayList<>(2);
        for (Observable observable : observables(cells)) {
            facts.add(new ObservationFact(account, observable, first, last, count));
        }
        if (facts.isEmpty()) {
            throw new BadCell(value, "nothing was observed: the value is missing");
        }
        List<Detail> details = row.details(cells);
        if (!details.isEmpty()) {
            facts.add(new AccountFact(account, null, null, null, null, details));
        }
        return facts;
    }

    private List<Observable> observables(Cells cells) throws BadCell {
        List<Observable> found = new ArrayList<>(1 + columns.signals().size());
        String stated = cells.text(value);
        if (stated != null) {
            String word = row.need(cells, type, "the type of the value");
            found.add(new Observable(family(cells, word), word, stated));
        }
        for (Columns.Signal signal : columns.signals()) {
            String seen = cells.text(signal.column());
            if (seen != null) {
                found.add(Row.observable(signal, seen));
            }
        }
        return found;
    }

    private Family family(Cells cells, String word) throws BadCell {
        String stated = cells.text(family);
        if (stated == null) {
            Family known = SignalTypes.family(word);
            if (known == null) {
                throw new BadCell(
                        type, "\"" + word + "\" is no type of signal this program knows; state its family in a column");
            }
            return known;
        }
        String name = stated.strip().toUpperCase(Locale.ROOT);
        for (Family it : Family.values()) {
            if (it.name().equals(name)) {
                return it;
            }
        }
        throw new BadCell(family, "\"" + stated + "\" is no family; families are " + Arrays.toString(Family.values()));
    }

    private static @Nullable Moment or(@Nullable Moment stated, @Nullable Moment otherwise) {
        return stated == null ? otherwise : stated;
    }
}
