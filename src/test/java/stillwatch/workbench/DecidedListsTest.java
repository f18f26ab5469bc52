package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Id;
import stillwatch.casefile.Stake;
import stillwatch.progress.Progress;
import stillwatch.roster.Roster;
import stillwatch.store.list.EvidenceLine;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.list.SourceLine;
import stillwatch.store.list.Tally;

/** The lists of the screens hold what people decided beside what imports brought, and it stands before what rows say. */
class DecidedListsTest {
    private static final String IMPORTED = """
            {"type":"incident","name":"Port outage","period":"2026-04-22"}
            {"type":"source","name":"Harbour Post","stake":"COMPLAINANT","reliability":"C","basis":"one retraction"}
            """;

    @TempDir
    Path folder;

    private DecidingCase at;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
        at.importLines(folder, "incidents.jsonl", IMPORTED);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    @Test
    void citations_stand_among_the_evidence_and_names_are_those_given_last() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "a letter");
        String letter =
                at.opened.addEvidence(BY, file, Collected.UNSAID, Progress.NONE).id();
        Collected post = new Collected("post", null, null, null, false);
        at.opened.custody().describe(BY, letter, "Letter of 3 May", post);
        String book = at.opened.custody().cite(BY, "A book", "shelf 4", post);

        List<EvidenceLine> lines = at.opened.read(EvidenceLine::all);
        assertThat(lines).extracting(EvidenceLine::name).endsWith("Letter of 3 May", "A book");
        assertThat(lines.getLast())
                .extracting(
                        line -> line.id().toString(), EvidenceLine::where, EvidenceLine::origin, EvidenceLine::cited)
                .containsExactly(book, "shelf 4", "post", true);
        assertThat(lines.get(lines.size() - 2).origin()).isEqualTo("post");
        assertThat(lines.get(lines.size() - 2).cited()).isFalse();
    }

    @Test
    void incidents_by_hand_stand_among_the_imported_with_what_they_are_connected_with() throws Exception {
        String id = at.opened.incidents().add(BY, new IncidentWork.Said("First wave", "sign-ins", "May 2026", null));
        at.opened.incidents().connect(BY, account(1), id, "it began there");
        List<IncidentLine> before = at.opened.read(IncidentLine::all);
        assertThat(before).extracting(IncidentLine::name).containsExactly("First wave", "Port outage");
        assertThat(before).extracting(IncidentLine::byHand).containsExactly(true, false);
        assertThat(before.getFirst().connected()).isEqualTo(Set.of(Id.parse(account(1))));
        assertThat(before.getFirst().period()).isEqualTo("May 2026");

        String imported = before.getLast().id().toString();
        at.opened.incidents().describe(BY, imported, new IncidentWork.Said("A port goes quiet", "all day", null, null));
        IncidentLine described = at.opened.read(IncidentLine::all).getFirst();
        assertThat(described)
                .extracting(IncidentLine::name, IncidentLine::summary, IncidentLine::period)
                .containsExactly("A port goes quiet", "all day", "2026-04-22");
        assertThat(at.opened.read(Tally::of).incidents()).isEqualTo(2);
    }

    @Test
    void sources_by_hand_stand_among_the_named_and_what_a_person_thinks_counts() throws Exception {
        at.opened.sources().add(BY, "Harbour Watch", "blog", new SourceWork.Opinion(Stake.ALLY, null, null));
        String post = at.opened.read(SourceLine::all).stream()
                .filter(line -> line.name().equals("Harbour Post"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        at.opened.sources().assess(BY, post, new SourceWork.Opinion(Stake.ACCUSED, "E", "two more retractions"));

        List<SourceLine> lines = at.opened.read(SourceLine::all);
        assertThat(lines).extracting(SourceLine::name).containsExactly("Harbour Post", "Harbour Watch", "Partner");
        assertThat(lines).extracting(SourceLine::stake).containsExactly(Stake.ACCUSED, Stake.ALLY, null);
        assertThat(lines).extracting(SourceLine::reliability).containsExactly("E", null, null);
        assertThat(lines).extracting(SourceLine::assessed).containsExactly(true, true, false);
        assertThat(lines.get(1).kind()).isEqualTo("blog");
        assertThat(at.opened.read(Tally::of).sources()).isEqualTo(2);
        at.opened.steps().undo(BY);
        assertThat(at.opened.read(SourceLine::all).getFirst().stake()).isEqualTo(Stake.COMPLAINANT);
    }

    private List<String> labelsOf(int account) {
        Roster roster = at.opened.columns().roster();
        return roster.labels(roster.row(Id.parse(account(account))).orElseThrow()).stream()
                .map(label -> label.label() + (label.ours() ? "" : " of " + label.claimedBy()))
                .toList();
    }

    @Test
    void accounts_are_listed_and_filtered_by_the_clusters_people_formed_as_they_are_now() throws Exception {
        assertThat(labelsOf(5)).containsExactly("ring 7 of Partner");
        List<ClusterMember> members = List.of(new ClusterMember(account(5), null), new ClusterMember(account(1), null));
        String id = at.opened.links().clusters().form(BY, members, null, "one rhythm");
        assertThat(labelsOf(5)).containsExactly("C-01", "ring 7 of Partner");
        at.opened.links().clusters().title(BY, id, "Night shift");
        assertThat(labelsOf(1)).containsExactly("C-01 Night shift");
        Roster roster = at.opened.columns().roster();
        assertThat(roster.filter(roster.read("cluster:C-01"))).hasSize(2);

        at.opened.steps().undo(BY);
        assertThat(labelsOf(1)).containsExactly("C-01");
        at.opened.steps().undo(BY);
        assertThat(labelsOf(1)).isEmpty();
        at.reopen(true);
        assertThat(labelsOf(5)).containsExactly("ring 7 of Partner");
    }
}
