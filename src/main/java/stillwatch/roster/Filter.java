package stillwatch.roster;

import java.util.List;
import java.util.Set;

/** What accounts are looked for, understood from a text. What could not be understood is told and left out. */
public final class Filter {
    private final List<Term> terms;
    private final List<Problem> problems;

    Filter(List<Term> terms, List<Problem> problems) {
        this.terms = List.copyOf(terms);
        this.problems = List.copyOf(problems);
    }

    /**
     * Words and "phrases" are looked for in every column, all of them must be there. A field looks in one: {@code country:SG}
     * where a word of the value begins so, {@code country:"SG"} where it is the value. {@code shares:>10}, {@code
     * created:2026-05}, {@code created:2026-05-01..2026-05-07}; {@code after:} and {@code before:} speak of when an account was
     * in use; {@code has:payment}. A minus before any of them turns it round. Days are days of UTC.
     */
    public static Filter of(String text) {
        return of(text, Set.of());
    }

    /** {@code details}: further fields, as the case has them. */
    public static Filter of(String text, Set<String> details) {
        return new FilterText(text, details).read();
    }

    List<Term> terms() {
        return terms;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether it lets everything through. */
    public boolean everything() {
        return terms.isEmpty();
    }
}
