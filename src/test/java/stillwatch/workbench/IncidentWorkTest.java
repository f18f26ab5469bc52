package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.CLAIM;
import static stillwatch.workbench.DecidingCase.account;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.Stake;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Sources;

/** Incidents by hand, what is connected with what, and sources. */
class IncidentWorkTest extends AnyDecision {
    private static final String IMPORTED = """
            {"type":"incident","name":"Port outage","period":"2026-04-22"}
            {"type":"source","name":"Harbour Post","stake":"COMPLAINANT","reliability":"C","basis":"one retraction"}
            """;

    private IncidentWork incidents() {
        return at.opened.incidents();
    }

    private SourceWork sources() {
        return at.opened.sources();
    }

    private static IncidentWork.Said said(String name, @Nullable String period) {
        return new IncidentWork.Said(name, "what happened", period, ZoneId.of("Europe/Berlin"));
    }

    @Test
    void an_incident_is_written_down_described_anew_and_as_before() throws Exception {
        String id = incidents().add(BY, said("First wave", "2026-04-22 10:00 to 2026-05-01"));
        Moment period = incidents().of(id).orElseThrow().period();
        assertThat(period).isNotNull();
        assertThat(period.precision()).isEqualTo(Precision.SPAN);
        assertThat(period.certainty()).isEqualTo(Certainty.ZONE_GIVEN);
        assertThat(at.found("wave")).containsExactly(id);
        incidents().describe(BY, id, said("Second wave", null));
        assertThat(incidents().added()).extracting(Incidents.Incident::name).containsExactly("Second wave");
        refused(() -> incidents().describe(BY, id, said("Second wave", " ")), "Nothing");
        sameAnew();

        at.opened.steps().undo(BY);
        assertThat(incidents().of(id).orElseThrow().period()).isEqualTo(period);
        at.opened.steps().undo(BY);
        assertThat(incidents().added()).isEmpty();
        at.opened.steps().redo(BY);
        at.opened.steps().redo(BY);
        assertThat(incidents().added()).extracting(Incidents.Incident::name).containsExactly("Second wave");
    }

    @Test
    void an_imported_incident_can_be_described_and_holds_its_import() throws Exception {
        long brought = at.importLines(folder, "incidents.jsonl", IMPORTED);
        String id =
                Id.natural(Kind.INCIDENT, List.of("incident", "Port outage")).toString();
        incidents().describe(BY, id, said("Outage of the port", "22 April 2026"));

        assertThat(incidents().of(id).orElseThrow().byHand()).isFalse();
        assertThat(incidents().added()).isEmpty();
        assertThat(at.found("\"Outage of the port\"")).containsExactly(id);
        refused(() -> at.undo(brought), "the description of an incident");
        sameAnew();
    }

    @Test
    void things_are_connected_and_disconnected_in_no_direction() throws Exception {
        String id = incidents().add(BY, said("First wave", null));
        long added = at.opened.head().seq();
        incidents().connect(BY, id, account(1), "it began there");
        long connected = at.opened.head().seq();
        incidents().connect(BY, CLAIM, id, "the ring took part");
        assertThat(incidents().connections(id)).extracting(one -> one.other(id)).containsExactly(account(1), CLAIM);
        assertThat(incidents().connections(account(1)))
                .extracting(Connections.Connection::seq)
                .containsExactly(connected);
        refused(() -> incidents().connect(BY, account(1), id, "again"), "connected already");
        refused(() -> at.undo(added), "a connection");
        sameAnew();

        incidents().disconnect(BY, account(1), id, "it did not");
        assertThat(incidents().connections(account(1))).isEmpty();
        incidents().connect(BY, account(1), id, "it did after all");
        assertThat(incidents().connections(account(1))).hasSize(1);
        at.opened.steps().undo(BY);
        at.opened.steps().undo(BY);
        assertThat(incidents().connections(account(1)))
                .extracting(Connections.Connection::seq)
                .containsExactly(connected);
        sameAnew();
    }

    @Test
    void what_is_no_incident_no_time_or_no_connection_is_refused() throws Exception {
        String id = incidents().add(BY, said("First wave", null));
        refused(() -> incidents().add(BY, said(" ", null)), "needs a name");
        refused(() -> incidents().add(BY, said("x", "some day")), "period cannot be read");
        refused(() -> incidents().describe(BY, account(1), said("x", null)), "not the id of an incident");
        refused(() -> incidents().connect(BY, id, id, "w"), "with itself");
        refused(() -> incidents().connect(BY, id, "incident-99-1", "w"), "nothing with the id");
        refused(() -> incidents().connect(BY, id, account(1), ""), "Say why");
        refused(() -> incidents().disconnect(BY, id, account(1), "w"), "not connected");
    }

    @Test
    void a_later_assessment_of_a_source_supersedes_and_goes_back() throws Exception {
        String id = sources().add(BY, "Harbour Watch", "blog", new SourceWork.Opinion(Stake.ALLY, null, null));
        sources().assess(BY, id, new SourceWork.Opinion(Stake.ACCUSED, "b", "three checks held"));

        assertThat(sources().assessments(id)).hasSize(2);
        assertThat(sources().assessment(id).orElseThrow())
                .extracting(Sources.Assessment::stake, Sources.Assessment::reliability, Sources.Assessment::basis)
                .containsExactly(Stake.ACCUSED, "B", "three checks held");
        assertThat(at.found("checks")).containsExactly(id);
        long added = at.opened.head().seq() - 1;
        refused(() -> at.undo(added), "the assessment of a source");
        sameAnew();
        at.opened.steps().undo(BY);
        assertThat(sources().assessment(id).orElseThrow().stake()).isEqualTo(Stake.ALLY);
        assertThat(at.found("checks")).isEmpty();
    }

    @Test
    void a_source_is_its_name_whether_a_person_or_an_import_names_it() throws Exception {
        String id = sources().add(BY, "Harbour Post", null, new SourceWork.Opinion(Stake.NONE_KNOWN, null, null));
        long added = at.opened.head().seq();
        long brought = at.importLines(folder, "incidents.jsonl", IMPORTED);
        sources().assess(BY, id, new SourceWork.Opinion(Stake.ALLY, "A", "known for long"));
        long assessed = at.opened.head().seq();

        refused(
                () -> sources().add(BY, "Harbour Post", null, new SourceWork.Opinion(Stake.ALLY, null, null)),
                "in the case already");
        long without = at.undo(added).seq();
        refused(() -> at.undo(brought), "entry " + assessed);
        at.undo(without);
        at.undo(brought);
        assertThat(sources().assessment(id).orElseThrow().stake()).isEqualTo(Stake.ALLY);
        refused(() -> at.undo(added), "entry " + assessed);
        sameAnew();
    }

    @Test
    void a_source_without_a_name_and_an_opinion_without_a_basis_are_refused() throws Exception {
        String id = sources().add(BY, "Harbour Watch", "blog", new SourceWork.Opinion(Stake.ALLY, null, null));
        refused(() -> sources().add(BY, "", null, new SourceWork.Opinion(Stake.ALLY, null, null)), "needs a name");
        refused(() -> sources().add(BY, "X", null, new SourceWork.Opinion(Stake.ALLY, "A", " ")), "rests on");
        refused(() -> sources().assess(BY, id, new SourceWork.Opinion(Stake.ALLY, "G", "b")), "from A");
        refused(() -> sources().assess(BY, id, new SourceWork.Opinion(Stake.ALLY, "A", null)), "rests on");
        refused(() -> sources().assess(BY, account(1), new SourceWork.Opinion(Stake.ALLY, "A", "b")), "a source");
    }
}
