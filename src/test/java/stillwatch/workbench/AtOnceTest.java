package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;

/** Two people at one case: what each of them may do is decided in the turn in which it is written. */
class AtOnceTest {
    private static final int ROUNDS = 60;
    private static final CaseStarted START = new CaseStarted("T", "", Handling.CLEAR, true);

    @TempDir
    Path folder;

    private OpenCase opened() throws Exception {
        return OpenCase.create(folder.resolve("t.still"), START, "tester", TestPlace.in(folder));
    }

    /** What each of two threads that begin together got: its answer, or why it was refused. */
    private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> turn :
                    List.of(both.submit(() -> turn(start, one)), both.submit(() -> turn(start, other)))) {
                answers.add(turn.get());
            }
            return answers;
        }
    }

    private static Object turn(CyclicBarrier start, Callable<?> asked) throws Exception {
        start.await();
        try {
            return asked.call();
        } catch (Refused e) {
            return e;
        }
    }

    @Test
    void of_two_who_take_back_the_same_entry_at_once_exactly_one_does() throws Exception {
        Path file =
                Files.writeString(folder.resolve("t.csv"), "time,title,user id\n2026-04-01,a,u-1\n2026-04-02,b,u-2\n");
        try (OpenCase opened = opened()) {
            long target = opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE)
                    .entry();
            for (int round = 0; round < ROUNDS; round++) {
                long seq = target;
                long before = opened.head().seq();
                List<Object> answers = together(
                        () -> opened.undo("one", seq, "a slip", Progress.NONE),
                        () -> opened.undo("other", seq, "a slip", Progress.NONE));
                assertThat(answers).filteredOn(Entry.class::isInstance).hasSize(1);
                assertThat(answers)
                        .filteredOn(Refused.class::isInstance)
                        .singleElement()
                        .asString()
                        .contains("taken back already");
                assertThat(opened.head().seq()).isEqualTo(before + 1);
                target = before + 1; // the taking back is what is taken back next
            }
        }
    }

    @Test
    void of_two_who_add_the_same_bytes_at_once_one_brings_them_and_one_brings_them_again() throws Exception {
        try (OpenCase opened = opened()) {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = Files.writeString(folder.resolve("e.txt"), "original " + round);
                List<Object> answers = together(() -> added(opened, file), () -> added(opened, file));
                assertThat(answers).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private static boolean added(OpenCase opened, Path file) throws IOException, Refused {
        return opened.addEvidence("tester", file, Collected.UNSAID, Progress.NONE)
                .alreadyThere();
    }
}
