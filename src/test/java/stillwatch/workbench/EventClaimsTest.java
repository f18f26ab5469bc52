package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.workbench.DecidingCase.BY;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Connections;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** Events and incidents connected with claims, and how they look because of it. */
class EventClaimsTest {
    @TempDir
    Path folder;

    private DecidingCase at;
    private String brought;
    private String byHand;
    private String claim;
    private String lab;
    private String letter;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
        at.importLines(
                folder,
                "events.jsonl",
                "{\"type\":\"event\",\"title\":\"Rows say so\",\"at\":\"2026-04-01\",\"kind\":\"post\"}\n");
        EventOrder events = at.opened.columns().events();
        brought = at.opened
                .read(tables -> new stillwatch.store.decided.Events(tables).shown(events.page(0, 1)))
                .getFirst()
                .id()
                .toString();
        byHand = at.opened
                .events()
                .add(
                        BY,
                        new EventWork.Said(
                                "Somebody says so",
                                EventWork.moment("2 April 2026", ZoneId.of("UTC")),
                                null,
                                null,
                                List.of()),
                        null);
        lab = at.opened.sources().add(BY, "Lab", null, new SourceWork.Opinion(Stake.COMPLAINANT, null, null));
        letter = at.opened
                .claims()
                .addDocument(BY, new DocumentFact("L", "Lab", "The letter", null, null, null, List.of()));
        claim = claim("The reseller");
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private String claim(String subject) throws Exception {
        Proposition said = new Proposition(null, PropositionKind.FACT, subject, "ran", "accounts", null, null);
        ClaimWork claims = at.opened.claims();
        String id = claims.record(BY, said).id();
        Excerpt where = new Excerpt(null, letter, null, subject + " ran accounts", "page 2", Wording.VERBATIM, null);
        claims.record(BY, where);
        claims.record(BY, new Statement(id, where.id().toString(), lab, null, null, Stance.ASSERTS, 4));
        return id;
    }

    private void decide(String of, Status status) throws Exception {
        at.opened.claims().decide(BY, new StatusDecided(of, status, "looked at", null, List.of()));
    }

    private TimelineModel model() {
        Columns columns = at.opened.columns();
        TimelineView view = TimelineView.of(new TimeSpan(0, 1_000_000_000L), ZoneId.of("UTC"), LaneBy.KIND);
        return at.opened.read(
                tables -> TimelineModel.of(tables, columns.events(), List.of(), view, event -> true, Progress.NONE));
    }

    private Optional<Status> standing(int place) {
        return model().standings().of(place);
    }

    @Test
    void several_events_are_connected_with_a_claim_and_both_sides_know() throws Exception {
        long before = at.opened.head().seq();
        at.opened.incidents().connectAll(BY, List.of(brought, byHand), claim, "what it rests on");
        assertThat(at.opened.head().seq()).isEqualTo(before + 1);
        assertThat(at.opened.incidents().connections(claim))
                .extracting(Connections.Connection::from)
                .containsExactlyInAnyOrder(brought, byHand);
        assertThat(at.opened.incidents().connections(brought))
                .extracting(Connections.Connection::to)
                .containsExactly(claim);
        String state = at.state();
        at.reopen(true);
        assertThat(at.state()).isEqualTo(state);
        at.opened.steps().undo(BY);
        assertThat(at.opened.incidents().connections(claim)).isEmpty();
        at.opened.steps().redo(BY);
        assertThat(at.opened.incidents().connections(claim)).hasSize(2);
    }

    @Test
    void a_claim_that_something_is_connected_with_is_not_taken_back_unseen() throws Exception {
        long recorded = at.opened.head().seq() - 2;
        at.opened.incidents().connect(BY, brought, claim, "about it");
        assertThatThrownBy(() -> at.undo(recorded)).isInstanceOf(Refused.class).hasMessageContaining("a connection");
    }

    @Test
    void an_event_stands_as_the_most_careful_of_its_claims_does() throws Exception {
        assertThat(standing(0)).isEmpty();
        at.opened.incidents().connectAll(BY, List.of(brought, byHand), claim, "what it rests on");
        assertThat(standing(0)).isEmpty();
        decide(claim, Status.ALLEGED);
        assertThat(standing(0)).contains(Status.ALLEGED);
        assertThat(standing(1)).contains(Status.ALLEGED);
        String other = claim("Somebody else");
        decide(other, Status.ALLEGED);
        decide(other, Status.WITHDRAWN);
        at.opened.incidents().connect(BY, byHand, other, "about it too");
        assertThat(standing(1)).contains(Status.WITHDRAWN);
        at.opened.incidents().disconnect(BY, byHand, other, "not this one");
        assertThat(standing(1)).contains(Status.ALLEGED);
    }

    @Test
    void an_incident_is_alleged_until_its_claims_say_otherwise() throws Exception {
        String incident = at.opened
                .incidents()
                .add(BY, new IncidentWork.Said("Spring tide", "", "2026-04 to 2026-05", ZoneId.of("UTC")));
        assertThat(model().incidents().getFirst().status()).isEqualTo(Status.ALLEGED);
        at.opened.incidents().connect(BY, incident, claim, "what it rests on");
        decide(claim, Status.ALLEGED);
        decide(claim, Status.WITHDRAWN);
        assertThat(model().incidents().getFirst().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(model().incidents().getFirst().isFinding()).isFalse();
    }
}
