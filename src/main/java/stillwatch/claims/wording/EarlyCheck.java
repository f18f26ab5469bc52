package stillwatch.claims.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Response;
import stillwatch.claims.Directory.Document;
import stillwatch.claims.InTime;

/** Nobody answers what has not been said yet. */
final class EarlyCheck implements Check {
    private static final Pattern ANSWERS =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed)"
                    + "|refut(?:es?|ed)|rebut(?:s|ted)?|respon(?:ds?|ded|ding|se)|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|react(?:s|ed|ing|ion)?"
                    + "|comment(?:s|ed)?|call(?:s|ed|ing)?|groundless|baseless)\\b");
    private static final Pattern SAID =
            Pattern.compile("\\bno answer to\\b|\\bearlier than\\b|\\bbefore (?:the|this|that|it)\\b");
    private final Known known;
    private final Answers answers;
    private final Map<String, Document> byWord = new HashMap<>();

    EarlyCheck(Known known, Answers answers) {
        this.known = known;
        this.answers = answers;
        Set<String> several = new HashSet<>();
        known.book.directory().documents().values().stream()
                .filter(one -> one.published() != null)
                .forEach(one -> Stems.of(Folded.of(one.title())).forEach(word -> index(word, one, several)));
        byWord.keySet().removeAll(several);
    }

    private void index(String word, Document one, Set<String> several) {
        if (byWord.putIfAbsent(word, one) != null) {
            several.add(word);
        }
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        if (!line.kind().isProse()
                || !ANSWERS.matcher(line.folded()).find()
                || SAID.matcher(line.folded()).find()) {
            return;
        }
        for (Names.Mention one : answers.names.in(line.folded())) {
            Optional<Moment> last = last(one.id());
            Moment said = last.isEmpty() ? null : said(line, one.id());
            if (said != null && last.get().to() < said.from()) {
                found.accept(finding(line, one, last.get(), said));
                return;
            }
        }
    }

    private Optional<Moment> last(String responder) {
        List<Response> all = answers.of(responder);
        return all.stream().anyMatch(one -> one.at() == null)
                ? Optional.empty()
                : all.stream().map(Response::at).filter(Objects::nonNull).max(Comparator.comparingLong(Moment::to));
    }

    /** When that was said to which the sentence makes it an answer: its claim, or a document it names. */
    private @Nullable Moment said(Line line, String responder) {
        Claim claim = line.claim();
        boolean theirs = claim != null
                && answers.of(responder).stream()
                        .anyMatch(one -> one.propositions().contains(claim.id()));
        if (claim != null && !theirs) {
            Optional<Moment> first = new InTime(known.book).firstSaid(claim.id());
            if (first.isPresent()) {
                return first.get();
            }
        }
        return line.stems().stream()
                .map(byWord::get)
                .filter(one -> one != null && !one.source().equals(responder))
                .map(Document::published)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(Moment::from))
                .orElse(null);
    }

    private Finding finding(Line line, Names.Mention one, Moment last, Moment said) {
        String who = line.text().substring(one.from(), one.to());
        String why = "What " + who + " said is of " + ShownMoment.of(last) + ", earlier than this ("
                + ShownMoment.of(said) + "), so it is no answer to it.";
        int at = Ends.of(line.text());
        Repair repair = new Repair(
                at,
                at,
                " (said on " + ShownMoment.of(last) + ", so no answer to what was said on " + ShownMoment.of(said)
                        + ")");
        return line.finding(Rule.TOO_EARLY, one.from(), one.to(), why, careful(one.id()), repair);
    }

    private @Nullable Careful careful(String responder) {
        return answers.of(responder).stream()
                .map(Response::excerpt)
                .filter(Objects::nonNull)
                .flatMap(one -> known.book.excerpt(one).stream())
                .map(known.quotable::careful)
                .findFirst()
                .orElse(null);
    }
}
