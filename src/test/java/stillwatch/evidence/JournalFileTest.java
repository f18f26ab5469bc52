package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.disk.DiskTrouble;

class JournalFileTest {
    @TempDir
    Path temp;

    private final QuotaDisk disk = new QuotaDisk();
    private Vault vault;

    @BeforeEach
    void create() throws IOException {
        vault = Vault.create(temp.resolve("case"), new Access(disk, temp.resolve("notes"), "the test"));
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    private Path file(String name) {
        return temp.resolve("case").resolve(name);
    }

    private void append(String line) throws IOException {
        Bytes.append(vault, line);
    }

    @Test
    void lines_are_added_and_cut_through_the_channel() throws IOException {
        append("one\n");
        append("two\n");
        try (FileChannel journal = vault.journal()) {
            journal.truncate(4);
        }
        assertThat(file("journal.jsonl")).hasContent("one\n");
    }

    @Test
    void a_full_disk_is_told_in_plain_words_by_the_channel_too() throws IOException {
        append("one\n");
        disk.roomFor(2);
        assertThatThrownBy(() -> append("two\n"))
                .isInstanceOf(DiskTrouble.class)
                .hasMessage(
                        "Could not write " + file("journal.jsonl") + ": the disk is full. Nothing already kept is lost."
                                + " Free some space on that disk, then do it again.");
    }

    @Test
    void a_journal_is_replaced_whole() throws IOException {
        append("one\n");
        vault.replaceJournal(to -> to.write("other\n".getBytes(UTF_8)));
        assertThat(file("journal.jsonl")).hasContent("other\n");
        append("more\n");
        assertThat(file("journal.jsonl")).hasContent("other\nmore\n");
    }

    @Test
    void wherever_replacing_fails_the_journal_is_the_old_or_the_new_one() throws IOException {
        String old = "old ".repeat(30_000);
        String young = "new ".repeat(40_000);
        int failures = 0;
        for (int n = 0; n < 12; n++) {
            vault.replaceJournal(to -> to.write(old.getBytes(UTF_8)));
            disk.failFrom(n, "No space left on device");
            try {
                vault.replaceJournal(to -> to.write(young.getBytes(UTF_8)));
            } catch (DiskTrouble e) {
                failures++;
                assertThat(Files.readString(file("journal.jsonl"))).isIn(old, young);
            }
            disk.repaired();
        }
        assertThat(failures).isBetween(5, 11);
        assertThat(file("journal.jsonl")).hasContent(young);
    }

    @Test
    void whoever_writes_the_replacement_may_change_their_mind() throws IOException {
        append("one\n");
        assertThatThrownBy(() -> vault.replaceJournal(to -> {
                    to.write('x');
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file("journal.jsonl")).hasContent("one\n");
        assertThat(temp.resolve("case").toFile().list((folder, name) -> name.startsWith(".incoming")))
                .isEmpty();
    }

    @Test
    void what_is_set_aside_never_overwrites_what_was_set_aside_before() throws IOException {
        assertThat(vault.setAside("unfinished", "first".getBytes(UTF_8))).isEqualTo("journal.jsonl.unfinished-1");
        assertThat(vault.setAside("unfinished", "second".getBytes(UTF_8))).isEqualTo("journal.jsonl.unfinished-2");
        assertThat(file("journal.jsonl.unfinished-1")).hasContent("first");
        assertThat(file("journal.jsonl.unfinished-2")).hasContent("second");
        assertThatThrownBy(() -> vault.setAside("../x", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
