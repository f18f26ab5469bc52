package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.progress.Progress;

/** What a receipt says of a table nobody gave a mapping for. */
class TableImportTest {
    private static final CaseStarted START = new CaseStarted("T", "", Handling.CLEAR, true);
    private static final Wanted GUESS = new Wanted(Settings.NONE, null, false, false);

    @TempDir
    Path folder;

    private Receipt imported(String text) throws Exception {
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(Charset.forName("windows-1252")));
        try (OpenCase opened = OpenCase.create(folder.resolve("t.still"), START, "tester", TestPlace.in(folder))) {
            return opened.importFile("tester", file, GUESS, Progress.NONE);
        }
    }

    @Test
    void what_was_guessed_is_said_and_the_guess_is_kept() throws Exception {
        Receipt receipt =
                imported("Zeit;Ereignis\n2026-04-01;größere Beträge für später\n2026-04-02;Rückfrage geprüft\n");

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.notices()).extracting(Notice::text).anyMatch(it -> it.contains("taken for windows-1252"));
        assertThat(receipt.settings())
                .contains("\"delimiter\":\";\"")
                .contains("windows-1252")
                .contains("EVENTS");
    }

    @Test
    void flat_json_is_imported_as_a_table_and_brings_nothing_the_second_time() throws Exception {
        String rows =
                "[{\"time\":\"2026-04-01\",\"title\":\"a\",\"user id\":\"u-1\"},7,{\"time\":\"2026-04-02\",\"title\":\"b\"}]";
        Path file = Files.writeString(folder.resolve("t.json"), rows);
        try (OpenCase opened = OpenCase.create(folder.resolve("t.still"), START, "tester", TestPlace.in(folder))) {
            Receipt first = opened.importFile("tester", file, GUESS, Progress.NONE);
            Receipt second = opened.importFile("tester", file, GUESS, Progress.NONE);

            assertThat(first.reader()).isEqualTo("json-table");
            assertThat(first.settings()).contains("EVENTS", "user id");
            assertThat(opened.receipt(first.entry()).problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.offset()).isEqualTo(rows.indexOf(",7,") + 1L));
            assertThat(first.accepted()).isEqualTo(2);
            assertThat(second.accepted()).isZero();
            assertThat(second.duplicate()).isEqualTo(2);
            assertThat(second.addsUp()).isTrue();
        }
    }

    @Test
    void a_table_nobody_understands_is_refused_with_its_columns() {
        assertThatThrownBy(() -> imported("p;q\nx;y\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"p\", \"q\"");
    }
}
