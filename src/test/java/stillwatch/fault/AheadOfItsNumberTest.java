package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** A store that holds more than the number it stands at, as a kill can leave it, is worked out anew. */
class AheadOfItsNumberTest {
    @TempDir
    Path folder;

    @Test
    void a_note_that_is_there_already_costs_a_rebuild_and_no_action() throws Exception {
        Place place = FaultPlace.in(folder);
        Path caseFolder = folder.resolve("ahead.still");
        String before;
        String hashBeforeLast;
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            opened.annotate("tester", Faults.ACCOUNT, "", "the note", List.of());
            before = Sums.export(opened);
            hashBeforeLast = opened.hashAt(opened.head().seq() - 1);
        }

        setBack(hashBeforeLast);

        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(opened.head().seq()).isEqualTo(3);
            assertThat(Sums.export(opened)).isEqualTo(before);
            Sums.check(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
    }

    private void setBack(String hash) throws Exception {
        Path store;
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            store = all.filter(file -> file.toString().endsWith("case.mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
        String url = "jdbc:h2:async:" + store.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            int changed = statement.executeUpdate("UPDATE meta SET applied_seq = 2, applied_hash = '" + hash + "'");
            assertThat(changed).isEqualTo(1);
        }
        Files.deleteIfExists(store.resolveSibling("case.sum"));
    }
}
