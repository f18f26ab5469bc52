package stillwatch.claims.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Wording;
import stillwatch.claims.Book;

@Tag("bench")
class TypingSpeedTest {
    private static final int CLAIMS = 200;
    /** Sixty pages of 25 sentences each. */
    private static final int SENTENCES = 1_500;

    private static final long MOST_MILLIS = 300;
    private static final String[] WORDS =
            ("ledger velvet harbour quarrel lantern copper meadow orbit thistle relay kit shop card window night office server"
                            + " price letter survey answer question market ship cargo invoice signal chart")
                    .split(" ");

    @Test
    void a_changed_sentence_in_sixty_pages_is_read_within_300_ms(@TempDir Path folder) throws Exception {
        Book book = ReportedBook.in(folder);
        Random chance = new Random(5);
        List<Piece> more = claims(book, chance);
        WordingCheck check = new WordingCheck(book.with(more));
        List<String> sentences = sentences(more, chance);
        double whole = millis(() -> check.of(Passage.text(String.join(" ", sentences))));
        List<Double> changes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sentences.set(chance.nextInt(SENTENCES), "Alibaba stole " + (25_000 + i) + " accounts, it is confirmed.");
            changes.add(millis(() -> assertThat(check.of(Passage.text(String.join(" ", sentences))))
                    .isNotEmpty()));
        }
        double usual = changes.stream().sorted().toList().get(changes.size() * 9 / 10);
        report(whole, usual);
        assertThat(usual).isLessThan(MOST_MILLIS);
    }

    private static List<Piece> claims(Book book, Random chance) {
        String document = book.directory().documents().keySet().iterator().next();
        String source = book.directory().sources().keySet().iterator().next();
        List<Piece> all = new ArrayList<>();
        for (int i = book.propositions().size(); i < CLAIMS; i++) {
            Proposition claim = new Proposition(
                    "S" + i,
                    PropositionKind.FACT,
                    "The " + words(chance, 2),
                    "held",
                    words(chance, 4) + " " + i,
                    null,
                    null);
            Excerpt excerpt =
                    new Excerpt(null, document, null, words(chance, 8) + " " + i, null, Wording.VERBATIM, null);
            all.add(claim);
            all.add(excerpt);
            all.add(new Statement(
                    claim.id().toString(), excerpt.id().toString(), source, null, null, Stance.ASSERTS, 3));
        }
        return all;
    }

    private static List<String> sentences(List<Piece> claims, Random chance) {
        List<Proposition> told = claims.stream()
                .filter(Proposition.class::isInstance)
                .map(Proposition.class::cast)
                .toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            String claim = told.get(chance.nextInt(told.size())).sentence();
            all.add(
                    i % 3 == 0
                            ? "Reuters wrote on page " + i + " that " + claim
                            : "The " + words(chance, 18) + " " + i + ".");
        }
        return all;
    }

    private static String words(Random chance, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(double whole, double usual) throws Exception {
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        String text = String.format(
                Locale.ROOT,
                "wording: %d sentences, %d claims: %.0f ms at first, %.1f ms after nine of ten changes%n",
                SENTENCES,
                CLAIMS,
                whole,
                usual);
        Files.writeString(reports.resolve("wording.txt"), text);
        System.out.print(text);
    }
}
