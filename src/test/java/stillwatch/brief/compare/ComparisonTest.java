package stillwatch.brief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stillwatch.brief.compare.Difference.Kind;
import stillwatch.brief.compare.Word.Mark;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.FrozenLine;
import stillwatch.casefile.action.BriefAction.FrozenPart;

class ComparisonTest {
    private static Copy version(int version, List<FrozenLine> lines, FrozenPart... parts) {
        return Copy.of(new BriefFrozen(
                version, Audience.POLICY, "pdf", "A4", "00", 1, "00", List.of(), lines, List.of(parts)));
    }

    private static FrozenLine claim(int n, String text) {
        return new FrozenLine("proposition-" + n + "-1", text);
    }

    private static String marked(List<Word> words) {
        return words.stream()
                .map(word -> switch (word.mark()) {
                    case SAME -> word.text();
                    case NEW -> "{+" + word.text().strip() + "+} ";
                    case GONE -> "[-" + word.text().strip() + "-] ";
                })
                .collect(Collectors.joining());
    }

    @Test
    void words_that_changed_are_marked_and_the_others_stay() {
        assertThat(marked(WordDiff.of(
                        "Alleged by X: they ran 400 accounts.", "Said by X: they ran nearly 400 accounts.")))
                .isEqualTo("[-Alleged-] {+Said+} by X: they ran {+nearly+} 400 accounts.");
        assertThat(marked(WordDiff.of("28.8 million", "29 million"))).isEqualTo("[-28.8-] {+29+} million");
        assertThat(marked(WordDiff.of("这些账户由甲运营", "这些账户由乙运营"))).isEqualTo("这些账户由[-甲-] {+乙+} 运营");
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void what_is_marked_gives_back_both_texts_whatever_they_are() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> some = List.of("the", "letter", "of", "10", "June", "28.8", "中", "文", "—", "X's", "العربية", "no");
        for (int n = 0; n < 400; n++) {
            String was = text(random, some);
            String now = text(random, some);

            List<Word> words = WordDiff.of(was, now);

            assertThat(without(words, Mark.NEW)).isEqualTo(plain(was));
            assertThat(without(words, Mark.GONE)).isEqualTo(plain(now));
        }
    }

    private static String text(SplittableRandom random, List<String> some) {
        List<String> words = new ArrayList<>();
        for (int n = random.nextInt(12); n > 0; n--) {
            words.add(some.get(random.nextInt(some.size())));
        }
        return String.join(" ", words);
    }

    private static String without(List<Word> words, Mark mark) {
        return plain(words.stream()
                .filter(word -> word.mark() != mark)
                .map(Word::text)
                .collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void very_long_texts_that_differ_are_told_one_after_the_other() {
        String was = "a ".repeat(5_000).strip();
        String now = "b ".repeat(5_000).strip();

        assertThat(WordDiff.of(was, now)).extracting(Word::mark).containsExactly(Mark.GONE, Mark.NEW);
    }

    @Test
    void claims_are_found_again_by_their_ids_whatever_their_number() {
        Copy was = version(1, List.of(claim(1, "One."), claim(2, "Two."), claim(3, "Three.")));
        Copy now = version(2, List.of(claim(3, "Three, nearly."), claim(1, "One."), claim(4, "Two.")));

        Comparison found = Comparison.of(was, now);

        assertThat(found.differences())
                .extracting(one -> one.saying().called() + " " + one.kind().words())
                .containsExactly("claim 1 said otherwise", "claim 3 new", "claim 2 gone");
        assertThat(found.count(Kind.NEW)).isEqualTo(1);
    }

    @Test
    void a_version_that_was_kept_with_its_claims_alone_is_compared_by_them_and_says_so() {
        Copy old = version(1, List.of(claim(1, "One.")));
        Copy now = version(
                2,
                List.of(claim(1, "One, nearly.")),
                new FrozenPart(BriefSection.EXHIBITS, "Ex. 1", "letter.pdf"),
                new FrozenPart(BriefSection.CLAIMS, "proposition-1-1 origins", "1 report"));

        Comparison found = Comparison.of(old, now);

        assertThat(found.differences())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.CHANGED));
        assertThat(found.limits()).contains("Only claims are compared", "version 1 for policy");
    }

    @Test
    void what_has_no_id_is_found_again_by_its_words_also_where_it_was_moved() {
        FrozenPart first = new FrozenPart(null, "text 1", "Why we write: nobody has answered.");
        FrozenPart second = new FrozenPart(null, "text 2", "Numbers are as stated.");
        FrozenPart event = new FrozenPart(BriefSection.CHRONOLOGY, "Letter sent", "10 June 2026: Letter sent");
        FrozenPart renamed =
                new FrozenPart(BriefSection.CHRONOLOGY, "The letter was sent", "10 June 2026: The letter was sent");
        Copy was = version(1, List.of(), first, second, event);
        Copy now = version(
                2,
                List.of(),
                new FrozenPart(null, "text 1", second.text()),
                new FrozenPart(null, "text 2", first.text()),
                renamed);

        assertThat(Comparison.of(was, now).differences()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CHANGED);
            assertThat(one.saying().part()).isEqualTo("Chronology");
        });
    }

    @Test
    void another_exhibit_under_a_number_is_told_and_never_taken_for_the_same() {
        Copy was = version(1, List.of(), new FrozenPart(BriefSection.EXHIBITS, "Ex. 1", "letter.pdf, ab12"));
        Copy now = version(2, List.of(), new FrozenPart(BriefSection.EXHIBITS, "Ex. 2", "letter.pdf, ab12"));

        assertThat(Comparison.of(was, now).differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.NEW, Kind.GONE);
    }
}
