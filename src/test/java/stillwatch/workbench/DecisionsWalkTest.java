package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.account;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Id;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.Stake;
import stillwatch.store.RowCounts;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Existing;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;

/** Decisions of every kind in any order, taken back in any order that is allowed. */
class DecisionsWalkTest {
    private static final int ACCOUNTS = 8;

    @TempDir
    Path folder;

    private DecidingCase at;
    private Random random;
    private int refused;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatever_is_decided_and_taken_back_stands_on_something_and_is_the_same_worked_out_anew(long seed)
            throws Exception {
        random = new Random(seed);
        for (int step = 0; step < 120; step++) {
            tried(random.nextInt(3) == 0 ? this::takeAnyBack : this::decide);
            if (step % 6 == 0) {
                backAndForth();
            }
            expectNothingHangs();
            expectCountsHold();
        }
        assertThat(refused).as("not everything can have been refused").isLessThan(90);
        String before = at.state();
        at.reopen(true);
        assertThat(at.state()).isEqualTo(before);
    }

    /** What is handed on from change to change is what a walk through the rows finds. */
    private void expectCountsHold() {
        at.opened.read(tables -> {
            RowCounts handed = RowCounts.of(tables);
            assertThat(handed.asOf()).isEqualTo(at.opened.head().seq());
            assertThat(List.of(handed.accounts(), handed.events(), handed.observations()))
                    .containsExactly(
                            tables.rows().entities().accounts().count(),
                            tables.rows().facts().events().count(),
                            tables.rows().facts().observations().count());
            return true;
        });
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void tried(Deed deed) throws Exception {
        long before = at.opened.head().seq();
        try {
            deed.run();
        } catch (Refused e) {
            refused++;
            assertThat(at.opened.head().seq()).as(e.getMessage()).isEqualTo(before);
        }
    }

    private void takeAnyBack() throws Exception {
        at.undo(2 + random.nextInt((int) at.opened.head().seq() - 1));
    }

    /** What undo and redo leave is what was there, history aside. */
    private void backAndForth() throws Exception {
        String before = decided();
        try {
            at.opened.steps().undo(BY);
        } catch (Refused nothingOrInTheWay) {
            return;
        }
        assertThat(decided()).isNotEqualTo(before);
        at.opened.steps().redo(BY);
        assertThat(decided()).isEqualTo(before);
    }

    private String decided() {
        String rows = at.opened.read(tables -> tables.rows().rows().count() + " rows\n");
        return rows + at.state().substring(0, at.state().indexOf('\n'));
    }

    private void decide() throws Exception {
        LinkWork links = at.opened.links();
        IncidentWork incidents = at.opened.incidents();
        switch (random.nextInt(18)) {
            case 0 -> links.link(BY, some(), opinion());
            case 1, 2 -> links.clusters().form(BY, members(some()), null, "w");
            case 3 -> links.clusters().title(BY, cluster(), "title " + random.nextInt(3));
            case 4 -> links.clusters().change(BY, cluster(), members(List.of(any())), List.of(), "w");
            case 5 -> links.clusters().change(BY, cluster(), List.of(), List.of(any()), "w");
            case 6 -> links.clusters().split(BY, cluster(), List.of(any()), "w");
            case 7 -> links.merge(BY, any(), List.of(any()), "w");
            case 8 -> incidents.add(BY, new IncidentWork.Said("incident", "", null, null));
            case 9 -> incidents.connect(BY, thing(), thing(), "w");
            case 10 ->
                at.opened.notes().add(BY, thing(), "", "note " + random.nextInt(), List.of(), random.nextBoolean());
            case 12 -> at.opened.events().add(BY, event("event " + random.nextInt(4)), null);
            case 13 -> at.opened.events().edit(BY, event(), event("edited " + random.nextInt(3)), "w");
            case 14 -> at.opened.events().withdraw(BY, List.of(event(), event()), "w");
            case 15 -> at.opened.events().restore(BY, List.of(event()), null);
            case 16 -> at.opened.events().tag(BY, List.of(event()), List.of("t" + random.nextInt(3)), List.of("t0"));
            case 11 -> at.opened.sources().add(BY, "source " + random.nextInt(3), null, source());
            default -> at.opened.custody().cite(BY, "A book", "shelf " + random.nextInt(), Collected.UNSAID);
        }
    }

    private LinkWork.Opinion opinion() {
        return new LinkWork.Opinion(LinkKind.OTHER, DecidedAs.POSITIVE, Confidence.LOW, "why " + random.nextInt());
    }

    private EventWork.Said event(String title) {
        return new EventWork.Said(title, null, null, random.nextBoolean() ? any() : null, List.of());
    }

    private String event() {
        List<DecidedEvent> all = at.opened.read(tables -> new Events(tables).all());
        return all.isEmpty() ? "event-1-1" : all.get(random.nextInt(all.size())).id();
    }

    private static SourceWork.Opinion source() {
        return new SourceWork.Opinion(Stake.NONE_KNOWN, null, null);
    }

    private String any() {
        return account(random.nextInt(ACCOUNTS));
    }

    private List<String> some() {
        return Stream.generate(this::any)
                .limit(2 + random.nextInt(3))
                .distinct()
                .toList();
    }

    private static List<ClusterMember> members(List<String> accounts) {
        return accounts.stream().map(one -> new ClusterMember(one, null)).toList();
    }

    private String cluster() {
        List<Cluster> all = at.opened.links().clusters().all();
        return all.isEmpty()
                ? "cluster-1-1"
                : all.get(random.nextInt(all.size())).id();
    }

    private String thing() {
        List<String> all = new ArrayList<>(List.of(any(), cluster()));
        at.opened.incidents().added().forEach(one -> all.add(one.id()));
        at.opened.custody().citations().forEach(one -> all.add(one.id()));
        all.add(event());
        return all.get(random.nextInt(all.size()));
    }

    private void expectNothingHangs() {
        List<String> needed = new ArrayList<>();
        at.opened.links().all().forEach(one -> needed.addAll(one.accounts()));
        for (Cluster one : at.opened.links().clusters().all()) {
            List<String> members = one.members().stream().map(Member::account).toList();
            assertThat(members).as(one.label()).isNotEmpty().doesNotHaveDuplicates();
            needed.addAll(members);
        }
        at.opened.incidents().connections().forEach(one -> needed.addAll(List.of(one.from(), one.to())));
        at.opened.notes().all().forEach(one -> needed.add(one.target()));
        List<DecidedEvent> events = at.opened.read(tables -> new Events(tables).all());
        events.forEach(one -> needed.add(one.id()));
        long shown = at.opened.read(tables -> new Events(tables).count());
        assertThat(at.opened.columns().events().size()).isEqualTo((int) shown);
        at.opened.links().merged().forEach(one -> {
            needed.add(one.kept());
            one.others().forEach(other -> {
                needed.add(other);
                String kept = at.opened.links().keptOf(other);
                assertThat(at.opened.links().keptOf(kept)).isEqualTo(kept).isNotEqualTo(other);
            });
        });
        for (String id : needed) {
            boolean there = at.opened.read(tables -> Existing.in(tables, Id.parse(id)));
            assertThat(there)
                    .as("%s after entry %d", id, at.opened.head().seq())
                    .isTrue();
        }
        assertThat(at.opened.links().clusters().all())
                .extracting(Cluster::label)
                .doesNotHaveDuplicates();
    }

    @Test
    void of_two_decisions_at_once_that_exclude_each_other_one_is_refused() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Boolean> one = both.submit(() -> merged(together, 0, 1));
                Future<Boolean> other = both.submit(() -> merged(together, 1, 0));
                assertThat(one.get() ^ other.get()).as("round %d", round).isTrue();
                at.opened.steps().undo(BY);
            }
        }
    }

    private boolean merged(CyclicBarrier together, int kept, int other) throws Exception {
        together.await();
        try {
            at.opened.links().merge(BY, account(kept), List.of(account(other)), "at once");
            return true;
        } catch (Refused second) {
            return false;
        }
    }
}
