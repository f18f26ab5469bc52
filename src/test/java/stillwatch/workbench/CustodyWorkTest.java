package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.workbench.DecidingCase.BY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Custody;

/** Citations, what is said later of how evidence came to be, and from hand to hand. */
class CustodyWorkTest extends AnyDecision {
    private static final Collected BOOK = new Collected("a library", "I. Okafor", "3 May 2026", "read there", false);

    private CustodyWork custody() {
        return at.opened.custody();
    }

    @Test
    void a_citation_is_evidence_without_a_file() throws Exception {
        String id = custody().cite(BY, "The Long Harbour", "https://example.org/harbour, page 12", BOOK);

        Custody.Piece piece = custody().of(id).orElseThrow();
        assertThat(piece.cited()).isTrue();
        assertThat(piece.where()).isEqualTo("https://example.org/harbour, page 12");
        assertThat(piece.collection())
                .isEqualTo(new Custody.Collection("a library", "I. Okafor", "3 May 2026", "read there"));
        assertThat(custody().all()).extracting(Custody.Piece::id).contains(id);
        assertThat(at.found("harbour kind:evidence")).contains(id);
        assertThat(at.opened.checkEvidence(Progress.NONE)).allMatch(CheckedEvidence::sound);
        at.opened.notes().add(BY, id, "page 12", "says otherwise", List.of(), false);
        long cited = at.opened.head().seq() - 1;
        refused(() -> at.undo(cited), "the note");
        sameAnew();

        at.opened.steps().undo(BY);
        at.opened.steps().undo(BY);
        assertThat(custody().of(id)).isEmpty();
        assertThat(at.found("harbour kind:evidence")).doesNotContain(id);
        sameAnew();
    }

    @Test
    void how_evidence_came_to_be_is_said_anew_and_what_was_said_stays_in_the_history() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "a letter");
        String id =
                at.opened.addEvidence(BY, file, Collected.UNSAID, Progress.NONE).id();
        custody().describe(BY, id, "Letter of 3 May", BOOK);
        assertThat(custody().of(id).orElseThrow().name()).isEqualTo("Letter of 3 May");
        assertThat(at.found("library")).containsExactly(id);
        custody().describe(BY, id, null, Collected.UNSAID);
        assertThat(custody().of(id).orElseThrow().name()).isEqualTo("Letter of 3 May");
        assertThat(custody().of(id).orElseThrow().collection().origin()).isNull();
        assertThat(at.found("library")).isEmpty();
        assertThat(at.state()).contains("Described " + id + " as Letter of 3 May");
        refused(() -> custody().describe(BY, id, null, Collected.UNSAID), "Nothing");
        sameAnew();

        at.opened.steps().undo(BY);
        assertThat(custody().of(id).orElseThrow().collection().origin()).isEqualTo("a library");
        long added = at.opened.head().seq() - 3;
        refused(() -> at.undo(added), "the description of evidence");
    }

    @Test
    void hands_it_went_through_are_told_in_order() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.img"), "a disk");
        String id =
                at.opened.addEvidence(BY, file, Collected.UNSAID, Progress.NONE).id();
        custody().transfer(BY, id, "Field office", "Lab", "4 May 2026", "sealed bag 12");
        custody().transfer(BY, id, "Lab", "Archive", "9 May 2026", null);

        assertThat(custody().transfers(id)).extracting(Custody.Transfer::to).containsExactly("Lab", "Archive");
        assertThat(at.found("sealed")).containsExactly(id);
        sameAnew();
        at.opened.steps().undo(BY);
        assertThat(custody().transfers(id)).hasSize(1);
    }

    @Test
    void what_is_missing_or_not_there_is_refused() {
        refused(() -> custody().cite(BY, "", "somewhere", BOOK), "title");
        refused(() -> custody().cite(BY, "A book", " ", BOOK), "where");
        refused(() -> custody().describe(BY, "evidence-9-1", null, BOOK), "nothing with the id");
        refused(() -> custody().describe(BY, DecidingCase.account(1), null, BOOK), "not the id of evidence");
        refused(() -> custody().transfer(BY, "evidence-xyz", "a", "b", "c", null), "nothing with the id");
    }
}
