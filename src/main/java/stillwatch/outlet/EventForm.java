package stillwatch.outlet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As what events go out. All of these come in again as the same events. */
public enum EventForm {
    /** The CSV of Timesketch, with columns of ours behind its own. */
    TIMESKETCH_CSV,
    /** The JSON lines of Timesketch, with fields of ours behind its own. */
    TIMESKETCH_JSONL,
    /** A table for people, every value in a column of its own. */
    CSV,
    /** Our own JSON lines: rows and nothing else. */
    JSONL;

    /** As it is asked for: "timesketch-csv". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a table that a spreadsheet opens, where cells must not be taken for formulas. */
    public boolean table() {
        return this == CSV || this == TIMESKETCH_CSV;
    }

    public static Optional<EventForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EventForm::word).toList();
    }
}
