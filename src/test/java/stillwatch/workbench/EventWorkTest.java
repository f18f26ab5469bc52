package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.account;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.EventFact;
import stillwatch.progress.Progress;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Extent;
import stillwatch.store.list.Tally;
import stillwatch.store.view.Located;
import stillwatch.timeline.Activity;
import stillwatch.timeline.EventFilter;

class EventWorkTest {
    private static final String ROWS = """
            {"type":"event","title":"Sign-ups rise","at":"2026-04-22T10:15:00Z","kind":"sign-up","account":{"platform":"harbourline","externalId":"hl-1"}}
            {"type":"event","title":"Sign-ups fall","at":"2026-04-24"}
            {"type":"event","title":"Nobody knows when"}
            """;

    @TempDir
    Path folder;

    private DecidingCase at;
    private long brought;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
        brought = at.importLines(folder, "events.jsonl", ROWS);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private static EventWork.Said said(String title, @Nullable String time) throws Refused {
        return new EventWork.Said(title, EventWork.moment(time, ZoneId.of("Europe/Berlin")), null, null, List.of());
    }

    private EventWork events() {
        return at.opened.events();
    }

    /** Titles in the order of time, from the columns in memory and the rows behind them. */
    private List<String> shown() {
        return listed().stream().map(one -> one.fact().title()).toList();
    }

    private List<Located<EventFact>> listed() {
        Columns columns = at.opened.columns();
        return at.opened.read(
                tables -> new Events(tables).shown(columns.events().page(0, 100)));
    }

    private String imported(String title) {
        return listed().stream()
                .filter(one -> one.fact().title().equals(title))
                .map(one -> one.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private long events(int account) {
        var roster = at.opened.columns().roster();
        return roster.line(roster.row(Id.parse(account(account))).orElseThrow()).events();
    }

    @Test
    void an_event_somebody_adds_stands_where_its_time_puts_it_and_is_found_everywhere() throws Exception {
        EventWork.Said said = new EventWork.Said(
                "Letter to the committee",
                EventWork.moment("23 April 2026", ZoneId.of("Europe/Berlin")),
                "letter",
                account(1),
                List.of(new Detail("actor", "Harbour Office")));

        String id = events().add(BY, said, "quoted in the minutes");

        assertThat(shown())
                .containsExactly("Sign-ups rise", "Letter to the committee", "Sign-ups fall", "Nobody knows when");
        Event event = events().of(id).orElseThrow();
        assertThat(event.byHand()).isTrue();
        assertThat(event.now().mark()).contains(Mark.LETTER);
        Moment moment = event.now().at();
        assertThat(moment).isNotNull();
        assertThat(moment.precision()).isEqualTo(Precision.DAY);
        assertThat(moment.certainty()).isEqualTo(Certainty.ZONE_GIVEN);
        assertThat(moment.written()).isEqualTo("23 April 2026");
        assertThat(events(1)).isEqualTo(2);
        assertThat(at.opened.accountFile(Id.parse(account(1))).orElseThrow().events())
                .hasSize(2);
        assertThat(at.opened.read(Tally::of).events()).isEqualTo(4);
        assertThat(Activity.days(
                                at.opened.columns().events(),
                                at.opened.columns().sightings(),
                                ZoneId.of("UTC"))
                        .events())
                .containsExactly(1, 1, 1);
        assertThat(at.found("committee")).contains(id);
        assertThat(at.found("minutes")).contains(id);
        assertThat(at.opened.nameOf(id)).isEqualTo("event Letter to the committee");
    }

    @Test
    void what_an_import_brought_is_shown_as_edited_and_what_it_said_first_stays() throws Exception {
        String id = imported("Sign-ups fall");
        assertThatThrownBy(() -> events().edit(BY, id, said("Sign-ups stop", "20 April 2026"), " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why");

        events().edit(BY, id, said("Sign-ups stop", "20 April 2026"), "the log is a day late");

        assertThat(shown()).containsExactly("Sign-ups stop", "Sign-ups rise", "Nobody knows when");
        Event event = events().of(id).orElseThrow();
        assertThat(event.edited()).isTrue();
        assertThat(event.first().title()).isEqualTo("Sign-ups fall");
        assertThat(event.first().at()).extracting(Moment::written).isEqualTo("2026-04-24");
        assertThat(at.opened.nameOf(id)).isEqualTo("event Sign-ups stop");
        assertThat(at.found("stop")).contains(id);
        assertThat(at.opened.read(Tally::of).events()).isEqualTo(3);
        assertThat(at.opened.read(Extent::of).first())
                .isNotNull()
                .extracting(Moment::written)
                .isEqualTo("20 April 2026");

        at.opened.steps().undo(BY);
        assertThat(shown()).containsExactly("Sign-ups rise", "Sign-ups fall", "Nobody knows when");
        assertThat(at.found("stop")).doesNotContain(id);
        at.opened.steps().redo(BY);
        assertThat(shown()).first().isEqualTo("Sign-ups stop");
    }

    @Test
    void an_edit_moves_an_event_from_account_to_account() throws Exception {
        String id = imported("Sign-ups rise");
        EventFact now = events().of(id).orElseThrow().now();
        events().edit(BY, id, new EventWork.Said(now.title(), now.at(), now.kind(), account(2), List.of()), "mixed up");
        assertThat(events(1)).isZero();
        assertThat(events(2)).isEqualTo(1);
        long[] left = at.opened.read(tables -> new Events(tables).of(now.account()));
        assertThat(left).isEmpty();
    }

    @Test
    void withdrawn_events_are_nowhere_among_events_and_come_back_restored() throws Exception {
        String rise = imported("Sign-ups rise");
        String fall = imported("Sign-ups fall");
        assertThatThrownBy(() -> events().withdraw(BY, List.of(rise), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why");

        events().withdraw(BY, List.of(rise, fall, rise), "a test of ours");

        assertThat(shown()).containsExactly("Nobody knows when");
        assertThat(events(1)).isZero();
        assertThat(at.opened.read(Tally::of).events()).isEqualTo(1);
        assertThat(at.opened.read(Extent::of).first()).isNull();
        assertThat(events().withdrawn()).extracting(one -> one.id().toString()).containsExactlyInAnyOrder(rise, fall);
        assertThat(events().of(rise).orElseThrow().decided().withdrawn())
                .extracting(gone -> gone.why())
                .isEqualTo("a test of ours");
        assertThatThrownBy(() -> events().withdraw(BY, List.of(rise), "again"))
                .hasMessageContaining("withdrawn already");

        events().restore(BY, List.of(rise), null);
        assertThat(shown()).containsExactly("Sign-ups rise", "Nobody knows when");
        assertThatThrownBy(() -> events().restore(BY, List.of(rise), null)).hasMessageContaining("none was withdrawn");
    }

    @Test
    void several_events_are_tagged_as_one_decision_and_found_by_the_tag() throws Exception {
        String rise = imported("Sign-ups rise");
        String fall = imported("Sign-ups fall");
        events().tag(BY, List.of(rise, fall), List.of("wave", " wave ", "open"), List.of());
        events().tag(BY, List.of(rise, fall), List.of(), List.of("open"));

        assertThat(events().tags()).containsOnlyKeys("wave").containsEntry("wave", 2);
        assertThat(at.found("tag:wave")).contains(rise, fall);
        assertThat(at.found("tag:open")).isEmpty();
        assertThatThrownBy(() -> events().tag(BY, List.of(rise), List.of("wave"), List.of()))
                .hasMessageContaining("tagged like that");

        at.opened.steps().undo(BY);
        assertThat(events().tags()).containsOnlyKeys("open", "wave");
        assertThat(at.found("tag:open")).contains(rise, fall);
    }

    @Test
    void what_is_said_twice_is_refused_and_so_is_what_says_nothing() throws Exception {
        String id = events().add(BY, said("Once", "2026-04-22"), null);
        assertThatThrownBy(() -> events().add(BY, said("Once", "2026-04-22"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(id);
        assertThatThrownBy(() -> events().add(BY, said(" ", null), null)).hasMessageContaining("title");
        assertThatThrownBy(() -> said("x", "at noon")).hasMessageContaining("time cannot be read");
        assertThatThrownBy(() -> events().edit(BY, id, said("Once", "2026-04-22"), null))
                .hasMessageContaining("Nothing");
        assertThatThrownBy(() -> events().edit(BY, account(1), said("x", null), "w"))
                .hasMessageContaining("event");
        EventWork.Said nobody = new EventWork.Said("x", null, null, account(99), List.of());
        assertThatThrownBy(() -> events().add(BY, nobody, null)).isInstanceOf(Refused.class);
    }

    @Test
    void an_import_that_says_the_same_speaks_of_the_same_event() throws Exception {
        EventWork.Said undated = new EventWork.Said("Said by both", null, "sign-up", account(1), List.of());
        String id = events().add(BY, undated, null);
        long again = at.importLines(
                folder,
                "same.jsonl",
                "{\"type\":\"event\",\"title\":\"Said by both\",\"kind\":\"sign-up\","
                        + "\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-1\"}}\n");
        assertThat(shown()).filteredOn("Said by both"::equals).hasSize(1);
        assertThat(imported("Said by both")).isEqualTo(id);
        assertThat(events(1)).isEqualTo(2);
        assertThat(at.opened.read(Tally::of).events()).isEqualTo(4);
        at.undo(again);
        assertThat(imported("Said by both")).isEqualTo(id);
        assertThat(events(1)).isEqualTo(2);
    }

    @Test
    void what_people_decided_of_an_event_stands_in_the_way_of_taking_its_import_back() throws Exception {
        String rise = imported("Sign-ups rise");
        events().tag(BY, List.of(rise), List.of("wave"), List.of());
        long tagged = at.opened.head().seq();
        assertThatThrownBy(() -> at.undo(brought))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("entry " + tagged + " (tags of events on event Sign-ups rise)");
        at.undo(tagged);
        at.undo(brought);
        assertThat(shown()).isEmpty();
    }

    @Test
    void what_stands_on_an_added_event_stands_in_the_way_of_taking_it_back() throws Exception {
        String id = events().add(BY, said("Added", "2026-04-22"), null);
        long added = at.opened.head().seq();
        at.opened.notes().add(BY, id, "", "why is this", List.of(), false);
        events().edit(BY, id, said("Added, otherwise", "2026-04-22"), null);
        assertThat(at.opened.standsInTheWay(added)).hasSize(2);
        assertThatThrownBy(() -> at.undo(added))
                .hasMessageContaining("the note")
                .hasMessageContaining("the change");
    }

    @Test
    void the_account_an_added_event_is_of_cannot_go_while_it_stands() throws Exception {
        events().add(BY, new EventWork.Said("Of an account", null, null, account(3), List.of()), null);
        assertThatThrownBy(() -> at.undo(at.accounts)).hasMessageContaining("the event \"Of an account\"");
    }

    @Test
    void several_events_are_connected_with_an_incident_in_one_decision() throws Exception {
        String rise = imported("Sign-ups rise");
        String fall = imported("Sign-ups fall");
        String incident = at.opened.incidents().add(BY, new IncidentWork.Said("The wave", "", null, null));
        at.opened.incidents().connect(BY, fall, incident, "alone first");
        at.opened.incidents().connectAll(BY, List.of(rise, fall), incident, "one wave");
        long seq = at.opened.head().seq();

        assertThat(at.opened.incidents().connections(incident)).hasSize(2);
        assertThat(at.opened.incidents().connections(rise))
                .singleElement()
                .satisfies(one -> assertThat(one.other(rise)).isEqualTo(incident));
        assertThat(like(incidents(incident))).containsExactly("Sign-ups rise", "Sign-ups fall");
        assertThatThrownBy(() -> at.opened.incidents().connectAll(BY, List.of(rise), incident, "w"))
                .hasMessageContaining("already");
        at.undo(seq);
        assertThat(at.opened.incidents().connections(rise)).isEmpty();
        assertThat(at.opened.incidents().connections(fall)).hasSize(1);
    }

    private List<String> like(EventFilter filter) {
        long[] numbers = at.opened.eventsLike(filter, Progress.NONE);
        return at.opened.read(tables -> new Events(tables).shown(numbers)).stream()
                .map(one -> one.fact().title())
                .toList();
    }

    private static EventFilter incidents(String id) {
        return EventFilter.EVERYTHING.ofIncidents(List.of(id));
    }

    @Test
    void a_filter_lets_through_what_it_asks_for() throws Exception {
        String letter = events().add(
                        BY,
                        new EventWork.Said(
                                "A letter",
                                EventWork.moment("2026-04-23", ZoneId.of("UTC")),
                                "letter",
                                null,
                                List.of()),
                        null);
        events().tag(BY, List.of(letter), List.of("sent"), List.of());
        long noon = java.time.Instant.parse("2026-04-23T12:00:00Z").getEpochSecond() * 1_000_000;
        EventFilter all = EventFilter.EVERYTHING;
        assertThat(like(all)).hasSize(4);
        assertThat(like(all.between(noon, null))).containsExactly("A letter", "Sign-ups fall", "Nobody knows when");
        assertThat(like(all.between(null, noon).withUndated(false)))
                .as("the last is a day of no known zone, which begins at ten o'clock of the day before at the earliest")
                .containsExactly("Sign-ups rise", "A letter", "Sign-ups fall");
        assertThat(like(all.between(null, noon - 3 * 3_600_000_000L).withUndated(false)))
                .containsExactly("Sign-ups rise", "A letter");
        assertThat(like(all.ofKinds(List.of("sign-up", "letter")))).containsExactly("Sign-ups rise", "A letter");
        assertThat(like(all.ofAccounts(List.of(account(1))))).containsExactly("Sign-ups rise");
        assertThat(like(all.withTags(List.of("sent")))).containsExactly("A letter");
        assertThat(like(all.marksOnly())).containsExactly("A letter");
        assertThat(like(all.saying("UPS rise"))).containsExactly("Sign-ups rise");
        assertThat(like(all.ofImports(List.of(brought)))).hasSize(3);
        assertThat(like(all.only(List.of(letter)))).containsExactly("A letter");
        assertThat(like(all.ofClusters(List.of(DecidingCase.CLAIM)))).isEmpty();
        assertThat(all.between(noon, null).withTags(List.of("sent", "a b")).text())
                .isEqualTo("from:2026-04-23T12:00:00Z tag:\"a b\" tag:sent");
    }

    @Test
    void worked_out_anew_everything_people_said_of_events_is_the_same() throws Exception {
        String rise = imported("Sign-ups rise");
        String id = events().add(BY, said("Added", "2026-04-22 to 2026-04-23"), "w");
        events().edit(BY, rise, said("Edited", "2025"), "w");
        events().withdraw(BY, List.of(imported("Sign-ups fall")), "w");
        events().tag(BY, List.of(rise, id), List.of("t"), List.of());
        at.opened.steps().undo(BY);
        at.opened.steps().redo(BY);
        List<Located<EventFact>> before = listed();
        String state = at.state();

        at.reopen(true);

        assertThat(listed()).isEqualTo(before).hasSize(3);
        assertThat(at.state()).isEqualTo(state);
        List<DecidedEvent> decided = at.opened.read(tables -> new Events(tables).all());
        assertThat(decided).hasSize(3);
    }

    @Test
    void times_people_write_carry_all_that_was_assumed() throws Exception {
        Moment gap = EventWork.moment("2026-03-29 02:30", ZoneId.of("Europe/Berlin"));
        Moment twice = EventWork.moment("2026-10-25 02:30", ZoneId.of("Europe/Berlin"));
        Moment inverted = EventWork.moment("2026-04-23 to 2026-04-22", ZoneId.of("UTC"));
        Moment nowhere = EventWork.moment("2026-04-23 10:00", null);
        assertThat(List.of(gap, twice, inverted, nowhere))
                .extracting(Moment::certainty)
                .containsExactly(Certainty.IN_GAP, Certainty.IN_OVERLAP, Certainty.INVERTED, Certainty.ZONE_UNKNOWN);
        String id = events().add(BY, new EventWork.Said("Inverted", inverted, null, null, List.of()), null);
        at.reopen(true);
        assertThat(events().of(id).orElseThrow().now().at()).isEqualTo(inverted);
    }
}
