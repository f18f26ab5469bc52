package stillwatch.intake.table;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Family;

/**
 * A column with what its name and values speak for.
 *
 * @param meaning what the name means, as in the list of header words; null where it says nothing
 * @param sureness 3 for a whole name, 2 or 1 for a part of it, 0 where the values alone speak
 */
record Candidate(int column, String header, @Nullable String meaning, int sureness, Looks looks) {
    private static final String SIGNAL = "observable:";

    static Candidate of(int column, String header, Looks looks, HeaderWords words) {
        HeaderWords.Match match = words.match(header);
        if (match != null && fits(match, looks)) {
            return new Candidate(column, header, match.meaning(), match.sureness(), looks);
        }
        String byValues = match != null && match.sureness() == 3 ? null : ValueMeaning.of(looks);
        return new Candidate(column, header, byValues, 0, looks);
    }

    boolean means(String what) {
        return what.equals(meaning);
    }

    /** Smaller comes first: whole names before parts, and "account id" before a mere "id". */
    int rank() {
        boolean vague = means("id") || means("name") || means("account_name");
        return -2 * sureness + (vague ? 1 : 0);
    }

    boolean signal() {
        return meaning != null && meaning.startsWith(SIGNAL);
    }

    ColumnTarget signalTarget() {
        String[] parts = String.valueOf(meaning).split(":", 3);
        return ColumnTarget.observable(Family.valueOf(parts[1]), parts[2]);
    }

    /** Whether values contradict the name: a column "date" without a single date is none. */
    private static boolean fits(HeaderWords.Match match, Looks looks) {
        return ValueMeaning.allows(match.meaning(), looks);
    }

    /** In words a person can check: header 'ip_addr' and 97 of 100 values look like IP addresses. */
    String because() {
        Look[] expected = ValueMeaning.expected(String.valueOf(meaning));
        if (sureness == 0) {
            return looks.tell(expected);
        }
        String named = sureness == 3 ? "its name" : "a part of its name";
        String header = named + " \"" + this.header + "\" says so";
        return expected.length == 0 ? header : header + " and " + looks.tell(expected);
    }
}
