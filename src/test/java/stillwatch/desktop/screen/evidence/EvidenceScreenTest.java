package stillwatch.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Spot;
import stillwatch.desktop.FileDrag;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.evidence.inside.Papers;
import stillwatch.workbench.Collected;
import stillwatch.workbench.Notes;

/** The evidence screen, driven by the robot on a real case. */
class EvidenceScreenTest {
    @TempDir
    Path folder;

    private EvidenceCase made;
    private OnScreen on;

    @BeforeEach
    void start() throws Exception {
        made = new EvidenceCase(folder);
    }

    @AfterEach
    void end() throws Exception {
        if (on != null) {
            on.close();
        }
        made.close();
    }

    private static Where at(String id) {
        return Where.of(ScreenName.EVIDENCE).at(id);
    }

    private void shownAt(String id) throws Exception {
        on = made.shown();
        on.show(at(id));
    }

    private <T extends Node> T find(String query) {
        return on.robot.lookup(query).query();
    }

    private boolean isThere(String query) {
        return on.robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String text(String query) {
        return OnScreen.fx(() -> ((Label) find(query)).getText());
    }

    private void drop(Path file) {
        assertThat(OnScreen.fx(() -> on.screen().drop(List.of(file)))).isTrue();
        on.settle();
    }

    private String typed(String query) {
        return OnScreen.fx(() -> ((TextField) find(query)).getText());
    }

    private void click(String query) {
        on.robot.clickOn(query);
        on.settle();
    }

    private void type(String field, String words) {
        on.robot.clickOn(field);
        on.robot.write(words, 0);
    }

    private List<String> listed() {
        TableView<Line> table = find("#evidence-table");
        return OnScreen.fx(
                () -> table.getItems().stream().map(line -> line.piece().name()).toList());
    }

    private void drag(String node, double x1, double y1, double x2, double y2) {
        Node target = find(node);
        Bounds bounds = OnScreen.fx(() -> target.localToScreen(target.getBoundsInLocal()));
        on.robot.moveTo(bounds.getMinX() + x1, bounds.getMinY() + y1);
        on.robot.press(MouseButton.PRIMARY);
        on.robot.moveTo(bounds.getMinX() + x2, bounds.getMinY() + y2);
        on.robot.release(MouseButton.PRIMARY);
        on.settle();
    }

    @Test
    void an_empty_case_says_what_to_do() throws Exception {
        on = made.shown();

        assertThat(on.robot.lookup("No evidence yet").tryQuery()).isPresent();
        assertThat(isThere("#viewer")).isFalse();
    }

    @Test
    void the_list_is_filtered_by_words_and_says_how_many_it_shows() throws Exception {
        made.letter();
        made.sample("partner-note.txt");
        on = made.shown();
        assertThat(listed()).containsExactly("letter.pdf", "partner-note.txt");

        type("#evidence-filter", "pdf harb");

        assertThat(listed()).containsExactly("letter.pdf");
        assertThat(on.robot
                        .lookup(words ->
                                words instanceof Label label && label.getText().endsWith("showing 1"))
                        .tryQuery())
                .isPresent();
        assertThat(on.here().words()).isEqualTo("pdf harb");
    }

    @Test
    void dropped_files_are_added_with_what_is_said_of_them() throws Exception {
        on = made.shown();
        Path file = Files.write(folder.resolve("dropped.pdf"), EvidenceCase.LETTER);
        drop(file);

        type("#collected-origin", "Harbourline");
        type("#collected-by", "M. Lindqvist");
        click("#form-confirm");

        assertThat(listed()).containsExactly("dropped.pdf");
        assertThat(made.opened.custody().all().getFirst().collection().collectedBy())
                .isEqualTo("M. Lindqvist");
        assertThat(on.said).contains("1 file added");
        assertThat(text("#evidence-name")).isEqualTo("dropped.pdf");
        assertThat(isThere("#page-sheet")).isTrue();
    }

    @Test
    void files_dragged_here_from_elsewhere_are_taken_and_the_list_says_so_meanwhile() throws Exception {
        on = made.shown();
        Path file = Files.write(folder.resolve("dragged.pdf"), EvidenceCase.LETTER);
        Label from = new Label("a file browser");
        boolean[] said = {false};
        FileDrag.from(
                from,
                () -> on.screen().view(),
                () -> said[0] = on.robot.lookup(".drop-here").tryQuery().isPresent(),
                file);
        OnScreen.fx(() -> {
            ((BorderPane) on.screen().view().getParent()).setBottom(from);
            return true;
        });
        on.robot.drag(from).moveTo("#evidence-filter").drop();
        on.settle();

        assertThat(said[0]).as("the list said that files may be dropped").isTrue();
        click("#form-confirm");
        assertThat(listed()).containsExactly("dragged.pdf");
    }

    @Test
    void a_file_that_is_gone_is_refused_beside_the_form() throws Exception {
        on = made.shown();
        drop(folder.resolve("gone.pdf"));

        click("#form-confirm");

        assertThat(text("#form-trouble")).contains("There is no file");
        assertThat(made.opened.custody().all()).isEmpty();
    }

    @Test
    void an_area_marked_with_the_mouse_becomes_a_note_that_is_found_again_after_reopening() throws Exception {
        String letter = made.letter();
        shownAt(letter);

        drag("#page-sheet", 60, 60, 200, 110);
        type("#note-text", "the transfer is named here");
        type("#note-tags", "transfer, key");
        click("#note-privileged");
        click("#form-confirm");

        Notes.Note note = made.opened.notes().on(letter).getFirst();
        Spot spot = Spot.of(note.place()).orElseThrow();
        assertThat(spot.page()).isEqualTo(1);
        assertThat(spot.area()).isNotNull();
        assertThat(note.tags()).containsExactly("transfer", "key");
        assertThat(note.privileged()).isTrue();
        assertThat(isThere("#mark-1")).isTrue();

        on.close();
        shownAt(letter);
        assertThat(isThere("#mark-1")).isTrue();
        Node badge = find("#mark-1");
        Bounds where = OnScreen.fx(badge::getBoundsInParent);
        assertThat(where.getMinX()).isBetween(28.0, 62.0);
    }

    @Test
    void an_area_is_placed_moved_and_sized_by_keys_alone() throws Exception {
        String picture = made.screenshot();
        shownAt(picture);
        OnScreen.fx(() -> {
            on.screen().commands().stream()
                    .filter(command -> command.name().startsWith("Mark a place"))
                    .findFirst()
                    .orElseThrow()
                    .action()
                    .run();
            return true;
        });
        on.robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        on.robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        on.robot.type(KeyCode.ENTER);
        on.settle();

        Spot spot = Spot.of(typed("#note-place")).orElseThrow();

        assertThat(spot.page()).isNull();
        assertThat(spot.area()).isEqualTo(new Spot.Area(276.67, 267.5, 271.67, 75));
    }

    @Test
    void words_of_a_page_are_marked_by_dragging_over_them() throws Exception {
        String letter = made.letter();
        shownAt(letter);
        click("#drag-words");
        double zoom = zoom();

        drag("#page-sheet", 74 * zoom, 68 * zoom, 165 * zoom, 68 * zoom);

        Spot spot = Spot.of(typed("#note-place")).orElseThrow();
        assertThat(spot.page()).isEqualTo(1);
        assertThat(spot.characters()).isNotNull();
        assertThat("Harbourline Trust and Safety"
                        .substring(0, (int) spot.characters().to()))
                .isEqualTo("Harbourline Trust");
    }

    private double zoom() {
        javafx.scene.layout.Region sheet = find("#page-sheet");
        return OnScreen.fx(() -> sheet.getWidth() / 595.28);
    }

    @Test
    void what_is_looked_for_is_found_on_every_page() throws Exception {
        shownAt(made.letter());

        type("#viewer-find", "transfer");
        on.settle();
        assertThat(text("#viewer-found")).isEqualTo("1 of 2");
        on.robot.type(KeyCode.ENTER);
        on.settle();

        assertThat(text("#viewer-found")).isEqualTo("2 of 2");
        assertThat(typed("#page-number")).isEqualTo("2");
        assertThat(on.robot.lookup(".page-hit-now").queryAll()).hasSize(1);
    }

    @Test
    void pages_are_turned_and_a_note_on_a_later_page_is_gone_to() throws Exception {
        String letter = made.letter();
        made.opened.notes().add(EvidenceCase.BY, letter, "page 3 · 72,60 200×30", "nothing indeed", List.of(), false);
        shownAt(letter);
        click("#page-on");
        assertThat(typed("#page-number")).isEqualTo("2");

        click("#note-1");

        assertThat(typed("#page-number")).isEqualTo("3");
        assertThat(isThere("#mark-1")).isTrue();
    }

    @Test
    void a_hostile_file_is_told_of_in_place_and_the_next_piece_shows() throws Exception {
        String bad = made.add("bad.pdf", Papers.nested(), "unknown");
        String letter = made.letter();
        shownAt(bad);
        assertThat(on.robot.lookup("#viewer-trouble").tryQuery()).isPresent();
        assertThat(on.troubles).isEmpty();

        on.show(at(letter));

        assertThat(isThere("#page-sheet")).isTrue();
    }

    @Test
    void lines_of_a_text_are_marked_and_found() throws Exception {
        String note = made.text("list.csv", "account,amount\nhl-1,10\nhl-2,20\nhl-1,30\n");
        shownAt(note);
        type("#viewer-find", "hl-1");
        assertThat(text("#viewer-found")).isEqualTo("1 of 2");

        ListView<?> lines = find("#text-lines");
        OnScreen.fx(() -> {
            lines.getSelectionModel().selectRange(1, 3);
            return true;
        });
        click("#note-on-lines");

        assertThat(typed("#note-place")).isEqualTo("lines 2–3");
    }

    @Test
    void a_web_page_is_inert_and_its_links_and_source_are_text() throws Exception {
        shownAt(
                made.text(
                        "page.html",
                        "<html><body><p>We deny it.</p><a href='http://x.example/'>more</a><script>x()</script></body></html>"));
        ListView<?> lines = find("#text-lines");
        assertThat(OnScreen.fx(() -> lines.getItems().size())).isEqualTo(2);

        click("#face-links");
        assertThat(OnScreen.fx(() -> lines.getItems().toString())).contains("http://x.example/");
        click("#face-source");
        assertThat(OnScreen.fx(() -> lines.getItems().toString())).contains("<script>x()</script>");
    }

    @Test
    void a_file_attached_to_mail_becomes_evidence_of_its_own() throws Exception {
        String mail = made.text("mail.eml", """
                From: a@b.example
                Subject: list
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=e

                --e
                Content-Type: text/plain

                see attached
                --e
                Content-Type: text/csv; name="list.csv"
                Content-Disposition: attachment; filename="list.csv"

                a,b
                --e--
                """);
        shownAt(mail);

        click("#attachment-1");
        click("#form-confirm");

        assertThat(listed()).containsExactly("mail.eml", "list.csv");
        assertThat(made.opened.custody().all().getLast().collection().origin()).isEqualTo("attachment of mail.eml");
    }

    @Test
    void verifying_tells_sound_from_changed() throws Exception {
        made.letter();
        String note = made.sample("partner-note.txt");
        String sha = made.opened.custody().of(note).orElseThrow().file().sha256();
        Path kept = folder.resolve("seen.still/evidence")
                .resolve(sha.substring(0, 2))
                .resolve(sha);
        assertThat(kept.toFile().setWritable(true)).isTrue();
        Files.writeString(kept, "something else");
        on = made.shown();

        click("#evidence-verify-all");

        assertThat(on.said.getLast()).startsWith("1 of 2 are not what they were");
        assertThat(on.robot.lookup(".chip.bad").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("the bytes have changed"));
        assertThat(on.robot.lookup(".chip.good").queryAllAs(Label.class)).hasSize(1);
    }

    @Test
    void custody_is_edited_a_transfer_recorded_and_a_citation_written() throws Exception {
        String letter = made.letter();
        shownAt(letter);
        click("#evidence-describe");
        type("#collected-how", " twice");
        click("#form-confirm");
        click("#evidence-transfer");
        click("#form-confirm");
        assertThat(text("#form-trouble")).isNotEmpty();
        type("#transfer-from", "M. Lindqvist");
        type("#transfer-to", "Counsel");
        type("#transfer-at", "5 May 2026");
        click("#form-confirm");

        assertThat(made.opened.custody().of(letter).orElseThrow().collection().how())
                .contains("twice");
        assertThat(made.opened.custody().transfers(letter)).hasSize(1);

        click("#evidence-cite");
        type("#cite-title", "Talk on relays");
        type("#cite-where", "a conference");
        click("#form-confirm");
        assertThat(listed()).contains("Talk on relays");
        assertThat(on.robot.lookup("Cited, not kept").tryQuery()).isPresent();
    }

    @Test
    void a_note_is_changed_and_removed_and_removing_is_taken_back() throws Exception {
        String letter = made.letter();
        made.opened.notes().add(EvidenceCase.BY, letter, "page 1", "first words", List.of(), false);
        shownAt(letter);
        click("#note-change-1");
        type("#note-text", " and more");
        click("#form-confirm");
        assertThat(made.opened.notes().on(letter).getFirst().text()).contains("and more");

        click("#note-remove-1");
        assertThat(made.opened.notes().on(letter)).isEmpty();
        on.takeLastAction();

        assertThat(made.opened.notes().on(letter)).hasSize(1);
    }

    @Test
    void a_copy_is_the_original_byte_for_byte_and_the_hash_stands_there_in_full() throws Exception {
        shownAt(made.letter());
        Path copy = folder.resolve("copy.pdf");
        OnScreen.fx(() -> {
            ((EvidenceScreen) on.screen()).save(copy);
            return true;
        });
        on.settle();
        assertThat(copy).hasBinaryContent(EvidenceCase.LETTER);

        assertThat(OnScreen.fx(() -> find("#evidence-sha256").getAccessibleText()))
                .isEqualTo(stillwatch.casefile.canon.Sha256.hex(EvidenceCase.LETTER));
        click("#copy-sha256");
        assertThat(on.troubles).isEmpty();
    }

    @Test
    void what_was_destroyed_by_order_says_so_and_is_not_looked_for() throws Exception {
        String letter = made.letter();
        made.opened.destroy(EvidenceCase.BY, letter, "court order 7", "privileged");
        shownAt(letter);

        assertThat(on.robot.lookup("#viewer-says").tryQuery()).isPresent();
        assertThat(on.robot.lookup("court order 7").tryQuery()).isPresent();
        assertThat(isThere("#evidence-save")).isFalse();
    }

    @Test
    void what_a_pdf_and_a_message_say_is_found_by_search() throws Exception {
        String letter = made.letter();
        String mail = made.sample("reseller-answer.eml");
        String bad = made.add("bad.pdf", Papers.nested(), "unknown");

        assertThat(targets("annex reseller")).contains(letter);
        assertThat(targets("\"cannot be searched\"")).containsExactly(bad);
        assertThat(made.opened
                        .search("kind:evidence reseller", 20, stillwatch.progress.Progress.NONE)
                        .hits())
                .isNotEmpty();
        assertThat(mail).isNotEqualTo(letter);
    }

    private List<String> targets(String words) throws Exception {
        return made.opened.search(words, 20, stillwatch.progress.Progress.NONE).hits().stream()
                .map(hit -> hit.target())
                .toList();
    }

    @Test
    void a_file_left_where_it_lay_is_shown_from_there_and_missed_when_it_is_gone() throws Exception {
        Path file = Files.write(folder.resolve("outside.pdf"), EvidenceCase.LETTER);
        String id = made.opened
                .addEvidence(
                        EvidenceCase.BY,
                        file,
                        new Collected(null, null, null, null, true),
                        stillwatch.progress.Progress.NONE)
                .id();
        shownAt(id);
        assertThat(isThere("#page-sheet")).isTrue();
        on.close();
        Files.delete(file);

        shownAt(id);

        assertThat(on.robot.lookup("#viewer-trouble").tryQuery()).isPresent();
        assertThat(on.robot.lookup("by reference").queryAll()).isNotEmpty();
    }
}
