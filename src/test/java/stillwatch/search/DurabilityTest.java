package stillwatch.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.search.Docs.fill;
import static stillwatch.search.Docs.find;
import static stillwatch.search.Docs.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.progress.Progress;
import stillwatch.search.Opened.State;

class DurabilityTest {
    @TempDir
    Path folder;

    private static void make(Path folder) throws IOException {
        try (TextIndex index = TextIndex.open(folder).index()) {
            Random random = new Random(2);
            index.replaceGroup(
                    5,
                    IntStream.range(0, 400)
                            .mapToObj(n -> Docs.event(5, n, Docs.eventText(random)))
                            .iterator(),
                    Progress.NONE);
            index.commit(5, "hash five");
            index.put(note("annotation-6-1", "login noted"));
            index.commit(6, "hash six");
        }
    }

    @Test
    void a_new_folder_starts_at_nothing_and_is_kept_from_then_on() throws IOException {
        Path deep = folder.resolve("not/there/yet");
        Opened first = TextIndex.open(deep);
        assertThat(first.state()).isEqualTo(State.NEW);
        assertThat(first.index().appliedSeq()).isZero();
        fill(first.index(), 5, "committed");
        first.index().commit(5, "hash five");
        fill(first.index(), 6, "dropped");
        first.index().close();

        Opened again = TextIndex.open(deep);
        try (TextIndex index = again.index()) {
            assertThat(again.state()).isEqualTo(State.KEPT);
            assertThat(index.appliedSeq()).isEqualTo(5);
            assertThat(index.appliedHash()).isEqualTo("hash five");
            assertThat(find(index, "committed").total()).isEqualTo(1);
            assertThat(find(index, "dropped").total()).isZero();
        }
    }

    /** Run in a process of its own, which ends without closing anything. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] args) throws IOException {
            TextIndex index = TextIndex.open(Path.of(args[0])).index();
            make(Path.of(args[0] + "/other"));
            fill(index, 5, "committed");
            index.commit(5, "hash five");
            Random random = new Random(4);
            index.replaceGroup(
                    6,
                    IntStream.range(0, 20_000)
                            .mapToObj(n -> Docs.event(6, n, Docs.eventText(random)))
                            .iterator(),
                    Progress.NONE);
            fill(index, 5, "replaced");
            Runtime.getRuntime().halt(9);
        }
    }

    @Test
    void a_process_that_dies_loses_nothing_committed_and_prints_nothing() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(child.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(child.waitFor()).isEqualTo(9);

        Opened opened = TextIndex.open(folder);
        try (TextIndex index = opened.index()) {
            assertThat(opened.state()).isEqualTo(State.KEPT);
            assertThat(index.appliedSeq()).isEqualTo(5);
            assertThat(find(index, "committed").total()).isEqualTo(1);
            assertThat(find(index, "replaced").total()).isZero();
            assertThat(find(index, "import:6").total()).isZero();
            assertThatCode(index::check).doesNotThrowAnyException();
        }
    }

    @Test
    void an_index_of_another_version_is_started_anew() throws IOException {
        make(folder);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("seq", "6", "hash", "h", "form", "0 of long ago").entrySet());
            writer.commit();
        }
        Opened opened = TextIndex.open(folder);
        try (TextIndex index = opened.index()) {
            assertThat(opened.state()).isEqualTo(State.OTHER_VERSION);
            assertThat(index.appliedSeq()).isZero();
            assertThat(find(index, "login").total()).isZero();
        }
    }

    @Test
    void an_index_in_use_is_left_alone() throws IOException {
        try (TextIndex first = TextIndex.open(folder).index()) {
            assertThatThrownBy(() -> TextIndex.open(folder)).hasMessageContaining("in use");
            fill(first, 5, "still works");
            first.commit(5, "h");
            assertThat(find(first, "still").total()).isEqualTo(1);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused_and_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertThatThrownBy(() -> TextIndex.open(file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void only_files_of_the_index_are_removed_when_it_starts_anew() throws IOException {
        make(folder);
        Files.writeString(folder.resolve("notes.txt"), "precious");
        Files.createDirectories(folder.resolve("_more"));
        for (Path file : files(folder)) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.writeString(file, "damaged");
            }
        }
        Opened opened = TextIndex.open(folder);
        opened.index().close();
        assertThat(opened.state()).isEqualTo(State.DAMAGED);
        assertThat(folder.resolve("notes.txt")).hasContent("precious");
        assertThat(folder.resolve("_more")).isDirectory();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whatever is done to a file: opening finds it, or the first question does, and no question ends in an unnamed failure. */
    @Test
    void damage_anywhere_is_noticed_and_costs_only_indexing_again() throws IOException {
        Path sound = folder.resolve("sound");
        make(sound);
        Random random = new Random(6);
        int round = 0;
        for (Path original : files(sound)) {
            for (int way = 0; way < 5; way++) {
                Path copy = folder.resolve("copy" + round++);
                copy(sound, copy);
                if (damage(copy.resolve(original.getFileName()), way, random)) {
                    assertNoticed(copy, original.getFileName() + " way " + way);
                    if (way == 3) {
                        assertMadeAgain(copy);
                    }
                }
            }
        }
        assertThat(round).isGreaterThan(50);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    /** False where the file has nothing to damage. */
    private static boolean damage(Path file, int way, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return false;
        }
        switch (way) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 3 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            default -> {
                byte[] noise = new byte[bytes.length];
                random.nextBytes(noise);
                Files.write(file, noise);
            }
        }
        return true;
    }

    private static void assertNoticed(Path folder, String what) throws IOException {
        Opened opened = TextIndex.open(folder);
        boolean noticed = opened.state() != State.KEPT;
        try (TextIndex index = opened.index()) {
            if (noticed) {
                assertThat(index.appliedSeq()).as(what).isZero();
            } else {
                noticed = askingFindsDamage(index);
            }
        }
        assertThat(noticed).as(what).isTrue();
    }

    private static void assertMadeAgain(Path folder) throws IOException {
        try (TextIndex index = TextIndex.openAnew(folder).index()) {
            fill(index, 5, "made again");
            index.commit(5, "h");
            assertThat(find(index, "made").total()).isEqualTo(1);
        }
    }

    private static boolean askingFindsDamage(TextIndex index) {
        boolean found = false;
        for (String asked : List.of("login", "lo*", "10.1*", "\"login failed\"", "kind:event -export", "noted")) {
            found |= isDamaged(() -> find(index, asked));
        }
        return found;
    }

    private interface Ask {
        void ask() throws IOException;
    }

    private static boolean isDamaged(Ask ask) {
        try {
            ask.ask();
            return false;
        } catch (DamagedIndex e) {
            return true;
        } catch (IOException e) {
            throw new AssertionError("damage by another name", e);
        }
    }

    @Test
    void damage_that_shows_while_writing_has_its_name_too() throws IOException {
        try (TextIndex index = TextIndex.open(folder).index()) {
            fill(index, 5, "login one", "login two");
            index.commit(5, "h");
            for (Path file : files(folder)) {
                if (!file.getFileName().toString().equals("write.lock")) {
                    Files.delete(file);
                }
            }
            assertThatThrownBy(() -> {
                        for (int n = 0; n < 30; n++) {
                            fill(index, 6 + n, "login three", "login four");
                            index.commit(6 + n, "h");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        try (TextIndex index = TextIndex.openAnew(folder).index()) {
            assertThat(index.appliedSeq()).isZero();
        }
    }
}
