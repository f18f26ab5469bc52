package stillwatch.desktop.screen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.ClusterMember;
import stillwatch.desktop.OnScreen;

/** How quick the table answers with 100,000 accounts; the figures are left in the bench folder. */
@Tag("bench")
class AccountsSpeedTest {
    private static final double SLOW = 30;
    private static final int ACCOUNTS = 100_000;
    private static final List<String> TYPED = List.of("grey 77", "country:SG payment:pm_4", "state:banned -pm_1", "e");

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void typing_and_sorting_keep_up_with_a_hundred_thousand_accounts() throws Exception {
        try (SampleCase sample = new SampleCase(folder, rows())) {
            sample.opened
                    .links()
                    .clusters()
                    .form("tester", members(), null, "to have one of ours in the way of the quick answer");
            sample.on.settle();
            assertThat(table(sample.on).getItems()).hasSize(ACCOUNTS);
            Heartbeat heartbeat = new Heartbeat();
            type(sample.on);
            List<Double> keys = type(sample.on);
            List<Double> sorts = sort(sample.on);
            List<Double> choices = choose(sample.on);
            double blocked = heartbeat.stop();
            tell("keystroke to rows", keys);
            tell("click on a title to rows", sorts);
            tell("choosing all", choices);
            report.add(String.format(Locale.ROOT, "UI thread blocked at most %.1f ms", blocked));
            write();
            assertThat(percentile(keys, 95)).isLessThanOrEqualTo(50);
            assertThat(blocked).isLessThanOrEqualTo(250);
        }
    }

    private void write() throws Exception {
        Path file = Path.of(System.getProperty("bench.folder", "target/bench"), "accounts-screen.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
    }

    private void tell(String what, List<Double> millis) {
        report.add(String.format(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% within %.1f ms, worst %.1f ms of %d",
                what,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 100),
                millis.size()));
    }

    private static double percentile(List<Double> millis, int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static AccountTable table(OnScreen on) {
        return on.robot.lookup("#accounts-table").queryAs(AccountTable.class);
    }

    private List<Double> type(OnScreen on) throws Exception {
        TextField field = on.robot.lookup("#accounts-filter").queryAs(TextField.class);
        List<Double> took = new ArrayList<>();
        for (String text : TYPED) {
            for (int i = 1; i <= text.length(); i++) {
                String now = text.substring(0, i);
                if (!now.endsWith(" ")) {
                    double millis = untilRows(on, () -> field.setText(now));
                    took.add(millis);
                    if (millis > SLOW) {
                        report.add(String.format(Locale.ROOT, "slow: \"%s\" %.1f ms", now, millis));
                    }
                }
            }
        }
        untilRows(on, () -> field.setText(""));
        return took;
    }

    private static List<Double> sort(OnScreen on) throws Exception {
        List<Double> took = new ArrayList<>();
        for (String column : List.of("account", "name", "created", "state", "payment", "shares", "cluster")) {
            for (int i = 0; i < 2; i++) {
                took.add(untilRows(on, () -> table(on).sortBy(column)));
            }
        }
        return took;
    }

    private static List<Double> choose(OnScreen on) throws Exception {
        long start = System.nanoTime();
        OnScreen.fx(() -> {
            table(on).getSelectionModel().selectAll();
            return true;
        });
        on.settle();
        double took = (System.nanoTime() - start) / 1e6;
        assertThat(on.robot.lookup("#chosen-count").queryLabeled().getText()).isEqualTo("100,000 chosen");
        OnScreen.fx(() -> {
            table(on).getSelectionModel().clearSelection();
            return true;
        });
        on.settle();
        return List.of(took);
    }

    /** From what a person does to the table showing other rows. */
    private static double untilRows(OnScreen on, Runnable deed) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        long[] times = new long[2];
        AccountTable table = table(on);
        ObservableList<Integer> before = OnScreen.fx(table::getItems);
        var heard = OnScreen.fx(() -> table.itemsProperty().subscribe(now -> {
            if (now != before) {
                times[1] = System.nanoTime();
                shown.countDown();
            }
        }));
        Platform.runLater(() -> {
            times[0] = System.nanoTime();
            deed.run();
        });
        assertThat(shown.await(10, TimeUnit.SECONDS))
                .as("rows for \"" + on.here().words() + "\", troubles " + on.troubles)
                .isTrue();
        OnScreen.fx(() -> {
            heard.unsubscribe();
            return true;
        });
        on.settle();
        return (times[1] - times[0]) / 1e6;
    }

    /** Asks the UI thread every few milliseconds whether it is there, and keeps how long it once took to answer. */
    private static final class Heartbeat {
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final Thread thread =
                Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
        private volatile double worst;

        private void beat() {
            while (going.get()) {
                CountDownLatch answered = new CountDownLatch(1);
                long start = System.nanoTime();
                Platform.runLater(answered::countDown);
                try {
                    answered.await();
                    worst = Math.max(worst, (System.nanoTime() - start) / 1e6);
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        double stop() throws InterruptedException {
            going.set(false);
            thread.join();
            return worst;
        }
    }

    private static List<ClusterMember> members() {
        return IntStream.range(0, 400)
                .mapToObj(n -> new ClusterMember(SampleCase.id("hl-" + (1_000_000 + n * 7)), null))
                .toList();
    }

    private static String rows() {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        String[] words = {"grey", "salt", "quiet", "east", "low", "second"};
        for (int n = 0; n < ACCOUNTS; n++) {
            String id = "hl-" + (1_000_000 + n);
            lines.append(SampleCase.account(
                    id, words[n % 6] + "_quay" + n % 977, n % 8 == 0 ? "SG" : "DE", random.nextInt(28)));
            lines.append(SampleCase.seen(
                    id, "PAYMENT", "card", "pm_" + Integer.toHexString(random.nextInt(60_000)), 1 + n % 4));
            lines.append(SampleCase.seen(id, "NETWORK", "ip", "198.51." + random.nextInt(200) + "." + n % 200, 1));
        }
        return lines.toString();
    }
}
