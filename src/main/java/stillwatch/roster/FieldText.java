package stillwatch.roster;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field and what is asked of it. */
record FieldText(String field, String value, boolean quoted, boolean without) {
    private static final Pattern COUNT = Pattern.compile("(<=|>=|<|>|=)?([0-9]{1,18})(\\.\\.([0-9]{1,18}))?");
    private static final Pattern SPAN = Pattern.compile("(<=|>=|<|>|=)?(.*?)(\\.\\.(.*))?");

    /** What comes of reading it. */
    sealed interface Reading {}

    record Understood(Term term) implements Reading {}

    record NotUnderstood(String why) implements Reading {}

    Reading term(Set<String> details) {
        return switch (field) {
            case "shares", "events", "observations" -> count();
            case "created", "first", "last", Fields.AFTER, Fields.BEFORE -> time();
            case Fields.HAS -> has(details);
            default -> text(details);
        };
    }

    private Reading text(Set<String> details) {
        if (!known(field, details)) {
            return new NotUnderstood("There is no field \"" + field + "\". There are " + all(details) + ".");
        }
        Match.How how = quoted ? Match.How.WHOLE : Match.How.WORD_START;
        return new Understood(new Term.In(field, Match.of(value, how), without));
    }

    private Reading has(Set<String> details) {
        String wanted = Fields.meant(value);
        return known(wanted, details)
                ? new Understood(new Term.Has(wanted, without))
                : new NotUnderstood("There is no field \"" + value + "\". There are " + all(details) + ".");
    }

    private static boolean known(String name, Set<String> details) {
        return Fields.reserved().contains(name) || details.contains(name);
    }

    private static String all(Set<String> details) {
        Set<String> names = new TreeSet<>(Fields.reserved());
        names.addAll(details);
        return String.join(", ", names);
    }

    private Reading count() {
        Matcher read = COUNT.matcher(value);
        if (!read.matches()) {
            return new NotUnderstood("\"" + value + "\" is no number. Write " + field + ":>10, " + field + ":<=3 or "
                    + field + ":5..9.");
        }
        long number = Long.parseLong(read.group(2));
        String upTo = read.group(4);
        if (upTo != null) {
            return new Understood(new Term.Count(field, number, Long.parseLong(upTo), without));
        }
        String sign = read.group(1) == null ? "=" : read.group(1);
        return new Understood(
                switch (sign) {
                    case "<" -> new Term.Count(field, 0, number - 1, without);
                    case "<=" -> new Term.Count(field, 0, number, without);
                    case ">" -> new Term.Count(field, number + 1, Long.MAX_VALUE, without);
                    case ">=" -> new Term.Count(field, number, Long.MAX_VALUE, without);
                    default -> new Term.Count(field, number, number, without);
                });
    }

    private Reading time() {
        Matcher read = SPAN.matcher(value);
        if (!read.matches()) {
            return unreadable();
        }
        Optional<Period> first = Period.of(read.group(2), ZoneOffset.UTC);
        Optional<Period> last = read.group(4) == null ? first : Period.of(read.group(4), ZoneOffset.UTC);
        if (first.isEmpty() || last.isEmpty()) {
            return unreadable();
        }
        String sign = read.group(1) == null ? "" : read.group(1);
        return new Understood(time(sign, first.get(), last.get()));
    }

    private Term time(String sign, Period first, Period last) {
        return switch (field.equals(Fields.AFTER) ? ">=" : field.equals(Fields.BEFORE) ? "<" : sign) {
            case "<" -> new Term.Time(field, Long.MIN_VALUE, first.from(), without);
            case "<=" -> new Term.Time(field, Long.MIN_VALUE, first.before(), without);
            case ">" -> new Term.Time(field, first.before(), Long.MAX_VALUE, without);
            case ">=" -> new Term.Time(field, first.from(), Long.MAX_VALUE, without);
            default -> new Term.Time(field, first.from(), last.before(), without);
        };
    }

    private Reading unreadable() {
        return new NotUnderstood(
                "\"" + value + "\" is no date. Write " + field + ":2026, 2026-05, 2026-05-01 or 2026-05-01T14:30.");
    }
}
