package stillwatch.desktop.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.progress.Progress;

/** The history of a real case, driven by mouse and keys. */
class HistoryScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.HISTORY, HistoryScreen::new);
    }

    private static TableView<Row> table(OnScreen on) {
        return on.robot.lookup("#history-table").query();
    }

    /** After the moment the filter waits for more to be typed. */
    private static void settle(OnScreen on) {
        on.robot.sleep(400);
        on.settle();
    }

    private static String texts(OnScreen on, String query) {
        return on.robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> sentences(OnScreen on) {
        return OnScreen.fx(
                () -> table(on).getItems().stream().map(Row::sentence).toList());
    }

    private static void show(OnScreen on, long seq) {
        on.show(Where.of(ScreenName.HISTORY).at("entry-" + seq));
    }

    @Test
    void every_entry_is_listed_newest_first_with_names_instead_of_ids() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            List<Row> rows = OnScreen.fx(() -> List.copyOf(table(on).getItems()));

            assertThat(rows).hasSize((int) made.opened.head().seq());
            assertThat(rows.getFirst().seq()).isEqualTo(made.opened.head().seq());
            assertThat(rows.getFirst().sentence()).startsWith("Revised a note on account hl-");
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void words_a_person_and_a_kind_narrow_it_down_and_coming_back_restores_them() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            on.robot.clickOn("#history-filter").write("gift card");
            settle(on);
            assertThat(sentences(on)).hasSize(2).allMatch(sentence -> sentence.contains("gift card"));

            on.show(new Where(ScreenName.HISTORY, null, "kind:links"));
            assertThat(sentences(on)).hasSize(3);
            on.show(new Where(ScreenName.HISTORY, null, "by:\"A. Reader\""));
            assertThat(sentences(on)).hasSize(1);
            on.robot.clickOn("#history-filter").write("zebra");
            settle(on);
            assertThat(sentences(on)).isEmpty();
            assertThat(on.here().words()).isEqualTo("by:\"A. Reader\" zebra");
        }
    }

    @Test
    void an_edit_is_shown_as_it_was_and_as_it_is() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            show(on, made.opened.head().seq());

            assertThat(texts(on, "#history-changes .label"))
                    .contains("Text\nPaid by gift card\n→ Paid by gift card, twice")
                    .contains("Tags\nmoney\n→ money, card")
                    .doesNotContain("Privileged");
        }
    }

    @Test
    void describing_the_case_and_assessing_a_source_show_what_changed() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            long described = made.opened
                    .describe("A. Reader", "Another title", "", Handling.AMBER)
                    .seq();
            on.settle();
            show(on, described);

            assertThat(texts(on, "#history-changes .label"))
                    .contains("Title\nHarbourline: accounts that act as one\n→ Another title")
                    .contains("→ nothing");
        }
    }

    @Test
    void what_an_entry_touched_leads_there() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            String account = made.accounts(0, 1).getFirst();
            show(on, 11);
            assertThat(texts(on, "#history-touched .label")).isNotEmpty();
            on.robot.clickOn((Labeled node) -> made.opened.nameOf(account).equals(node.getText()));

            assertThat(on.goneToIds).containsExactly(account);
        }
    }

    @Test
    void taking_back_asks_why_and_strikes_the_entry_through_with_who_did_it() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            show(on, 11);
            on.robot.clickOn("#history-undo-begin").type(KeyCode.ENTER);
            assertThat(texts(on, "#history-undo-wrong")).contains("Say why");
            on.robot.write("The card was stolen").type(KeyCode.ENTER);
            settle(on);

            assertThat(sentences(on).getFirst()).isEqualTo("Took entry 11 back: The card was stolen");
            Row undone = OnScreen.fx(() -> table(on).getItems().stream()
                    .filter(row -> row.seq() == 11)
                    .findFirst()
                    .orElseThrow());
            assertThat(undone.undone()).isTrue();
            assertThat(undone.said().undoneWho()).isEqualTo("Test");
            assertThat(texts(on, "#history-inspector .chip")).contains("taken back");
            assertThat(made.opened.links().all()).hasSize(2);
        }
    }

    @Test
    void what_stands_in_the_way_is_named_and_leads_there() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            long note = made.opened.head().seq();
            show(on, note - 1);
            assertThat(on.robot.lookup("#history-undo-begin").tryQuery()).isEmpty();
            assertThat(texts(on, "#history-undo .obstacle")).contains("entry " + note);

            OnScreen.fx(() -> {
                on.robot.lookup("Go to entry " + note).queryButton().fire();
                return true;
            });
            on.settle();
            assertThat(on.here().id()).isEqualTo("entry-" + note);
            assertThat(texts(on, "#history-inspector .section-title")).contains("Noted on account");
        }
    }

    @Test
    void verifying_marks_every_entry_and_counts_the_files() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            on.robot.clickOn("#history-verify");
            on.settle();

            assertThat(texts(on, "#history-check-sentence")).isEqualTo("The case holds.");
            assertThat(texts(on, "#history-check .finding"))
                    .contains(made.opened.head().seq() + " entries intact, 0 withheld, 0 destroyed by order")
                    .contains("originals are what their hashes say");
            assertThat(texts(on, "#history-table .table-cell")).contains("✓ intact");
        }
    }

    @Test
    void a_changed_entry_and_a_changed_original_are_named_and_scrolled_to() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            Path journal = made.folder.resolve("journal.jsonl");
            List<String> lines = Files.readAllLines(journal);
            String changed = lines.get(11).replace("Seen at the same time", "Seen at the same tame");
            assertThat(changed).isNotEqualTo(lines.get(11));
            byte[] bytes = (String.join("\n", lines.subList(0, 11)) + "\n" + changed + "\n"
                            + String.join("\n", lines.subList(12, lines.size())) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            Files.write(journal, bytes);
            Path original = original(made);
            assertThat(original.toFile().setWritable(true)).isTrue();
            Files.writeString(original, "changed");

            on.robot.clickOn("#history-verify");
            on.settle();

            assertThat(texts(on, "#history-check-sentence")).isEqualTo("The case does not hold.");
            assertThat(texts(on, "#history-check .finding"))
                    .contains("Entry 12 (line 12) is the first", "changed: statement.html");
            assertThat(texts(on, "#history-inspector .label")).contains("cannot be read", "Decided against linking");
            assertThat(OnScreen.fx(() ->
                            table(on).getSelectionModel().getSelectedItem().seq()))
                    .isEqualTo(12);
            assertThat(texts(on, "#history-table .table-cell")).contains("✗ does not hold", "not reached");
            on.picture("history-damaged", 1260, 860, Theme.LIGHT);
        }
    }

    private static Path original(FilledCase made) throws Exception {
        String sha256 = made.opened.custody().all().getLast().file().sha256();
        try (Stream<Path> files = Files.walk(made.folder.resolve("evidence"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(sha256))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void what_was_destroyed_by_order_is_told_apart_from_damage() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            made.opened.destroy(
                    "A. Reader", made.opened.notes().all().getFirst().id(), "District court", "Order 7");
            on.robot.clickOn("#history-verify");
            on.settle();

            assertThat(texts(on, "#history-check-sentence")).isEqualTo("The case holds.");
            assertThat(texts(on, "#history-check .finding")).contains("2 destroyed by order");
            assertThat(texts(on, "#history-table .table-cell")).contains("destroyed by order", "✓ intact");
            show(on, made.opened.head().seq() - 1);
            assertThat(texts(on, "#history-inspector .chip")).contains("content destroyed by order");
            assertThat(on.robot.lookup("#history-undo-begin").tryQuery()).isEmpty();
        }
    }

    @Test
    void a_head_hash_kept_elsewhere_is_found_or_not() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            String kept = made.opened.hashAt(5);
            on.robot.clickOn("#history-verify");
            on.settle();
            on.robot.clickOn("#history-hash").write("abc").type(KeyCode.ENTER);
            assertThat(texts(on, "#history-hash-wrong")).contains("64 digits");

            OnScreen.fx(() -> {
                on.robot.lookup("#history-hash").queryTextInputControl().setText(kept);
                return true;
            });
            on.robot.clickOn("#history-compare");
            on.settle();
            assertThat(texts(on, "#history-check .finding")).contains("The hash is in the chain: entry 5");

            OnScreen.fx(() -> {
                on.robot.lookup("#history-hash").queryTextInputControl().setText("0".repeat(64));
                return true;
            });
            on.robot.clickOn("#history-compare");
            on.settle();
            assertThat(texts(on, "#history-check .finding")).contains("This hash is not in the chain");
            assertThat(texts(on, "#history-check-sentence")).isEqualTo("The case does not hold.");
        }
    }

    @Test
    void the_head_can_be_copied() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            on.robot.clickOn("#history-head .copy-hash");

            assertThat(OnScreen.fx(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(made.opened.head().hash());
            on.picture("history-begun", 1260, 700, Theme.LIGHT);
        }
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            made.opened.undo("A. Reader", 12, "Two places were one", Progress.NONE);
            on.robot.clickOn("#history-verify");
            settle(on);
            show(on, made.opened.head().seq() - 3);
            Path light = on.picture("history-light", 1260, 860, Theme.LIGHT);
            show(on, 12);
            on.picture("history-dark", 1260, 860, Theme.DARK);
            show(on, 4);
            on.picture("history-small", 960, 600, Theme.LIGHT);
            on.picture("history-200", 1400, 930, new Look(Theme.LIGHT, 200));

            assertThat(light).isNotEmptyFile();
            assertThat(on.robot.lookup(".label").queryAllAs(Label.class)).isNotEmpty();
        }
    }
}
