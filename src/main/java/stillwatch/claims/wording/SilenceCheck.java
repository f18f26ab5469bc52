package stillwatch.claims.wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.claims.Directory;

/** Who said nothing denied nothing, admitted nothing and refused nothing. */
record SilenceCheck(Known known, Answers answers) implements Check {
    private static final Pattern MORE =
            Pattern.compile("^[^.;:\"]{0,60}?\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed)?"
                    + "|disput(?:es?|ed)|contradict(?:s|ed)?|refut(?:es?|ed)|rebut(?:s|ted)?|admit(?:s|ted)?|conced(?:es?|ed)"
                    + "|refus(?:es?|ed) to (?:comment|respond|answer|say)|stonewall(?:s|ed)?"
                    + "|call(?:s|ed)? [^.;]{0,50}\\b(?:groundless|baseless|false|untrue|unfounded))\\b");

    @Override
    public void read(Line line, Consumer<Finding> found) {
        if (!line.kind().isProse()) {
            return;
        }
        for (Names.Mention one : answers.names.in(line.folded())) {
            Matcher more = MORE.matcher(line.folded().substring(one.to()));
            if (more.find() && !between(line, one.to(), one.to() + more.end()) && !line.isQuoted(one.from())) {
                told(line, one, one.to() + more.end(), found);
            }
        }
    }

    /** Whether the verb is that of somebody who is named later. */
    private boolean between(Line line, int from, int to) {
        return answers.names.in(line.folded()).stream().anyMatch(one -> one.from() >= from && one.from() < to);
    }

    private void told(Line line, Names.Mention one, int to, Consumer<Finding> found) {
        List<Response> all = answers.of(one.id());
        if (answers.denied(one.id())) {
            return;
        }
        if (!all.isEmpty()) {
            found.accept(silent(line, one, to, all));
        } else if (isAccused(one.id())) {
            String why = "No answer of " + known.sourceName(one.id()) + " is recorded. Record it, or leave this out.";
            found.accept(line.finding(Rule.NO_SOURCE, one.from(), to, why, null, line.whole("")));
        }
    }

    private Finding silent(Line line, Names.Mention one, int to, List<Response> all) {
        boolean declined = all.stream().anyMatch(answer -> answer.stance() == Stance.DECLINES);
        String who = line.text().substring(one.from(), one.to());
        String why = who + (declined ? " declined to comment" : " gave no response")
                + ", which is neither a denial nor an admission.";
        String now = declined ? " declined to comment" : " gave no response that is recorded";
        Repair repair = new Repair(one.to(), Math.max(to, Ends.of(line.text())), now);
        return line.finding(Rule.SILENCE, one.from(), to, why, careful(all), repair);
    }

    private Careful careful(List<Response> all) {
        Response first = all.getFirst();
        return known.book
                .excerpt(first.excerpt() == null ? "" : first.excerpt())
                .map(known.quotable::careful)
                .orElseGet(() -> new Careful(
                        first.propositions().isEmpty()
                                ? ""
                                : first.propositions().getFirst(),
                        first.what(),
                        false,
                        "as it is recorded"));
    }

    private boolean isAccused(String id) {
        Directory.Source source = known.book.directory().sources().get(id);
        return source != null && source.stake() == Stake.ACCUSED;
    }
}
