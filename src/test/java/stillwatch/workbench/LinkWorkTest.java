package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.workbench.DecidingCase.BY;
import static stillwatch.workbench.DecidingCase.CLAIM;
import static stillwatch.workbench.DecidingCase.account;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;
import stillwatch.store.decided.Links;

/** Links, clusters and merged accounts, decided, taken back and worked out anew. */
class LinkWorkTest extends AnyDecision {
    private static final LinkWork.Opinion ONE_CARD =
            new LinkWork.Opinion(LinkKind.SAME_OPERATOR, DecidedAs.POSITIVE, Confidence.HIGH, "one card pays for both");

    private LinkWork links() {
        return at.opened.links();
    }

    private ClusterWork clusters() {
        return links().clusters();
    }

    private long head() {
        return at.opened.head().seq();
    }

    private static List<ClusterMember> members(int... accounts) {
        return IntStream.of(accounts)
                .mapToObj(n -> new ClusterMember(account(n), n == 0 ? null : "basis " + n))
                .toList();
    }

    private String form(int... accounts) throws Exception {
        return clusters().form(BY, members(accounts), null, "they act as one");
    }

    private List<String> membersOf(String cluster) {
        return clusters().of(cluster).orElseThrow().members().stream()
                .map(Member::account)
                .toList();
    }

    @Test
    void a_link_is_kept_as_it_was_decided_and_found_from_each_account() throws Exception {
        String id = links().link(BY, List.of(account(0), account(1), account(0)), ONE_CARD);

        Links.Link link = links().all().getFirst();
        assertThat(id).isEqualTo("link-" + head() + "-1");
        assertThat(link.accounts()).containsExactly(account(0), account(1));
        assertThat(link.by()).isEqualTo(BY);
        assertThat(link)
                .extracting(Links.Link::kind, Links.Link::verdict, Links.Link::confidence, Links.Link::why)
                .containsExactly(LinkKind.SAME_OPERATOR, DecidedAs.POSITIVE, Confidence.HIGH, "one card pays for both");
        assertThat(links().of(account(1))).containsExactly(link);
        assertThat(links().of(account(2))).isEmpty();
        assertThat(at.found("pays")).containsExactly(id);
        sameAnew();
    }

    @Test
    void a_link_taken_back_and_brought_back_is_the_same_link() throws Exception {
        links().link(BY, List.of(account(0), account(1)), ONE_CARD);
        List<Links.Link> before = links().all();
        long undone = at.undo(head()).seq();
        assertThat(links().all()).isEmpty();
        assertThat(at.found("pays")).isEmpty();
        sameAnew();

        at.undo(undone);
        assertThat(links().all()).isEqualTo(before);
        assertThat(at.found("pays")).hasSize(1);
        sameAnew();
    }

    @Test
    void what_makes_no_link_is_refused_and_nothing_is_written() throws Exception {
        long before = head();
        refused(() -> links().link(BY, List.of(account(0), account(0)), ONE_CARD), "two different accounts");
        refused(() -> links().link(BY, List.of(account(0), account(99)), ONE_CARD), "nothing with the id");
        refused(() -> links().link(BY, List.of(account(0), "account-17-1"), ONE_CARD), "nothing with the id");
        refused(() -> links().link(BY, List.of(account(0), "annotation-x"), ONE_CARD), "nothing with the id");
        refused(() -> links().link(BY, List.of(account(0), CLAIM), ONE_CARD), "not the id of an account");
        refused(() -> links().link(BY, List.of(account(0), "nobody"), ONE_CARD), "nothing with the id");
        LinkWork.Opinion blank = new LinkWork.Opinion(LinkKind.OTHER, DecidedAs.UNSURE, Confidence.LOW, "  ");
        refused(() -> links().link(BY, List.of(account(0), account(1)), blank), "Say why");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void clusters_get_neutral_labels_in_turn_and_none_is_given_twice() throws Exception {
        String first = form(0, 1);
        at.undo(head());
        String second = form(0, 1);

        assertThat(clusters().of(first)).isEmpty();
        assertThat(clusters().of(second).orElseThrow().label()).isEqualTo("C-02");
        at.undo(head() - 1);
        assertThat(clusters().all()).extracting(Cluster::label).containsExactly("C-01", "C-02");
        assertThat(at.opened.nameOf(second)).isEqualTo("cluster C-02");
        sameAnew();
    }

    @Test
    void a_cluster_is_titled_changed_and_split_and_each_step_goes_back_in_turn() throws Exception {
        String id = form(0, 1, 2);
        clusters().title(BY, id, "Night shift");
        long changed = clusters()
                .change(BY, id, members(3), List.of(account(0)), "seen with them")
                .seq();
        String apart = clusters().split(BY, id, List.of(account(2)), "another rhythm");
        assertThat(membersOf(id)).containsExactly(account(1), account(3));
        assertThat(membersOf(apart)).containsExactly(account(2));
        Cluster split = clusters().of(apart).orElseThrow();
        assertThat(split.label()).isEqualTo("C-02");
        assertThat(split.members().getFirst().basis()).isEqualTo("basis 2");
        assertThat(clusters().of(id).orElseThrow().name()).isEqualTo("C-01 Night shift");
        sameAnew();

        refused(() -> at.undo(changed), "entry " + head() + " (cluster C-02, split off");
        at.undo(head());
        assertThat(membersOf(id)).containsExactly(account(1), account(2), account(3));
        at.undo(changed);
        assertThat(membersOf(id)).containsExactly(account(0), account(1), account(2));
        sameAnew();
    }

    @Test
    void forming_a_cluster_stays_while_anything_rests_on_it() throws Exception {
        String id = form(0, 1);
        long formed = head();
        long titled = clusters().title(BY, id, "Night shift").seq();
        at.opened.notes().add(BY, id, "", "look again", List.of(), false);
        long noted = head();

        assertThat(at.opened.standsInTheWay(formed)).hasSize(2);
        refused(() -> at.undo(formed), "entry " + titled + " (the title of a cluster");
        refused(() -> at.undo(formed), "entry " + noted + " (the note");
        at.undo(noted);
        at.undo(titled);
        at.undo(formed);
        assertThat(clusters().all()).isEmpty();
    }

    @Test
    void a_change_cannot_come_back_before_what_it_changes() throws Exception {
        String id = form(0, 1);
        long formed = head();
        long changed = clusters().change(BY, id, members(2), List.of(), "too").seq();
        long changeUndone = at.undo(changed).seq();
        long formUndone = at.undo(formed).seq();

        refused(() -> at.undo(changeUndone), "entry " + formUndone + " (" + id + " was taken back)");
        at.undo(formUndone);
        at.undo(changeUndone);
        assertThat(membersOf(id)).hasSize(3);
        sameAnew();
    }

    @Test
    void a_claim_is_accepted_as_a_cluster_of_ours_with_whose_claim_it_was() throws Exception {
        refused(() -> clusters().title(BY, CLAIM, "Mine"), "Accept it first");
        String id = clusters().accept(BY, CLAIM, "the card checks out");

        Cluster accepted = clusters().of(id).orElseThrow();
        assertThat(accepted.claim()).isEqualTo(CLAIM);
        assertThat(accepted.members())
                .extracting(Member::account)
                .containsExactlyInAnyOrder(account(5), account(6), account(7));
        assertThat(accepted.members()).extracting(Member::basis).containsOnly("claimed by Partner: one card");
        refused(() -> clusters().accept(BY, id, "again"), "already");
        sameAnew();
    }

    @Test
    void members_that_are_not_there_and_clusters_of_nobody_are_refused() throws Exception {
        refused(() -> form(0), "two different accounts");
        String id = form(0, 1);
        refused(() -> clusters().change(BY, id, List.of(), List.of(account(3)), "w"), "is not in C-01");
        refused(() -> clusters().change(BY, id, members(1), List.of(), "w"), "in C-01 already");
        refused(() -> clusters().change(BY, id, List.of(), List.of(), "w"), "who comes in or goes out");
        refused(() -> clusters().change(BY, id, List.of(), List.of(account(0), account(1)), "w"), "Nobody");
        refused(() -> clusters().change(BY, id, List.of(), List.of(account(0), account(0)), "w"), "twice");
        refused(() -> clusters().split(BY, id, List.of(account(0), account(1)), "w"), "some to stay");
        refused(() -> clusters().split(BY, id, List.of(account(0)), ""), "Say why");
        refused(() -> clusters().title(BY, id, " "), "the title it has");
    }

    @Test
    void an_import_stays_while_a_decision_rests_on_an_account_only_it_brings() throws Exception {
        long more = at.importLines(folder, "more.jsonl", DecidingCase.accountLines(20, 22));
        links().link(BY, List.of(account(0), account(20)), ONE_CARD);
        long linked = head();

        refused(() -> at.undo(more), "entry " + linked + " (a link of 2 accounts on account hl-20)");
        assertThat(at.opened.standsInTheWay(more)).hasSize(1);
        long again = at.importLines(folder, "again.jsonl", DecidingCase.accountLines(19, 22));
        at.undo(more);
        refused(() -> at.undo(again), "entry " + linked);
        long unlinked = at.undo(linked).seq();
        at.undo(again);
        refused(() -> at.undo(unlinked), account(20) + " is not in the case any more.");
    }

    @Test
    void a_merged_account_leads_to_the_one_kept_and_its_rows_stay() throws Exception {
        links().link(BY, List.of(account(1), account(2)), ONE_CARD);
        String rows = rows();
        long merged =
                links().merge(BY, account(0), List.of(account(1)), "renamed").seq();

        assertThat(links().keptOf(account(1))).isEqualTo(account(0));
        assertThat(links().leadingTo(account(0))).containsExactly(account(1));
        assertThat(links().of(account(0))).hasSize(1);
        assertThat(rows()).isEqualTo(rows);
        sameAnew();

        at.undo(merged);
        assertThat(links().keptOf(account(1))).isEqualTo(account(1));
        assertThat(links().of(account(0))).isEmpty();
    }

    private String rows() throws Exception {
        java.io.StringWriter lines = new java.io.StringWriter();
        new Exporting(at.opened, stillwatch.progress.Progress.NONE).asJsonl(lines);
        return lines.toString();
    }

    @Test
    void two_accounts_never_lead_to_each_other() throws Exception {
        long first =
                links().merge(BY, account(0), List.of(account(1)), "renamed").seq();
        refused(() -> links().merge(BY, account(1), List.of(account(2)), "w"), "merged into " + account(0));
        refused(() -> links().merge(BY, account(2), List.of(account(1)), "w"), "merged into " + account(0));
        refused(() -> links().merge(BY, account(2), List.of(account(2)), "w"), "Name the account that is kept");
        long undone = at.undo(first).seq();
        long second = links().merge(BY, account(1), List.of(account(0)), "the other way")
                .seq();

        refused(() -> at.undo(undone), "entry " + second + " (another merging");
        at.undo(second);
        at.undo(undone);
        assertThat(links().keptOf(account(1))).isEqualTo(account(0));
    }

    @Test
    void chains_of_merged_accounts_lead_to_the_last() throws Exception {
        links().merge(BY, account(0), List.of(account(1)), "renamed");
        links().merge(BY, account(2), List.of(account(0)), "renamed again");
        String cluster = form(1, 3);

        assertThat(links().keptOf(account(1))).isEqualTo(account(2));
        assertThat(links().clustersOf(account(2))).extracting(Cluster::id).containsExactly(cluster);
        sameAnew();
    }

    @Test
    void a_cluster_of_very_many_accounts_is_kept_whole() throws Exception {
        at.importLines(folder, "many.jsonl", DecidingCase.accountLines(100, 6100));
        String basis = "seen in the same minute from the same address, night after night, over two weeks";
        List<ClusterMember> many = IntStream.range(100, 6100)
                .mapToObj(n -> new ClusterMember(account(n), basis + " " + n))
                .toList();
        String id = clusters().form(BY, many, "Many", "one rhythm");

        assertThat(clusters().of(id).orElseThrow().members())
                .extracting(Member::account)
                .isEqualTo(many.stream().map(ClusterMember::account).toList());
        sameAnew();
    }
}
