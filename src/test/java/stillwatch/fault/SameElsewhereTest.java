package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.Sha256;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** A case worked out anew is the same case: here, in another folder, under another zone and another language. */
class SameElsewhereTest {
    private static final String TIMES_WITHOUT_A_ZONE = """
            Date,What happened,Account,Amount
            22.04.2026 10:15,İstanbul sign-in,hl-000001,"1.234,50"
            25.10.2026 02:30,twice on one night,hl-000002,7
            "May 3, 2026 4:05 PM",TITLE in capitals,hl-000003,٧
            """;

    @TempDir
    Path folder;

    private Path caseFolder;

    private String filled() throws Exception {
        Place place = FaultPlace.in(folder);
        caseFolder = folder.resolve("same.still");
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            long events = opened.importFile("tester", events(1, 1, 900), Wanted.PLAIN, Progress.NONE)
                    .entry();
            opened.importFile("tester", events(2, 1, 1200), Wanted.PLAIN, Progress.NONE);
            Path csv = Faults.file(folder, "times.csv", TIMES_WITHOUT_A_ZONE);
            opened.importFile("tester", csv, Wanted.PLAIN, Progress.NONE);
            opened.annotate("tester", Faults.ACCOUNT, "", "I noticed it: İ ı ß", List.of("Tag"));
            opened.addEvidence("tester", csv, Collected.UNSAID, Progress.NONE);
            long undone =
                    opened.undo("tester", events, "tried out", Progress.NONE).seq();
            opened.undo("tester", undone, "and back", Progress.NONE);
            return Sums.export(opened);
        }
    }

    private Path events(int name, int number, int rows) throws IOException {
        return Faults.file(folder, "events-" + name + ".jsonl", Faults.events(number, rows));
    }

    @Test
    void a_rebuild_exports_the_same_bytes() throws Exception {
        assertThat(filled()).hasLineCount(Faults.ACCOUNTS + 1200 + 3);
        Sums.expectSameAfterRebuild(caseFolder, FaultPlace.in(folder));
    }

    @Test
    void a_copy_in_another_folder_opens_and_exports_the_same_bytes() throws Exception {
        String before = filled();
        Path copy = Files.createDirectories(folder.resolve("elsewhere")).resolve("copied.still");
        copy(caseFolder, copy);
        Path other = Files.createDirectory(folder.resolve("another computer"));
        try (OpenCase opened = OpenCase.open(copy, FaultPlace.in(other), Progress.NONE)) {
            assertThat(Sums.export(opened)).isEqualTo(before);
        }
        Sums.holdsWithNothingLeftOver(copy, FaultPlace.in(other));
        Sums.expectSameAfterRebuild(copy, FaultPlace.in(other));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    /** Arabic writes other digits, Turkish other capitals, Thai other years; Kiritimati lives 14 hours ahead. */
    @Test
    void other_zones_and_languages_of_the_computer_change_nothing() throws Exception {
        String before = Sha256.hex(filled());
        String head = headAfter();
        for (String language : List.of("ar-SA", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
            assertThat(rebuiltIn(language)).as(language).isEqualTo(before);
        }
        assertThat(headAfter()).isEqualTo(head);
    }

    private String headAfter() throws Exception {
        try (OpenCase opened = OpenCase.open(caseFolder, FaultPlace.in(folder), Progress.NONE)) {
            return opened.head().hash();
        }
    }

    private String rebuiltIn(String language) throws Exception {
        Process child = FaultPlace.start(
                folder,
                List.of("-Duser.timezone=Pacific/Kiritimati"),
                Rebuilder.class,
                caseFolder.toString(),
                language);
        String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("child-errors.txt")))
                .isZero();
        return said.strip();
    }
}
