package stillwatch.desktop.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.intake.Receipt;
import stillwatch.intake.ReceiptJson;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.table.MappingFile;
import stillwatch.progress.Progress;

class ImportScreenTest {
    private static final String SEEN = """
            account,platform,when,where
            a-1,lab,2026-04-22 10:00,198.51.100.7
            a-2,lab,2026-04-22 11:00,198.51.100.7
            a-3,lab,no time at all,198.51.100.8
            """;

    @TempDir
    Path folder;

    @Test
    void a_column_sent_elsewhere_changes_the_preview_and_what_comes_in() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("seen.csv", SEEN));
            desk.pick("#target-3", Places.DETAIL);
            assertThat(desk.text("#file-wanting")).contains("rows of OBSERVATIONS need");
            assertThat(desk.on.robot.lookup("#import-go").query().isDisabled()).isTrue();
            desk.pick("#target-3", Places.SIGNAL);
            desk.pick("#type-3", "office");
            assertThat(desk.previewWords().getFirst()).contains("signal office 198.51.100.7");
            desk.click("#import-go");
            Receipt receipt = desk.opened.receipt(desk.opened.importEntries().getLast());
            assertThat(List.of(receipt.rows(), receipt.accepted(), receipt.rejected()))
                    .containsExactly(3L, 2L, 1L);
            assertThat(receipt.settings()).contains("observable:NETWORK:office");
            assertThat(desk.on.here()).isEqualTo(new Where(ScreenName.IMPORT, "entry-2", ""));
        }
    }

    @Test
    void two_columns_cannot_have_one_place_so_the_first_gives_it_up() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("events.csv", "time,title,note\n2026-04-22T10:00:00Z,Rise,Written down\n"));
            desk.pick("#target-2", "title");
            assertThat(desk.combo("#target-1").getValue()).isEqualTo(Places.DETAIL);
            assertThat(desk.previewWords().getFirst())
                    .contains("event Written down")
                    .contains("title=Rise");
        }
    }

    @Test
    void where_times_lack_a_zone_it_is_asked_for_and_one_that_is_none_is_refused_beside_the_field() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("events.csv", "time,title\n2026-04-22 10:00,Rise\n"));
            assertThat(desk.text("#file-zone-ask")).contains("Say which zone");
            desk.typeZone("Mars/Olympus");
            assertThat(desk.labels()).anyMatch(text -> text.startsWith("There is no such zone"));
            desk.typeZone("Europe/Berlin");
            assertThat(desk.text("#file-zone-ask")).contains("Used only where");
            assertThat(desk.previewWords().getFirst()).contains("Europe/Berlin");
        }
    }

    @Test
    void a_dry_run_adds_up_and_changes_nothing_and_says_when_the_file_is_in_the_case_already() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            Path file = desk.file("seen.csv", SEEN);
            desk.opened.importFile("Test", file, Wanted.PLAIN, Progress.NONE);
            long head = desk.opened.head().seq();
            desk.choose(file);
            desk.click("#import-try");
            assertThat(desk.text("#trial-sum")).isEqualTo("Dry run: 3 rows = 2 would be read + 1 would be rejected");
            assertThat(desk.text("#trial-known")).contains("entry 2");
            assertThat(desk.opened.head().seq()).isEqualTo(head);
        }
    }

    @Test
    void files_dropped_from_elsewhere_wait_as_cards_and_a_refused_one_stops_no_other() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            List<Boolean> fedBack = new ArrayList<>();
            desk.dragHere(
                    () -> fedBack.add(desk.on
                            .robot
                            .lookup("#import-drop")
                            .query()
                            .getStyleClass()
                            .contains("drop-here")),
                    desk.file("bad.xlsx", "PK\u0003\u0004 nothing"),
                    desk.file("one.jsonl", "{\"type\":\"event\",\"title\":\"Rise\",\"at\":\"2026-04-22\"}\n"),
                    desk.file("two.jsonl", "{\"type\":\"event\",\"title\":\"Fall\",\"at\":\"2026-04-23\"}\n"));
            assertThat(fedBack).containsExactly(true);
            assertThat(desk.labels()).contains("refused", "ready");
            assertThat(desk.labels()).anyMatch(text -> text.contains("choose the format at the right"));
            desk.click("#import-all");
            assertThat(desk.opened.importEntries()).hasSize(2);
            assertThat(desk.on.said)
                    .anyMatch(text -> text.equals("two.jsonl: 1 row = 1 accepted + 0 duplicate + 0 rejected"));
        }
    }

    @Test
    void rejected_rows_are_found_by_words_and_written_so_that_no_cell_is_a_formula() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file(
                    "events.csv",
                    "time,title\n" + "2026-04-22T10:00:00Z,Right\n".repeat(9)
                            + "never,Rise\n=1+1,Fall\nnot then,Rise\n"));
            desk.click("#import-go");
            TableView<Rejection> table = desk.on.robot.lookup("#rejected-table").queryTableView();
            assertThat(table.getItems()).hasSize(3);
            desk.on.robot.clickOn("#rejected-filter").write("rise never");
            desk.on.settle();
            assertThat(table.getItems()).extracting(Rejection::line).containsExactly(11L);
            assertThat(desk.on.here().words()).isEqualTo("rise never");
            desk.on.robot.clickOn("#rejected-filter").eraseText(10);
            desk.on.settle();
            desk.click("#rejected-export");
            assertThat(Files.readString(desk.out("events.csv-rejected.csv")))
                    .startsWith("line,column,reason,raw\r\n")
                    .contains("\"'=1+1,Fall\"");
        }
    }

    @Test
    void the_saved_receipt_is_the_one_the_command_line_writes() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("seen.csv", SEEN));
            desk.click("#import-go");
            desk.click("#receipt-save");
            Receipt receipt = desk.opened.receipt(2);
            assertThat(Files.readString(desk.out("seen.csv-receipt.json")).strip())
                    .isEqualTo(ReceiptJson.text(List.of(receipt)));
            assertThat(desk.text("#receipt-hash").replace("\n", "")).isEqualTo(receipt.sha256());
        }
    }

    @Test
    void a_mapping_is_saved_and_loaded_and_one_that_does_not_fit_is_said() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("events.csv", "time,title,note\n2026-04-22T10:00:00Z,Rise,Written down\n"));
            desk.pick("#target-2", Places.IGNORE);
            desk.click("#mapping-save");
            Path saved = desk.out("events.csv-mapping.json");
            Mapping mapping = MappingFile.read(Files.readAllBytes(saved));
            assertThat(mapping.columns()).extracting(Mapping.Column::target).containsExactly("time", "title", "ignore");
            desk.click("#mapping-guess");
            assertThat(desk.combo("#target-2").getValue()).isNotEqualTo(Places.IGNORE);
            desk.toChoose.set(0, saved);
            desk.click("#mapping-load");
            assertThat(desk.combo("#target-2").getValue()).isEqualTo(Places.IGNORE);
            desk.toChoose.set(0, desk.file("other.json", Files.readString(saved).replace("\"note\"", "\"remark\"")));
            desk.click("#mapping-load");
            assertThat(desk.text("#file-wanting")).contains("remark");
            assertThat(desk.on.robot.lookup("#import-go").query().isDisabled()).isTrue();
        }
    }

    @Test
    void an_import_is_taken_back_for_a_reason_and_brought_back() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.choose(desk.file("seen.csv", SEEN));
            desk.click("#import-go");
            desk.click("#undo-open");
            desk.click("#undo-confirm");
            assertThat(desk.labels()).contains("A reason is needed: it stays in the history.");
            desk.on.robot.clickOn("#undo-why").write("the wrong export\n");
            desk.on.settle();
            assertThat(desk.opened.importEntries()).isEmpty();
            assertThat(desk.labels()).contains("taken back");
            desk.click("#redo-open");
            desk.on.robot.clickOn("#undo-why").write("it was the right one\n");
            desk.on.settle();
            assertThat(desk.opened.importEntries()).containsExactly(2L);
        }
    }

    @Test
    void what_stands_on_an_import_is_listed_and_leads_there() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.opened.importFile("Test", desk.file("seen.csv", SEEN), Wanted.PLAIN, Progress.NONE);
            String account = new AccountKey("lab", "a-1").id().toString();
            desk.opened.annotate("Test", account, "", "Seen before", List.of());
            desk.on.show(new Where(ScreenName.IMPORT, "entry-2", ""));
            assertThat(desk.labels()).contains("Cannot be taken back yet");
            desk.click("account a-1");
            assertThat(desk.on.goneToIds).containsExactly(account);
            desk.click("entry 3");
            assertThat(desk.on.goneTo).containsExactly(new Where(ScreenName.HISTORY, "entry-3", ""));
        }
    }
}
