package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Happening;
import stillwatch.brief.outline.Outline.Alternative;
import stillwatch.brief.outline.Outline.Note;
import stillwatch.brief.outline.Outline.OpenQuestion;
import stillwatch.casefile.Detail;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.fact.EventFact;
import stillwatch.claims.Held;
import stillwatch.claims.Matrix;
import stillwatch.store.entry.AnnotationTable;

/** What a brief tells beside its claims: what happened when, questions, explanations, notes. */
record Rest(Sight sight, List<Claim> claims) {

    List<Happening> chronology() {
        return sight.material().events().stream()
                .sorted(Comparator.comparing((EventFact one) -> one.at() == null)
                        .thenComparingLong(
                                one -> one.at() == null ? 0 : one.at().from())
                        .thenComparingLong(
                                one -> one.at() == null ? 0 : one.at().to())
                        .thenComparing(EventFact::title))
                .map(this::happening)
                .toList();
    }

    private Happening happening(EventFact one) {
        String where = one.details().stream()
                .filter(detail -> detail.name().equals("reported_in"))
                .map(Detail::value)
                .map(sight::text)
                .collect(Collectors.joining(", "));
        String when = one.at() == null ? "no time stated" : ShownMoment.of(one.at());
        return new Happening(one.at(), when, sight.text(one.title()), sight.text(one.kind()), where);
    }

    List<OpenQuestion> questions() {
        Map<String, Integer> numbers = new HashMap<>();
        claims.forEach(one -> numbers.put(one.id(), one.number()));
        return sight.book().all(Question.class).stream()
                .filter(one -> sight.book().answer(one.id()).isEmpty())
                .map(one -> question(one.what(), numbers))
                .toList();
    }

    private OpenQuestion question(Question one, Map<String, Integer> numbers) {
        List<Integer> about = one.propositions().stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .sorted()
                .toList();
        return new OpenQuestion(
                sight.text(one.text()), sight.text(one.whoCouldAnswer()), sight.text(one.wouldSettle()), about);
    }

    /** Ranked by least that speaks against them; only those this audience may see. */
    List<Alternative> alternatives() {
        List<Alternative> all = new ArrayList<>();
        for (Matrix.Row row : Matrix.of(sight.book()).rows()) {
            Held<?> one = row.hypothesis();
            String text = sight.part(
                    Field.ALTERNATIVES,
                    one.id(),
                    "an explanation",
                    one.at(),
                    row.hypothesis().what().text());
            if (!text.isEmpty()) {
                all.add(alternative(row, text));
            }
        }
        return all;
    }

    private static String likelihood(Judgement judgement) {
        return judgement.likelihood().words() + ", " + judgement.likelihood().range();
    }

    private Alternative alternative(Matrix.Row row, String text) {
        var judgement = row.judgement();
        var confidence = judgement == null ? null : judgement.what().confidence();
        String against = Words.counted(row.against(), "point", "points") + " against it, " + row.weighed() + " weighed";
        return new Alternative(
                row.rank(),
                text,
                against,
                judgement == null ? "" : likelihood(judgement.what()),
                confidence == null ? "" : confidence.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What is between a client and counsel is in no brief, whoever released it. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (AnnotationTable.Version one : sight.material().notes()) {
            String about = one.target().replaceFirst("-.*", "");
            if (one.privileged()) {
                sight.leftOut("note", "a note on " + about, "entry " + one.first(), "between client and counsel");
                continue;
            }
            String text = sight.part(
                    Field.NOTES, one.id().toString(), "a note on " + about, "entry " + one.first(), one.text());
            if (!text.isEmpty()) {
                notes.add(new Note(note(one, about), text));
            }
        }
        return notes;
    }

    private String note(AnnotationTable.Version one, String about) {
        boolean account =
                one.target().startsWith("account-") && sight.rules().of(Field.ACCOUNT_NAMES) != Treatment.SHOWN;
        String name = account ? sight.text(one.target()) : sight.name(one.target());
        String place = sight.text(one.place());
        return (name.equals(one.target()) ? about : name) + (place.isEmpty() ? "" : ", " + place);
    }
}
