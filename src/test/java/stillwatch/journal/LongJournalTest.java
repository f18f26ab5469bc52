package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.casefile.canon.Sha256;

/** A hundred thousand entries, written without syncing each. */
class LongJournalTest {
    private static final int ENTRIES = 100_000;

    @TempDir
    static Path folder;

    private static Path file() {
        return folder.resolve("journal.jsonl");
    }

    @BeforeAll
    static void write() throws IOException {
        Pen pen = Journals.pen(1);
        String caseId = pen.newCaseId();
        String prev = Header.NO_HASH;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file()))) {
            for (int seq = 1; seq <= ENTRIES; seq++) {
                byte[] content = ContentForm.bytes(Content.of(pen.salt(), "x", new Undone(seq, "for a long journal")));
                String at = Header.written(pen.clock().instant());
                Header header = new Header(at, Sha256.hex(content), caseId, prev, seq, pen.tool());
                prev = header.hash();
                out.write(new Line(header, content, prev).bytes());
            }
        }
    }

    @Test
    void opening_reads_the_end_only() throws IOException {
        FailingChannel counted = new FailingChannel(Journals.channel(file()));
        try (Journal journal = Journal.open(counted, Journals.pen(2))) {
            assertThat(journal.head().seq()).isEqualTo(ENTRIES);
            assertThat(counted.bytesRead).isLessThan(64 << 10);
        }
    }

    @Test
    void any_entry_is_found_with_few_bytes_read_once_the_line_ends_are_known() throws IOException {
        FailingChannel counted = new FailingChannel(Journals.channel(file()));
        try (Journal journal = Journal.open(counted, Journals.pen(2))) {
            assertThat(journal.entry(77_777).seq()).isEqualTo(77_777);
            counted.bytesRead = 0;
            for (int seq : new int[] {1, 64, 65, 50_000, 99_999, ENTRIES}) {
                assertThat(journal.entry(seq).seq()).isEqualTo(seq);
            }
            assertThat(counted.bytesRead).isLessThan(1 << 20);
        }
    }

    @Test
    @Tag("long")
    void both_verifiers_get_through_it() throws IOException {
        assertThat(Journals.verify(file(), Verifier.Mode.CASE).entries()).isEqualTo(ENTRIES);
        Python.assumeIsThere();
        assertThat(Python.verdict(folder, ".").get("entries").asInt()).isEqualTo(ENTRIES);
    }
}
