package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.account;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Kind;

/** Notes: written, revised, removed, and each of that taken back. */
class NotesTest {
    @TempDir
    Path folder;

    private DecidingCase at;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private Notes notes() {
        return at.opened.notes();
    }

    @Test
    void a_note_is_revised_and_privileged_and_removed_and_comes_back_step_by_step() throws Exception {
        String id = notes().add(BY, account(1), "", "asks for its own prompt", List.of("prompt"), false);
        notes().revise("C. Counsel", id, "line 17", "advice sought", List.of(), true);
        Notes.Note revised = notes().on(account(1)).getFirst();
        assertThat(revised)
                .isEqualTo(new Notes.Note(
                        id, account(1), "line 17", "advice sought", List.of(), true, "C. Counsel", revised.at(), 2, 0));
        assertThat(at.found("sought")).containsExactly(id);
        assertThat(at.found("prompt")).isEmpty();

        notes().remove(BY, id, "written by mistake");
        assertThat(notes().all()).isEmpty();
        assertThat(at.found("sought")).isEmpty();
        String before = at.state();
        at.reopen(true);
        assertThat(at.state()).isEqualTo(before);

        at.opened.steps().undo(BY);
        assertThat(notes().all()).containsExactly(revised);
        at.opened.steps().undo(BY);
        assertThat(notes().all()).extracting(Notes.Note::privileged).containsExactly(false);
        at.opened.steps().redo(BY);
        at.opened.steps().redo(BY);
        assertThat(notes().all()).isEmpty();
    }

    @Test
    void what_is_no_note_or_no_change_is_refused() throws Exception {
        String id = notes().add(BY, account(1), "page 3 ", "text", List.of("a"), false);
        assertRefused(() -> notes().add(BY, account(1), "", " ", List.of(), false), "needs a text");
        assertRefused(() -> notes().add(BY, account(77), "", "x", List.of(), false), "nothing with the id");
        assertRefused(() -> notes().revise(BY, id, " page 3", "text", List.of("a"), false), "Nothing");
        assertRefused(() -> notes().revise(BY, "annotation-99-1", "", "x", List.of(), false), "nothing with the id");
        assertRefused(() -> notes().revise(BY, account(1), "", "x", List.of(), false), "not the id of a note");
        assertRefused(() -> notes().remove(BY, id, ""), "Say why");
        notes().add(BY, id, "", "on the note", List.of(), false);
        assertRefused(() -> notes().remove(BY, id, "w"), "notes on this note");
        notes().remove(BY, notes().on(id).getFirst().id(), "w");
        notes().remove(BY, id, "w");
        assertRefused(() -> notes().revise(BY, id, "", "x", List.of(), false), "nothing with the id");
    }

    @Test
    void the_first_writing_stays_while_the_removal_stands_on_it() throws Exception {
        String id = notes().add(BY, account(1), "", "text", List.of(), false);
        long written = at.opened.head().seq();
        notes().remove(BY, id, "w");
        assertRefused(() -> at.undo(written), "the removal of the note");
    }

    @Test
    void a_note_destroyed_by_order_goes_with_what_was_said_when_it_was_removed() throws Exception {
        String id = notes().add(BY, account(1), "", "a secret", List.of(), true);
        notes().remove(BY, id, "names a secret too");
        at.opened.destroy(BY, id, "court", "order 7");

        assertThat(at.state()).doesNotContain("secret");
        assertThat(at.state()).contains("Content destroyed by order");
        at.reopen(true);
        assertThat(at.state()).doesNotContain("secret");
        assertThat(notes().all()).isEmpty();
        assertRefused(() -> at.opened.destroy(BY, "annotation-x", "court", "w"), "not an id");
    }

    @Test
    void a_removal_does_not_come_back_over_what_was_written_since() throws Exception {
        String id = notes().add(BY, account(1), "", "text", List.of(), false);
        long removal = at.undo(notes().remove(BY, id, "w").seq()).seq();
        long revised = notes().revise(BY, id, "", "better", List.of(), false).seq();
        assertRefused(() -> at.undo(removal), "entry " + revised + " (a later version of the note");

        long revision = at.undo(revised).seq();
        at.undo(removal);
        assertThat(notes().all()).isEmpty();
        long counted = at.opened.read(tables -> tables.annotations().count());
        assertThat(counted).isZero();
        at.opened.steps().undo(BY);
        long gone = at.undo(3).seq();
        assertRefused(() -> at.undo(revision), "entry " + gone + " (" + id + " was taken back)");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String words) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private Map<String, Integer> counted() {
        return at.opened.read(tables -> tables.annotations().counts(Kind.ACCOUNT));
    }

    @Test
    void one_note_on_several_things_is_one_decision_on_all_of_them() throws Exception {
        List<String> three = List.of(account(1), account(2), account(3));
        String id = notes().addOnAll(BY, three, "seen in one session", List.of("session"), true);
        assertThat(notes().all()).hasSize(1);
        for (String one : three) {
            assertThat(notes().on(one)).extracting(Notes.Note::id).containsExactly(id);
            assertThat(notes().on(one)).extracting(Notes.Note::also).containsExactly(2);
        }
        assertThat(notes().on(account(4))).isEmpty();
        assertThat(counted()).isEqualTo(Map.of(account(1), 1, account(2), 1, account(3), 1));

        notes().revise(BY, id, "", "seen in one session, twice", List.of(), false);
        assertThat(notes().on(account(3))).extracting(Notes.Note::text).containsExactly("seen in one session, twice");
        String before = at.state();
        at.reopen(true);
        assertThat(at.state()).isEqualTo(before);
        assertThat(notes().on(account(3))).extracting(Notes.Note::also).containsExactly(2);

        at.opened.steps().undo(BY);
        assertThat(at.opened.steps().toUndo().orElseThrow().words()).isEqualTo("Note on 3 things");
        at.opened.steps().undo(BY);
        assertThat(notes().on(account(1))).isEmpty();
        assertThat(notes().on(account(2))).isEmpty();
        assertThat(counted()).isEmpty();
        at.opened.steps().redo(BY);
        assertThat(notes().on(account(2))).extracting(Notes.Note::privileged).containsExactly(true);
    }

    @Test
    void a_note_on_too_many_things_or_on_nothing_is_refused_with_words() {
        List<String> many =
                IntStream.range(0, Notes.MOST + 1).mapToObj(i -> "account-" + i).toList();
        assertThatThrownBy(() -> notes().addOnAll(BY, many, "all", List.of(), false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("5000 things at most, and these are 5001");
        assertThatThrownBy(() -> notes().addOnAll(BY, List.of(), "none", List.of(), false))
                .hasMessageContaining("at least one thing");
        assertThatThrownBy(() -> notes().addOnAll(BY, List.of(account(1), "account-00"), "x", List.of(), false))
                .hasMessageContaining("nothing with the id");
    }
}
