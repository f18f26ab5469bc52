package stillwatch.timeline.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Events;
import stillwatch.store.list.EvidenceLine;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.list.SourceLine;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.EventSieve;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;

/** Which events of a real case belong in which lanes. */
class LanesOfACaseTest {
    private static final String ROWS = """
            {"type":"event","title":"signed in","kind":"sign-in","account":{"platform":"x","externalId":"a1"},"at":"2026-03-05T10:00:00Z"}
            {"type":"event","title":"Asked again","kind":"request","account":{"platform":"x","externalId":"a2"},"at":"2026-03-06"}
            {"type":"event","title":"paid","kind":"payment","details":[{"name":"mark","value":"filing"},{"name":"Actor","value":"Quayside"}],"account":{"platform":"y","externalId":"a3"},"at":"2026-03-07T10:00:00Z"}
            {"type":"event","title":"Letter to the office","kind":"Letter","at":"2026-03-08T10:00:00Z"}
            {"type":"event","title":"somewhen","account":{"platform":"x","externalId":"a1"}}
            {"type":"member","cluster":{"source":"Desk","label":"K-1"},"account":{"platform":"x","externalId":"a1"}}
            {"type":"member","cluster":{"source":"Desk","label":"K-1"},"account":{"platform":"y","externalId":"a3"}}
            {"type":"member","cluster":{"source":"Desk","label":"K-2"},"account":{"platform":"x","externalId":"a1"}}
            {"type":"incident","name":"Port outage","period":{"start":"2026-03-05","end":"2026-03-07"}}
            {"type":"incident","name":"No dates"}
            {"type":"source","name":"Harbour Post"}
            {"type":"actor","name":"Northwater","actorKind":"ORG"}
            """;
    private static final String LATER = """
            {"type":"event","title":"found later","kind":"request","account":{"platform":"x","externalId":"a2"},"at":"2026-04-06"}
            """;

    @TempDir
    Path folder;

    private OpenCase opened;

    @BeforeEach
    void importRows() throws Exception {
        opened = OpenCase.create(
                folder.resolve("l.still"),
                new CaseStarted("L", "", Handling.CLEAR, true),
                "tester",
                TestPlace.in(folder));
        opened.importFile("tester", Files.writeString(folder.resolve("one.jsonl"), ROWS), Wanted.PLAIN, Progress.NONE);
        opened.importFile("tester", Files.writeString(folder.resolve("two.jsonl"), LATER), Wanted.PLAIN, Progress.NONE);
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private static TimelineView by(LaneBy by) {
        return TimelineView.of(new TimeSpan(0, 1), ZoneId.of("UTC"), by);
    }

    private TimelineModel model(TimelineView view) {
        EventOrder events = opened.columns().events();
        return opened.read(tables -> TimelineModel.of(
                tables,
                events,
                List.of(),
                view,
                new EventSieve(tables, new Events(tables), opened.columns().roster(), view.filter()),
                Progress.NONE));
    }

    private Map<String, List<String>> lanes(TimelineView view) {
        TimelineModel model = model(view);
        Map<String, List<String>> found = new TreeMap<>();
        model.shown(view).forEach(lane -> found.put(lane.head().name(), titles(model.events(), lane)));
        return found;
    }

    private List<String> titles(EventOrder events, Lane lane) {
        IntStream dated = IntStream.concat(
                IntStream.range(0, lane.fine()).map(lane::fine),
                IntStream.range(0, lane.coarse()).map(lane::coarse));
        LongStream numbers = IntStream.concat(
                        dated.sorted(), IntStream.range(0, lane.undated()).map(lane::undated))
                .mapToLong(events::number);
        List<Located<EventFact>> rows = opened.read(tables -> new Events(tables).shown(numbers.toArray()));
        return rows.stream().map(one -> one.fact().title()).toList();
    }

    private String account(String name, String platform) {
        return new AccountKey(platform, name).id().toString();
    }

    @Test
    void by_kind_as_it_was_written_and_those_without_come_last() {
        assertThat(lanes(by(LaneBy.KIND)))
                .containsEntry("request", List.of("Asked again", "found later"))
                .containsEntry("Letter", List.of("Letter to the office"))
                .containsEntry("Everything else", List.of("somewhen"));
    }

    @Test
    void by_account_and_by_import() {
        assertThat(lanes(by(LaneBy.ACCOUNT)))
                .containsEntry("a1", List.of("signed in", "somewhen"))
                .containsEntry("Everything else", List.of("Letter to the office"));
        assertThat(lanes(by(LaneBy.IMPORT)).values())
                .containsExactlyInAnyOrder(
                        List.of("signed in", "Asked again", "paid", "Letter to the office", "somewhen"),
                        List.of("found later"));
    }

    @Test
    void accounts_that_were_merged_share_a_lane_and_a_filter_and_undo_parts_them() throws Exception {
        opened.links().merge("tester", account("a1", "x"), List.of(account("a3", "y")), "renamed");
        assertThat(lanes(by(LaneBy.ACCOUNT)))
                .containsEntry("a1", List.of("signed in", "paid", "somewhen"))
                .doesNotContainKey("a3");
        assertThat(lanes(by(LaneBy.CLUSTER)))
                .containsEntry("K-1 (Desk)", List.of("signed in", "paid", "somewhen"))
                .containsEntry("K-2 (Desk)", List.of("signed in", "paid", "somewhen"));
        TimelineView kept = by(LaneBy.KIND).with(EventFilter.EVERYTHING.ofAccounts(Set.of(account("a1", "x"))));
        assertThat(lanes(kept).keySet()).containsExactlyInAnyOrder("sign-in", "payment", "Everything else");
        TimelineView worded = kept.with(kept.filter().saying("paid"));
        assertThat(lanes(worded)).containsEntry("payment", List.of("paid"));
        TimelineModel model = model(by(LaneBy.KIND));
        TimeSpan march = model.extent().orElseThrow();
        assertThat(Selected.of(model, by(LaneBy.KIND), march).accounts()).isEqualTo(2);
        opened.steps().undo("tester");
        assertThat(lanes(by(LaneBy.ACCOUNT))).containsEntry("a3", List.of("paid"));
    }

    @Test
    void by_cluster_an_event_stands_in_each_its_account_is_in() {
        assertThat(lanes(by(LaneBy.CLUSTER)))
                .containsEntry("K-1 (Desk)", List.of("signed in", "paid", "somewhen"))
                .containsEntry("K-2 (Desk)", List.of("signed in", "somewhen"))
                .containsEntry("Everything else", List.of("Asked again", "Letter to the office", "found later"));
    }

    @Test
    void by_incident_what_was_connected_with_it_itself_or_through_its_account() throws Exception {
        String incident = opened.read(IncidentLine::all).stream()
                .filter(one -> one.name().equals("Port outage"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        opened.incidents().connect("tester", incident, account("a3", "y"), "why");
        opened.incidents().connect("tester", event("Letter to the office"), incident, "why");
        assertThat(lanes(by(LaneBy.INCIDENT)))
                .containsEntry("Port outage", List.of("paid", "Letter to the office"))
                .containsKey("Everything else");
    }

    private String event(String title) {
        EventOrder events = opened.columns().events();
        long[] all = events.page(0, events.size());
        return opened.read(tables -> new Rows(tables.rows()).events(all)).stream()
                .filter(one -> one.fact().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void relation(String from, String word, String to) throws Exception {
        String row =
                "{\"type\":\"relation\",\"from\":\"%s\",\"relation\":\"%s\",\"to\":\"%s\"}".formatted(from, word, to);
        opened.importFile("tester", Files.writeString(folder.resolve("said.jsonl"), row), Wanted.PLAIN, Progress.NONE);
    }

    @Test
    void by_source_the_events_of_a_file_that_was_connected_with_it() throws Exception {
        String source = opened.read(SourceLine::all).stream()
                .filter(one -> one.name().equals("Harbour Post"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        String file = opened.read(EvidenceLine::all).stream()
                .filter(one -> one.name().equals("two.jsonl"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        relation(file, "export of", source);
        assertThat(lanes(by(LaneBy.SOURCE))).containsEntry("Harbour Post", List.of("found later"));
    }

    @Test
    void by_actor_what_is_connected_and_by_platform_what_is_not() throws Exception {
        List<String> actors = new ArrayList<>();
        opened.read(tables -> {
            tables.rows()
                    .facts()
                    .actors()
                    .between(0, Long.MAX_VALUE)
                    .forEach(one -> actors.add(one.fact().id().toString()));
            return 0;
        });
        relation(account("a1", "x"), "owned by", actors.getFirst());
        assertThat(lanes(by(LaneBy.ACTOR)))
                .containsEntry("Northwater", List.of("signed in", "somewhen"))
                .containsEntry("x", List.of("Asked again", "found later"))
                .containsEntry("Quayside", List.of("paid"))
                .doesNotContainKey("y");
    }

    @Test
    void lanes_stand_as_they_are_asked_for_and_hidden_ones_do_not_show() {
        TimelineView view = by(LaneBy.ACCOUNT);
        List<String> keys = List.of(account("a3", "y"), LaneHead.OTHER, account("a1", "x"));
        TimelineView ordered = view.with(view.lanes().ordered(keys));
        assertThat(model(ordered).shown(ordered).stream().map(Lane::key).limit(3))
                .isEqualTo(keys);
        TimelineView hidden = ordered.with(ordered.lanes().shown(account("a3", "y")));
        assertThat(model(ordered).serves(hidden)).isTrue();
        assertThat(model(ordered).shown(hidden)).noneMatch(lane -> lane.key().equals(account("a3", "y")));
        TimelineView moved = ordered.with(ordered.lanes().moved(account("a1", "x"), -2, keys));
        assertThat(model(ordered).shown(moved).getFirst().key()).isEqualTo(account("a1", "x"));
    }

    @Test
    void what_a_person_adds_stands_in_lanes_too_and_is_found_by_its_words() throws Exception {
        EventWork.Said said = new EventWork.Said(
                "Memo handed over",
                EventWork.moment("2026-03-09T10:00:00Z", null),
                "memo",
                account("a2", "x"),
                List.of());
        opened.events().add("tester", said, null);
        assertThat(lanes(by(LaneBy.IMPORT))).containsEntry("Added by hand", List.of("Memo handed over"));
        assertThat(lanes(by(LaneBy.ACCOUNT)))
                .containsEntry("a2", List.of("Asked again", "Memo handed over", "found later"));
        assertThat(kept(EventFilter.EVERYTHING.saying("handed memo"))).isEqualTo(1);
        EventOrder events = opened.columns().events();
        TimelineView view = by(LaneBy.KIND).marking(Set.of(MarkKinds.BY_THEMSELVES));
        assertThat(model(view).marks()).hasSize(3);
        long[] two = events.page(0, 2);
        TimelineModel chosen = opened.read(tables -> TimelineModel.of(tables, events, List.of(), view, two));
        assertThat(chosen.dated()).isEqualTo(2);
    }

    @Test
    void a_filter_asks_for_words_kinds_accounts_and_a_span() {
        assertThat(kept(EventFilter.EVERYTHING.saying("  letter OFFICE "))).isEqualTo(1);
        assertThat(kept(EventFilter.EVERYTHING.saying("request"))).isEqualTo(2);
        assertThat(kept(EventFilter.EVERYTHING.ofKinds(Set.of("payment", "sign-in"))))
                .isEqualTo(2);
        assertThat(kept(EventFilter.EVERYTHING.ofAccounts(Set.of(account("a1", "x"), "account-none"))))
                .isEqualTo(2);
        long noon = Invented.micros("2026-03-06T12:00:00Z");
        assertThat(kept(EventFilter.EVERYTHING
                        .between(noon, noon + Invented.HOUR)
                        .withUndated(false)))
                .isEqualTo(1);
        TimelineView filtered = by(LaneBy.KIND).with(EventFilter.EVERYTHING.saying("paid"));
        assertThat(model(by(LaneBy.KIND)).serves(filtered)).isFalse();
    }

    private int kept(EventFilter filter) {
        TimelineModel model = model(by(LaneBy.KIND).with(filter));
        return model.dated() + model.undated();
    }

    @Test
    void letters_and_releases_are_suggested_as_marks_and_incidents_keep_their_periods() {
        assertThat(MarkKinds.suggested(opened.columns().events())).containsExactly(MarkKinds.BY_THEMSELVES);
        TimelineModel model = model(by(LaneBy.KIND).marking(Set.of(MarkKinds.BY_THEMSELVES)));
        assertThat(model.marks()).hasSize(2);
        assertThat(model(by(LaneBy.KIND).marking(Set.of("sign-in"))).marks()).hasSize(1);
        assertThat(model.incidents()).filteredOn(one -> one.period() == null).hasSize(1);
        assertThat(model.incidents()).filteredOn(one -> one.period() != null).hasSize(1);
    }

    @Test
    void the_next_event_is_the_next_in_time_among_lanes_that_show() {
        TimelineView view = by(LaneBy.ACCOUNT);
        TimelineModel model = model(view);
        List<Integer> met = new ArrayList<>();
        for (var at = model.nextFrom(view, 0); at.isPresent(); at = model.next(view, at.getAsInt())) {
            met.add(at.getAsInt());
        }
        assertThat(met).containsExactly(0, 1, 2, 3, 4);
        TimelineView without = view.with(LaneChoice.by(LaneBy.ACCOUNT).shown(account("a2", "x")));
        assertThat(model.next(without, 0)).hasValue(2);
        assertThat(model.previous(without, 2)).hasValue(0);
        assertThat(model.previous(without, 0)).isEmpty();
    }

    @Test
    void a_selected_span_knows_its_events_and_accounts() {
        TimelineView view = by(LaneBy.CLUSTER);
        TimelineModel model = model(view);
        TimeSpan march = new TimeSpan(Invented.micros("2026-03-01T00:00:00Z"), Invented.micros("2026-04-01T00:00:00Z"));
        Selected selected = Selected.of(model, view, march);
        assertThat(selected.places()).containsExactly(0, 1, 2, 3);
        assertThat(selected.accounts()).isEqualTo(3);
        assertThat(selected.numbers(model.events())).hasSize(4).doesNotHaveDuplicates();
    }
}
