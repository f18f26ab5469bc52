package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a filter from left to right; every text is one. */
final class FilterText {
    private final String text;
    private final Set<String> details;
    private final List<Term> terms = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FilterText(String text, Set<String> details) {
        this.text = text;
        this.details = details;
    }

    Filter read() {
        for (Typed.Part part : Typed.of(text)) {
            if (part.field().isEmpty()) {
                words(part);
            } else if (!part.value().isEmpty()) {
                field(part);
            }
        }
        return new Filter(terms, problems);
    }

    private void field(Typed.Part part) {
        FieldText field = new FieldText(Fields.meant(part.field()), part.value(), part.quoted(), part.without());
        switch (field.term(details)) {
            case FieldText.Understood it -> terms.add(it.term());
            case FieldText.NotUnderstood it -> problems.add(new Problem(part.from(), part.to(), it.why()));
        }
    }

    private void words(Typed.Part part) {
        String stripped = part.value().strip();
        if (!stripped.isEmpty()) {
            terms.add(new Term.Words(Match.of(stripped, Match.How.ANYWHERE), part.without()));
        }
    }
}
