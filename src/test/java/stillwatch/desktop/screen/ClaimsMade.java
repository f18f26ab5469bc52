package stillwatch.desktop.screen;

import java.util.List;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Rating;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.claims.NumberWords;
import stillwatch.store.decided.Abouts;
import stillwatch.workbench.ClaimWork;

/** Invented claims about the invented harbour, some of them hard to show. */
record ClaimsMade(ClaimWork work) {
    private static final String LAB = source("Harbourline");
    private static final String PAPER = source("The Pier Gazette");
    private static final String ACCUSED = source("Northwater Models");

    private static String source(String name) {
        return Abouts.source(name).toString();
    }

    void make() throws Exception {
        String letter = document("H-2");
        String report = document("G-1");
        record(new Lineage(
                letter, List.of(new Lineage.Descent(stillwatch.casefile.claim.Grounds.OWN, null, false, null))));
        record(new Lineage(
                report,
                List.of(new Lineage.Descent(
                        stillwatch.casefile.claim.Grounds.ASSUMED, letter, false, "the same words"))));
        String claim = claim("The operators behind Gannet", "ran", "nearly 40 accounts");
        String words = made(new Excerpt(null, letter, null, "nearly 40 accounts", "page 1", Wording.VERBATIM, null));
        String again =
                made(new Excerpt(null, report, null, "40 accounts", "first line", Wording.MACHINE_ALTERED, null));
        record(new Statement(claim, words, LAB, null, null, Stance.ASSERTS, 3));
        record(new Statement(claim, again, LAB, PAPER, letter, Stance.ASSERTS, 6));
        work.decide(FilledCase.BY, new StatusDecided(claim, Status.ALLEGED, "one party says so", null, List.of()));
        record(number(words, claim, "nearly 40"));
        record(number(again, claim, "over 60"));
        record(new Response(ACCUSED, List.of(claim), Stance.NO_RESPONSE, "had not answered by press time", null, null));
        record(new Question(null, "Who paid for them?", List.of(claim), "Quayside Credits", "payment records"));
        explain(claim);
        hard(letter);
    }

    private void explain(String claim) throws Exception {
        String one = made(new Hypothesis(null, "One office runs them all"));
        String other = made(new Hypothesis(null, "A campus proxy makes strangers look alike"));
        record(new Evaluation(one, claim, Rating.CONSISTENT, "one office would look like this"));
        record(new Evaluation(other, claim, Rating.VERY_INCONSISTENT, "the proxy is closed at night"));
    }

    private void hard(String letter) throws Exception {
        String far = claim("针对模型的批量查询行动的操作者", "运行了", "很多账号".repeat(20));
        claim("المشغلون المرتبطون بالمختبر", "أنشأوا", "عدة حسابات في ليلة واحدة");
        claim(FilledCase.LONG_WORD, "is", FilledCase.LONG_WORD);
        String words = made(new Excerpt(
                null, letter, null, "大量账号 " + FilledCase.LONG_WORD, "第一页", Wording.VERBATIM, "Many accounts"));
        record(new Statement(far, words, LAB, null, null, Stance.ASSERTS, 6));
        record(new Proposition(null, PropositionKind.OPINION, "The numbers", "are", "inflated", null, null));
    }

    private String document(String ref) {
        return work.book().directory().documentsCalled(ref).getFirst().id();
    }

    private String claim(String subject, String predicate, String object) throws Exception {
        return made(new Proposition(null, PropositionKind.FACT, subject, predicate, object, null, null));
    }

    private static Figure number(String excerpt, String claim, String stated) {
        NumberWords.About about = new NumberWords.About(excerpt, claim, "Gannet", "accounts", null, null);
        return NumberWords.of(stated).orElseThrow().figure(about, stated);
    }

    private String made(Noun noun) throws Exception {
        record(noun);
        return noun.id().toString();
    }

    private void record(Piece piece) throws Exception {
        work.record(FilledCase.BY, piece);
    }
}
