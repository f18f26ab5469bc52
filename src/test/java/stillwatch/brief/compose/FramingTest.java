package stillwatch.brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.BriefCase;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Wording;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.workbench.SourceWork;

/** Whose words a characterisation is said to be in. */
class FramingTest {
    private static final String OWN = "In the words of Harbour Gazette";
    private static final String OURS = "A characterisation by Harbour Gazette";

    @TempDir
    Path folder;

    @Test
    void words_that_stand_in_an_excerpt_are_the_speakers_own() throws Exception {
        assertThat(lead("They say the campaign was  the Largest\nof its kind, no less.", Wording.VERBATIM))
                .isEqualTo(OWN);
    }

    @Test
    void a_sentence_of_ours_about_somebodys_words_is_not_said_to_be_theirs() throws Exception {
        assertThat(lead("the largest of its kind", Wording.VERBATIM)).isEqualTo(OURS);
    }

    @Test
    void what_was_put_in_other_words_or_altered_by_a_machine_is_nobodys_own_words() throws Exception {
        assertThat(lead("The campaign was the largest of its kind.", Wording.PARAPHRASE))
                .isEqualTo(OURS);
    }

    private String lead(String words, Wording wording) throws Exception {
        try (BriefCase made = new BriefCase(folder, Handling.CLEAR)) {
            characterise(made, words, wording);
            return made.brief(Audience.OWN).outline().claims().getFirst().lead();
        }
    }

    private static void characterise(BriefCase made, String words, Wording wording) throws Exception {
        String gazette = "Harbour Gazette";
        made.opened
                .sources()
                .add(BriefCase.BY, gazette, "press", new SourceWork.Opinion(Stake.NONE_KNOWN, "C", "a paper"));
        String source = Id.natural(Kind.SOURCE, List.of("source", gazette)).toString();
        String document = made.opened
                .claims()
                .addDocument(BriefCase.BY, new DocumentFact("D1", gazette, "Of the quay", null, null, null, List.of()));
        String excerpt = made.record(new Excerpt(null, document, null, words, "page 1", wording, null));
        String claim = made.record(new Proposition(
                null, PropositionKind.CHARACTERISATION, "The campaign", "was", "the largest of its kind", null, null));
        made.record(new Statement(claim, excerpt, source, null, null, Stance.ASSERTS, 3));
    }
}
