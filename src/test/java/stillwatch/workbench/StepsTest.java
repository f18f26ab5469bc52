package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.account;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;

/** Undo and redo one step at a time, and being told of changes. */
class StepsTest {
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

    private void note(String text) throws Exception {
        at.opened.notes().add(BY, account(1), "", text, List.of(), false);
    }

    private List<String> texts() {
        return at.opened.notes().all().stream().map(Notes.Note::text).toList();
    }

    private Optional<String> next() throws Exception {
        return at.opened.steps().toUndo().map(Step::words);
    }

    private Optional<String> again() throws Exception {
        return at.opened.steps().toRedo().map(Step::words);
    }

    @Test
    void steps_go_back_and_forth_in_order_and_say_what_they_are() throws Exception {
        assertThat(next()).contains("Import of accounts.jsonl");
        note("first");
        note("second");
        assertThat(next()).contains("Note on account hl-1");
        assertThat(again()).isEmpty();

        at.opened.steps().undo(BY);
        at.opened.steps().undo(BY);
        assertThat(texts()).isEmpty();
        assertThat(next()).contains("Import of accounts.jsonl");
        assertThat(again()).contains("Note on account hl-1");

        at.opened.steps().redo(BY);
        assertThat(texts()).containsExactly("first");
        at.opened.steps().redo(BY);
        assertThat(texts()).containsExactly("first", "second");
        assertThat(again()).isEmpty();
        at.opened.steps().undo(BY);
        assertThat(texts()).containsExactly("first");
        at.opened.steps().redo(BY);
        assertThat(texts()).containsExactly("first", "second");
    }

    @Test
    void a_new_decision_ends_redo() throws Exception {
        note("first");
        at.opened.steps().undo(BY);
        note("instead");

        assertThat(again()).isEmpty();
        assertThatThrownBy(() -> at.opened.steps().redo(BY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing to redo");
        at.opened.steps().undo(BY);
        assertThat(again()).contains("Note on account hl-1");
        at.opened.steps().redo(BY);
        assertThat(texts()).containsExactly("instead");
        assertThat(again()).isEmpty();
    }

    @Test
    void everything_can_be_undone_down_to_the_start_of_the_case_and_redone_after_opening_again() throws Exception {
        note("first");
        String before = at.opened.notes().all().toString();
        at.opened.steps().undo(BY);
        at.opened.steps().undo(BY);
        assertThat(next()).isEmpty();
        assertThatThrownBy(() -> at.opened.steps().undo(BY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing to undo");

        at.reopen(true);
        assertThat(again()).contains("Import of accounts.jsonl");
        at.opened.steps().redo(BY);
        at.opened.steps().redo(BY);
        assertThat(at.opened.notes().all()).hasToString(before);
    }

    @Test
    void a_step_with_something_in_its_way_is_refused_with_what_that_is() throws Exception {
        String note = at.opened.notes().add(BY, account(1), "", "first", List.of(), false);
        at.opened.notes().revise(BY, note, "", "better", List.of(), false);
        assertThat(next()).contains("Change of a note on account hl-1");
        long revised = at.opened.head().seq();
        long undone = at.undo(revised).seq();
        at.opened.notes().add(BY, note, "", "a note on the note", List.of(), false);
        at.undo(undone);
        assertThatThrownBy(() -> at.undo(revised - 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a later version of the note")
                .hasMessageContaining("a note on the note");
    }

    @Test
    void the_case_is_described_anew_and_as_before() throws Exception {
        at.opened.describe(BY, "Night shift", "who they are", Handling.RED);
        assertThat(at.opened
                        .read(tables -> tables.descriptions().current())
                        .orElseThrow()
                        .title())
                .isEqualTo("Night shift");
        assertThat(next()).contains("Description of the case");
        assertThatThrownBy(() -> at.opened.describe(BY, "Night shift", " who they are", Handling.RED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nothing");
        assertThatThrownBy(() -> at.opened.describe(BY, " ", "", Handling.RED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("title");
        at.opened.steps().undo(BY);
        assertThat(at.opened
                        .read(tables -> tables.descriptions().current())
                        .orElseThrow()
                        .title())
                .isEqualTo("Deciding");
    }

    @Test
    void listeners_are_told_once_of_each_change_with_what_it_touches() throws Exception {
        List<Changed> heard = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        try (Subscription failing = at.opened.onChange(changed -> {
                    throw new IllegalStateException("a listener's own fault");
                });
                Subscription hearing = at.opened.onChange(heard::add);
                Subscription looking = at.opened.onChange(changed ->
                        seen.add(at.opened.read(tables -> tables.entries().count())))) {
            note("first");
            at.opened.steps().undo(BY);
            at.opened.links().merge(BY, account(0), List.of(account(1)), "renamed");
            assertThatThrownBy(() -> at.opened.links().merge(BY, account(0), List.of(account(0)), "w"))
                    .isInstanceOf(Refused.class);
        }
        note("unheard");

        assertThat(heard)
                .containsExactly(
                        new Changed(3, java.util.Set.of(Topic.NOTES, Topic.HISTORY)),
                        new Changed(4, java.util.Set.of(Topic.NOTES, Topic.HISTORY)),
                        new Changed(5, java.util.Set.of(Topic.ACCOUNTS, Topic.CLUSTERS, Topic.HISTORY)));
        assertThat(seen).as("what a listener sees is committed").containsExactly(3L, 4L, 5L);
    }

    @Test
    void what_stands_in_the_way_is_told_of_any_entry() throws Exception {
        assertThat(at.opened.standsInTheWay(1)).containsExactly("The start of a case cannot be taken back.");
        assertThat(at.opened.standsInTheWay(99)).hasSize(1);
        assertThat(at.opened.standsInTheWay(at.accounts)).isEmpty();
        note("first");
        assertThat(at.opened.standsInTheWay(at.accounts))
                .hasSize(1)
                .first()
                .asString()
                .contains("the note \"first\"");
        at.opened.steps().undo(BY);
        assertThat(at.opened.standsInTheWay(3)).hasSize(1).first().asString().contains("taken back already");
    }
}
