package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.Sha256;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;

class ShelfTest {
    private static final byte[] LETTER = "Dear Sir or Madam".getBytes(UTF_8);
    private static final String LETTER_SHA = Sha256.hex(LETTER);

    @TempDir
    Path temp;

    private Vault vault;

    @BeforeEach
    void create() throws IOException {
        vault = Vault.create(folder(), Access.local(temp.resolve("notes"), "the test"));
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    private Path folder() {
        return temp.resolve("case");
    }

    private Path letter() {
        return folder().resolve("evidence").resolve(LETTER_SHA.substring(0, 2)).resolve(LETTER_SHA);
    }

    private void reopen() throws IOException {
        vault.close();
        vault = Vault.open(folder(), Vault.Mode.READ_WRITE, Access.local(temp.resolve("notes"), "the test"));
    }

    private void damageLetter() throws IOException {
        Files.setPosixFilePermissions(letter(), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(letter(), "Dear Sir or Madan");
    }

    private Kept addLetter() throws IOException {
        try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
            incoming.write(LETTER);
            incoming.finish();
            return incoming.keep();
        }
    }

    private List<String> namesIn(String shelf) throws IOException {
        if (!Files.exists(folder().resolve(shelf))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder().resolve(shelf))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void a_file_lies_under_its_hash_and_can_only_be_read() throws IOException {
        assertThat(addLetter()).isEqualTo(Kept.NEW);

        assertThat(letter()).hasBinaryContent(LETTER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(letter())))
                .doesNotContain("w");
        assertThat(Bytes.read(vault, Shelf.EVIDENCE, LETTER_SHA)).isEqualTo(LETTER);
        assertThat(vault.size(Shelf.EVIDENCE, LETTER_SHA)).isEqualTo(LETTER.length);
        assertThat(vault.check(Shelf.EVIDENCE, LETTER_SHA, Progress.NONE)).isEqualTo(Soundness.SOUND);
    }

    @Test
    void rows_lie_on_their_own_shelf() throws IOException {
        Stored stored = Bytes.keep(vault, Shelf.ROWS, LETTER);
        assertThat(folder().resolve("rows").resolve(stored.sha256() + ".jsonl.gz"))
                .exists();
        assertThat(vault.has(Shelf.EVIDENCE, stored.sha256())).isFalse();
    }

    @Test
    void the_same_bytes_are_kept_once_and_that_is_told() throws IOException {
        addLetter();
        assertThat(addLetter()).isEqualTo(Kept.ALREADY_THERE).returns(true, Kept::alreadyThere);
        assertThat(namesIn("evidence")).containsExactly(LETTER_SHA);
    }

    @Test
    void adding_a_file_again_mends_a_damaged_copy_and_keeps_the_damaged_one_beside_it() throws IOException {
        addLetter();
        damageLetter();

        assertThat(addLetter()).isEqualTo(Kept.MENDED);

        assertThat(vault.check(Shelf.EVIDENCE, LETTER_SHA, Progress.NONE)).isEqualTo(Soundness.SOUND);
        assertThat(letter().resolveSibling(LETTER_SHA + ".damaged-1")).hasContent("Dear Sir or Madan");
    }

    @Test
    void a_changed_and_a_missing_file_are_told_apart() throws IOException {
        addLetter();
        damageLetter();
        assertThat(vault.check(Shelf.EVIDENCE, LETTER_SHA, Progress.NONE)).isEqualTo(Soundness.CHANGED);
        Files.delete(letter());
        assertThat(vault.check(Shelf.EVIDENCE, LETTER_SHA, Progress.NONE)).isEqualTo(Soundness.MISSING);
        assertThatThrownBy(() -> vault.open(Shelf.EVIDENCE, LETTER_SHA))
                .isInstanceOf(FileMissing.class)
                .hasMessageContaining("evidence/" + LETTER_SHA.substring(0, 2) + "/" + LETTER_SHA)
                .hasMessageContaining("missing");
    }

    @Test
    void closed_before_it_was_kept_nothing_of_a_file_stays() throws IOException {
        try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
            incoming.write(LETTER);
        }
        try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
            incoming.write(LETTER);
            incoming.finish();
        }
        assertThat(namesIn("evidence")).isEmpty();
    }

    @Test
    void any_way_of_writing_the_same_bytes_comes_to_the_same_hash_and_head() throws IOException {
        byte[] bytes = Bytes.random(7, 300_000);
        Random random = new Random(8);
        for (int round = 0; round < 20; round++) {
            try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
                for (int at = 0; at < bytes.length; ) {
                    int some = Math.min(bytes.length - at, random.nextInt(1, 1 << random.nextInt(1, 18)));
                    incoming.write(bytes, at, some);
                    at += some;
                }
                assertThat(incoming.finish()).isEqualTo(new Stored(Sha256.hex(bytes), bytes.length));
                assertThat(incoming.head()).hasSize(4096).isEqualTo(Arrays.copyOf(bytes, 4096));
            }
        }
    }

    @Test
    void a_large_file_passes_through_without_being_held() throws IOException {
        long size = 64L << 20;
        long before = allocated();
        try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
            incoming.writeAll(new Endless(size), "Copying", size, Progress.NONE);
            Stored stored = incoming.finish();
            assertThat(incoming.keep()).isEqualTo(Kept.NEW);
            assertThat(stored.size()).isEqualTo(size);
            assertThat(allocated() - before).isLessThan(8L << 20);
            assertThat(vault.check(Shelf.EVIDENCE, stored.sha256(), Progress.NONE))
                    .isEqualTo(Soundness.SOUND);
        }
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    @Test
    void stopped_on_request_nothing_stays() throws IOException {
        assertThatThrownBy(() -> {
                    try (Incoming incoming = vault.receive(Shelf.EVIDENCE)) {
                        incoming.writeAll(new Endless(1 << 20), "Copying", 1 << 20, new StopsAfter(300_000));
                    }
                })
                .isInstanceOf(Cancelled.class);
        assertThat(namesIn("evidence")).isEmpty();
    }

    @Test
    void what_an_interrupted_program_left_is_swept_and_nothing_else_is() throws IOException {
        addLetter();
        Path outside = Files.writeString(temp.resolve("outside"), "precious");
        Path own = Files.writeString(folder().resolve("evidence/.incoming-1f"), "half");
        Path inRoot = Files.writeString(folder().resolve(".incoming-2e"), "half");
        Path note = Files.writeString(folder().resolve("evidence/incoming-letter.txt"), "somebody's");
        Path link = Files.createSymbolicLink(folder().resolve("evidence/.incoming-link"), outside);
        Path named = Files.createDirectory(folder().resolve("evidence/.incoming-folder"));

        reopen();

        assertThat(own).doesNotExist();
        assertThat(inRoot).doesNotExist();
        assertThat(note).exists();
        assertThat(link).isSymbolicLink();
        assertThat(named).exists();
        assertThat(outside).hasContent("precious");
        assertThat(vault.list(Shelf.EVIDENCE)).containsExactly(LETTER_SHA);
    }

    @Test
    void a_shelf_that_is_a_link_is_neither_read_nor_written_nor_swept() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve(".incoming-1"), "not ours");
        Files.createSymbolicLink(folder().resolve("evidence"), elsewhere);
        reopen();

        assertThat(elsewhere.resolve(".incoming-1")).exists();
        assertThatThrownBy(() -> vault.receive(Shelf.EVIDENCE))
                .isInstanceOf(CaseRefused.class)
                .hasMessageContaining("evidence is not a folder but a link");
        assertThat(vault.list(Shelf.EVIDENCE)).isEmpty();
        assertThat(vault.checkAll(Shelf.EVIDENCE, new TreeSet<>(), Progress.NONE)
                        .strange())
                .singleElement()
                .asString()
                .contains("evidence", "not followed");
    }

    @Test
    void a_link_in_the_place_of_a_file_is_reported_and_not_followed() throws IOException {
        addLetter();
        Files.delete(letter());
        Path outside = Files.write(temp.resolve("outside"), LETTER);
        Files.createSymbolicLink(letter(), outside);

        assertThat(vault.has(Shelf.EVIDENCE, LETTER_SHA)).isFalse();
        assertThat(vault.check(Shelf.EVIDENCE, LETTER_SHA, Progress.NONE)).isEqualTo(Soundness.CHANGED);
        assertThatThrownBy(() -> vault.open(Shelf.EVIDENCE, LETTER_SHA)).hasMessageContaining("link");
        assertThat(addLetter()).isEqualTo(Kept.MENDED);
        assertThat(letter()).isRegularFile().hasBinaryContent(LETTER);
        assertThat(outside).hasBinaryContent(LETTER);
    }

    @Test
    void looking_through_a_shelf_sorts_what_is_there() throws IOException {
        Stored sound = Bytes.keep(vault, Shelf.EVIDENCE, Bytes.random(1, 5000));
        Stored unknown = Bytes.keep(vault, Shelf.EVIDENCE, Bytes.random(2, 100));
        addLetter();
        damageLetter();
        Files.writeString(folder().resolve("evidence/notes.txt"), "mine");
        String missing = Sha256.hex("never kept");
        List<String> expected = List.of(sound.sha256(), LETTER_SHA, missing);

        ShelfCheck check = vault.checkAll(Shelf.EVIDENCE, new TreeSet<>(expected), Progress.NONE);

        assertThat(check.sound()).isEqualTo(1);
        assertThat(check.changed()).containsExactly(LETTER_SHA);
        assertThat(check.missing()).containsExactly(missing);
        assertThat(check.unexpected()).containsExactly(unknown.sha256());
        assertThat(check.strange()).containsExactly("evidence/notes.txt: not a file this case put there");
        assertThat(check.allSound()).isFalse();
    }

    @Test
    void what_is_destroyed_is_gone_with_every_damaged_copy_of_it() throws IOException {
        addLetter();
        damageLetter();
        addLetter();
        Stored other = Bytes.keep(vault, Shelf.EVIDENCE, Bytes.random(3, 10));

        assertThat(vault.destroy(Shelf.EVIDENCE, LETTER_SHA)).isTrue();

        assertThat(vault.destroy(Shelf.EVIDENCE, LETTER_SHA)).isFalse();
        assertThat(namesIn("evidence")).containsExactly(other.sha256());
    }

    @Test
    void no_text_that_is_not_a_hash_becomes_a_path() {
        for (String name : List.of("../../x", "", "a".repeat(63), "A".repeat(64), LETTER_SHA + "/", "\0")) {
            assertThatThrownBy(() -> vault.has(Shelf.EVIDENCE, name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.destroy(Shelf.EVIDENCE, name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** So many bytes, none of them kept. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? (int) (left * 31 & 0xFF) : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int some = (int) Math.min(left, count);
            left -= some;
            return some == 0 && count > 0 ? -1 : some;
        }
    }

    /** A person who stops the work when it has come that far. */
    private static final class StopsAfter implements Progress {
        private final long enough;
        private long done;

        StopsAfter(long enough) {
            this.enough = enough;
        }

        @Override
        public void at(String what, long now, long total) {
            done = now;
        }

        @Override
        public boolean cancelled() {
            return done > enough;
        }
    }
}
