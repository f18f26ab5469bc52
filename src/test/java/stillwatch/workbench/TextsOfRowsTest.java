package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;

/** The texts of imports are found by the rows that lie with each, wherever they are read from. */
class TextsOfRowsTest {
    private static final CaseStarted START = new CaseStarted("T", "", Handling.CLEAR, true);
    private static final int EACH = 600;

    @TempDir
    Path folder;

    private Path caseFolder;
    private Place place;

    /** The second file repeats half of the first and brings as many rows of its own. */
    @BeforeEach
    void two_files_that_overlap() throws Exception {
        place = TestPlace.in(folder);
        caseFolder = folder.resolve("t.still");
        try (OpenCase opened = OpenCase.create(caseFolder, START, "tester", place)) {
            opened.importFile("tester", events("first.csv", 0), Wanted.PLAIN, Progress.NONE);
            opened.importFile("tester", events("second.csv", EACH / 2), Wanted.PLAIN, Progress.NONE);
        }
    }

    private Path events(String name, int from) throws IOException {
        Stream<String> rows = IntStream.range(from, from + EACH)
                .mapToObj(i -> "2026-04-01T10:%02d:%02dZ,seen row%d,sign-in,acc-%d,harbour,198.51.100.%d"
                        .formatted(i / 60 % 60, i % 60, i, i % 40, i % 200));
        return Files.write(
                folder.resolve(name),
                Stream.concat(Stream.of("time,title,kind,account,platform,ip"), rows)
                        .toList());
    }

    private static long found(OpenCase opened, String words) throws Exception {
        return opened.search(words, 5, Progress.NONE).total();
    }

    private void expect(long rows, boolean early, boolean late) throws Exception {
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(found(opened, "seen")).isEqualTo(rows);
            assertThat(found(opened, "row7")).isEqualTo(early ? 1 : 0);
            assertThat(found(opened, "row400")).isEqualTo(1);
            assertThat(found(opened, "row800")).isEqualTo(late ? 1 : 0);
        }
    }

    private List<Path> rowsFiles() throws IOException {
        try (Stream<Path> all = Files.walk(caseFolder.resolve("rows"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void forgetTheIndex() throws Exception {
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(opened.head().seq()).isPositive();
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("case."))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Test
    void a_row_two_files_bring_is_found_once_and_stays_found_when_either_is_taken_back() throws Exception {
        expect(EACH * 3 / 2, true, true);
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            opened.undo("tester", 2, "wrong file", Progress.NONE);
            assertThat(found(opened, "seen")).isEqualTo(EACH);
            opened.undo("tester", 4, "it was right", Progress.NONE);
            opened.undo("tester", 3, "the other was wrong", Progress.NONE);
        }
        expect(EACH, true, false);
    }

    @Test
    void rows_whose_file_is_gone_or_garbled_are_found_as_well() throws Exception {
        expect(EACH * 3 / 2, true, true);
        forgetTheIndex();
        Path victim = rowsFiles().getFirst();
        byte[] bytes = Files.readAllBytes(victim);
        Files.delete(victim);
        bytes[bytes.length / 2] ^= 1;
        Files.write(victim, bytes);
        expect(EACH * 3 / 2, true, true);
        forgetTheIndex();
        for (Path file : rowsFiles()) {
            Files.delete(file);
        }
        expect(EACH * 3 / 2, true, true);
    }
}
