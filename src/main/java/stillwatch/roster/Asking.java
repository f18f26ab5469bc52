package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import stillwatch.casefile.Kind;

/** From what a filter asks to a question for a row; each text is compared once, not once an account. */
final class Asking {
    private final Map<String, Values> columns;
    private final Ids ids;
    private final Shared shared;

    Asking(Map<String, Values> columns, Ids ids, Shared shared) {
        this.columns = columns;
        this.ids = ids;
        this.shared = shared;
    }

    IntPredicate of(Term term) {
        IntPredicate asked = switch (term) {
            case Term.Words words -> anywhere(words.match());
            case Term.In in -> in(in.field(), in.match());
            case Term.Has has -> has(has.field());
            case Term.Count count -> count(count);
            case Term.Time time -> time(time);
        };
        return term.without() ? asked.negate() : asked;
    }

    private IntPredicate anywhere(Match match) {
        List<IntPredicate> questions = new ArrayList<>();
        for (Values values : columns.values()) {
            if (!(values instanceof FamilyValues)) {
                questions.add(values.matching(match));
            }
        }
        questions.add(shared.matching(match, -1));
        if (match.wanted().startsWith(Kind.ACCOUNT.word() + "-")) {
            questions.add(id(match));
        }
        return any(questions);
    }

    private static IntPredicate any(List<IntPredicate> questions) {
        IntPredicate[] all =
                questions.stream().filter(one -> !one.equals(Values.NEVER)).toArray(IntPredicate[]::new);
        return row -> {
            for (IntPredicate one : all) {
                if (one.test(row)) {
                    return true;
                }
            }
            return false;
        };
    }

    private IntPredicate in(String field, Match match) {
        return switch (field) {
            case Fields.SIGNAL -> shared.matching(match, -1);
            case Fields.ID -> id(match);
            default -> {
                Values values = columns.get(field);
                yield values == null ? row -> false : values.matching(match);
            }
        };
    }

    /** With or without the word before the digits. */
    private IntPredicate id(Match match) {
        String wanted = match.wanted();
        String word = Kind.ACCOUNT.word() + "-";
        String digits = wanted.startsWith(word) ? wanted.substring(word.length()) : wanted;
        return row -> ids.at(row).tail().startsWith(digits);
    }

    private IntPredicate has(String field) {
        Values values = columns.get(field);
        return values == null ? row -> shared.ofAccounts().count(row) > 0 : values::defined;
    }

    private IntPredicate count(Term.Count count) {
        return columns.get(count.field()) instanceof NumberValues numbers
                ? row -> numbers.at(row) >= count.least() && numbers.at(row) <= count.most()
                : row -> false;
    }

    private IntPredicate time(Term.Time time) {
        return switch (time.field()) {
            case Fields.AFTER -> any(List.of(ends(Fields.LAST, time.from()), ends(Fields.CREATED, time.from())));
            case Fields.BEFORE ->
                any(List.of(begins(Fields.FIRST, time.before()), begins(Fields.CREATED, time.before())));
            default ->
                columns.get(time.field()) instanceof MomentValues moments
                        ? row -> moments.defined(row)
                                && moments.from(row) >= time.from()
                                && moments.from(row) < time.before()
                        : row -> false;
        };
    }

    private IntPredicate ends(Column column, long from) {
        return columns.get(column.name()) instanceof MomentValues moments
                ? row -> moments.defined(row) && moments.to(row) >= from
                : row -> false;
    }

    private IntPredicate begins(Column column, long before) {
        return columns.get(column.name()) instanceof MomentValues moments
                ? row -> moments.defined(row) && moments.from(row) < before
                : row -> false;
    }
}
