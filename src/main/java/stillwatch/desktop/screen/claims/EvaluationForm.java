package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Rating;
import stillwatch.claims.Held;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Says how a claim or a piece of evidence fits an explanation. */
final class EvaluationForm extends EditForm {
    private final Pick explanation;
    private final Pick item;
    private final Choice<Rating> rating;
    private final TextArea why = Inputs.lines("evaluation-why", "", 3, "Why it fits, or does not");

    private EvaluationForm(Here here, @Nullable String hypothesis, @Nullable String of) {
        super(here, "How does it fit?", "Save");
        Held<Evaluation> now = hypothesis == null || of == null
                ? null
                : here.book().evaluation(hypothesis, of).orElse(null);
        explanation = new Pick("evaluation-explanation", "Explanation", Option.nouns(here.book(), Hypothesis.class))
                .at(hypothesis);
        item = new Pick("evaluation-item", "A claim or a piece of evidence", items(here)).at(of);
        Rating first = now == null ? Rating.NEUTRAL : now.what().rating();
        rating = new Choice<>("evaluation-rating", Arrays.asList(Rating.values()), first, Rating::words);
        if (now != null) {
            why.setText(now.what().why());
        }
        form.field("Explanation", explanation)
                .field("Held against", item)
                .field("If the explanation is true, this is", rating)
                .needed("Why", why, "Say why: the reason is kept with the decision.")
                .beginAt(hypothesis == null ? explanation : rating);
    }

    static InlineForm of(Here here, @Nullable String hypothesis, @Nullable String item) {
        return new EvaluationForm(here, hypothesis, item).form;
    }

    private static List<Option> items(Here here) {
        List<Option> all = new ArrayList<>(Option.nouns(here.book(), Proposition.class));
        all.addAll(here.now().exhibits());
        here.now().matrix().items().stream()
                .filter(one -> all.stream().noneMatch(known -> known.id().equals(one.id())))
                .forEach(one -> all.add(new Option(one.id(), one.words())));
        return all;
    }

    @Override
    void confirmed() {
        if (chosen(explanation, "Choose an explanation.") && chosen(item, "Choose what it is held against.")) {
            record("Weighed", new Evaluation(explanation.said(), item.said(), rating.getValue(), said(why)), id -> {});
        }
    }
}
