package stillwatch.desktop.screen.claims;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Held;
import stillwatch.desktop.sheet.InlineForm;

/** Records who says something to a claim, in which words, over whom they came. */
final class StatementForm extends EditForm {
    private final String claim;
    private final Pick speaker;
    private final Pick relayer;
    private final Pick saidIn;
    private final Pick credibility;
    private final Choice<Stance> stance;
    private final PassageFields passage;

    private StatementForm(Here here, Held<Proposition> claim) {
        super(here, "Who says so, and where?", "Add");
        this.claim = claim.id();
        speaker = new Pick("statement-speaker", "Whose words they are", Option.sources(here.book()));
        relayer = Pick.maybe("statement-relayer", "nobody", Option.sources(here.book()));
        saidIn = Pick.maybe("statement-said-in", "there, where it was read", Option.documents(here.book()));
        stance = new Choice<>("statement-stance", Arrays.asList(Stance.values()), Stance.ASSERTS, Stance::words);
        credibility = new Pick("statement-credibility", "1 to 6", marks()).at("6");
        form.field("Speaker", speaker).field("What they do with the claim", stance);
        passage = PassageFields.on(here, form);
        form.field("Relayed by", relayer)
                .field("The document the speaker said it in", saidIn)
                .field("Credibility", credibility);
        form.put(Here.link(
                "A document that is not listed…",
                "statement-document",
                () -> here.forms().open(DocumentForm.of(here))));
        form.beginAt(speaker);
    }

    static InlineForm of(Here here, Held<Proposition> claim) {
        return new StatementForm(here, claim).form;
    }

    private static List<Option> marks() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(mark -> new Option(Integer.toString(mark), StatementCard.credibility(mark)))
                .toList();
    }

    @Override
    void confirmed() {
        String missing = passage.missing();
        if (!chosen(speaker, "Choose who says so; Sources adds somebody new.")) {
            return;
        }
        if (missing != null) {
            form.refuse(missing);
            return;
        }
        here.decide(form, "Statement added", work(), done -> {});
    }

    private Callable<Object> work() {
        Quoting quoting = Quoting.of(here, passage);
        String who = speaker.said();
        @Nullable String over = relayer.id();
        @Nullable String in = saidIn.id();
        Stance does = stance.getValue();
        int mark = Integer.parseInt(credibility.said());
        return () -> quoting.work().record(quoting.by(), new Statement(claim, quoting.id(), who, over, in, does, mark));
    }
}
