package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Group;
import stillwatch.brief.outline.Outline.OpenQuestion;
import stillwatch.brief.outline.PageOne;
import stillwatch.brief.outline.PageOne.Sentence;
import stillwatch.casefile.claim.PropositionKind;

/** Page one: the claims carried furthest, what was answered to these, what is asked and what is not known. */
record FirstPage(List<Claim> claims, List<Group> groups, List<OpenQuestion> questions, int accounts) {
    private static final int MOST = 5;

    PageOne page() {
        List<Claim> first = first();
        return new PageOne(said(first), answered(first), shown(), asked(), unknown());
    }

    /** Those most reports carry, told in the order of their numbers. */
    private List<Claim> first() {
        return claims.stream()
                .filter(one -> is(one, PropositionKind.FACT) || is(one, PropositionKind.PREDICTION))
                .sorted(Comparator.comparingInt((Claim one) -> -one.said().size())
                        .thenComparingInt(Claim::number))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Claim::number))
                .toList();
    }

    private static boolean is(Claim one, PropositionKind kind) {
        return one.kind().equals(kind.words());
    }

    private static List<Sentence> said(List<Claim> first) {
        if (first.isEmpty()) {
            return List.of(
                    new Sentence("No claim in this case is carried by a statement or an exhibit yet.", List.of()));
        }
        return first.stream()
                .map(one -> new Sentence(
                        one.whole() + (one.origins().isEmpty() ? "" : " (" + one.origins() + ")"),
                        List.of(one.number())))
                .toList();
    }

    private static List<Sentence> answered(List<Claim> first) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        for (Claim one : first) {
            for (Claim.Answer answer : one.answers()) {
                all.computeIfAbsent(words(answer), none -> new ArrayList<>()).add(one.number());
            }
        }
        List<Integer> none = first.stream()
                .filter(one -> one.answers().isEmpty())
                .map(Claim::number)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        all.forEach((words, numbers) -> sentences.add(new Sentence(words, numbers)));
        if (!none.isEmpty()) {
            sentences.add(new Sentence(
                    "No answer is recorded to these claims; that is neither a denial nor agreement.", none));
        }
        return sentences;
    }

    /** Silence is told as silence. */
    static String words(Claim.Answer one) {
        String head = one.responder() + ", " + one.stance() + ": " + one.what();
        String when = one.when().equals("no date stated") ? "" : " (" + one.when() + ")";
        String end = head.matches("(?s).*[.?!…”]") ? "" : ".";
        return head + when + end + (one.silent() ? " That is not a denial." : "");
    }

    private List<Sentence> shown() {
        List<Sentence> shown = new ArrayList<>();
        for (Claim one : claims) {
            if (!one.exhibits().isEmpty() && shown.size() < MOST) {
                shown.add(new Sentence(one.whole(), List.of(one.number())));
            }
        }
        if (!groups.isEmpty()) {
            shown.add(new Sentence(
                    Words.counted(accounts, "account", "accounts") + " in "
                            + Words.counted(groups.size(), "cluster", "clusters")
                            + " were decided by a person to belong together. Who runs them is not shown by that.",
                    List.of()));
        }
        return shown;
    }

    private List<Sentence> asked() {
        return claims.stream()
                .filter(one -> is(one, PropositionKind.REQUEST))
                .limit(MOST)
                .map(one -> new Sentence(one.whole(), List.of(one.number())))
                .toList();
    }

    private List<Sentence> unknown() {
        List<Sentence> unknown = new ArrayList<>();
        questions.stream().limit(MOST).forEach(one -> unknown.add(new Sentence(one.text(), one.claims())));
        if (questions.size() > MOST) {
            unknown.add(new Sentence(
                    Words.counted(questions.size() - MOST, "more question is open.", "more questions are open."),
                    List.of()));
        }
        return unknown;
    }
}
