package stillwatch.desktop.screen.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Likelihood;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Says how likely a prediction or an explanation is held to be, and apart from that how sure one is of it. */
final class JudgementForm extends EditForm {
    private final String of;
    private final Choice<Likelihood> likelihood;
    private final Pick confidence;
    private final TextArea basis = Inputs.lines("judgement-basis", "", 3, "What this rests on");

    private JudgementForm(Here here, String of) {
        super(here, "How likely is it?", "Save");
        this.of = of;
        Judgement now = here.book().judgement(of).map(one -> one.what()).orElse(null);
        likelihood = new Choice<>(
                "judgement-likelihood",
                Arrays.asList(Likelihood.values()),
                now == null ? Likelihood.ROUGHLY_EVEN : now.likelihood(),
                one -> one.words() + " (" + one.range() + ")");
        confidence = Pick.maybe("judgement-confidence", "not said", confidences())
                .at(
                        now == null || now.confidence() == null
                                ? null
                                : now.confidence().name());
        form.field("Likelihood", likelihood)
                .field("Confidence, said in a sentence of its own", confidence)
                .needed("Basis", basis, "Say what this rests on.")
                .beginAt(likelihood);
    }

    static InlineForm of(Here here, String of) {
        return new JudgementForm(here, of).form;
    }

    private static List<Option> confidences() {
        return Arrays.stream(Confidence.values())
                .map(one -> new Option(one.name(), one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    void confirmed() {
        @Nullable String sure = confidence.id();
        Confidence how = sure == null ? null : Confidence.valueOf(sure);
        record("Likelihood said", new Judgement(of, likelihood.getValue(), how, said(basis)), id -> {});
    }
}
