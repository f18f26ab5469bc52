package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.search.Docs.event;
import static stillwatch.search.Docs.fill;
import static stillwatch.search.Docs.find;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.progress.Progress;

class ConcurrencyTest {
    @TempDir
    Path folder;

    @Test
    void questions_during_writing_see_one_commit_or_another_never_a_mixture() throws Exception {
        try (TextIndex index = TextIndex.open(folder).index();
                ExecutorService askers = Executors.newFixedThreadPool(3)) {
            fill(index, 1, IntStream.range(0, 100).mapToObj(n -> "word v0").toArray(String[]::new));
            index.commit(1, "h");
            AtomicBoolean done = new AtomicBoolean();
            Callable<Integer> asking = () -> {
                int asked = 0;
                for (; !done.get() || asked < 20; asked++) {
                    Found found = find(index, "word");
                    assertThat(found.total()).isEqualTo(100);
                    assertThat(found.hits().stream()
                                    .map(hit -> hit.title().text())
                                    .distinct())
                            .hasSize(1);
                }
                return asked;
            };
            List<Future<Integer>> answers =
                    IntStream.range(0, 3).mapToObj(n -> askers.submit(asking)).toList();
            for (int version = 1; version <= 60; version++) {
                String text = "word v" + version;
                index.replaceGroup(
                        1,
                        IntStream.range(0, 100).mapToObj(n -> event(1, n, text)).iterator(),
                        Progress.NONE);
                index.commit(version, "h");
            }
            done.set(true);
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isGreaterThanOrEqualTo(20);
            }
        }
    }

    @Test
    void a_closed_index_says_so() throws Exception {
        TextIndex index = TextIndex.open(folder).index();
        index.close();
        index.close();
        assertThatThrownBy(() -> find(index, "word")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.commit(1, "h")).isInstanceOf(IllegalStateException.class);
    }
}
