package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Copy;
import stillwatch.brief.docx.Parts;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.wording.FieldKind;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.Rule;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;
import stillwatch.workbench.SourceWork;

/** Briefs as their author planned them, compared, and with what was released. */
class PlannedBriefTest extends BriefsOfASmallCase {
    private void plan(Audience audience, Plan plan) throws Exception {
        at.opened.planning().plan(BriefCase.BY, audience, plan);
    }

    private List<String> sections(Audience audience) throws Exception {
        return Jsoup.parse(html(audience)).select("main > section").eachAttr("id");
    }

    @Test
    void sections_stand_in_the_order_their_author_wants_with_own_text_between() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.decide(claim, Status.ALLEGED, "one party says so");
        at.record(new Question(null, "Who paid?", List.of(), null, null));
        assertThat(sections(Audience.LEGAL))
                .containsExactly(
                        "one",
                        "key",
                        "claims",
                        "questions",
                        "method",
                        "exhibits",
                        "changes",
                        "withheld",
                        "certificate");

        Plan plan = Plan.usual()
                .moved(Plan.usual().at(BriefSection.QUESTIONS), 1)
                .shows(BriefSection.CERTIFICATE, false)
                .added(2, new OwnText("Why we write", "Nobody has answered.\n\nWe ask again."));
        plan(Audience.LEGAL, plan);

        assertThat(sections(Audience.LEGAL))
                .containsExactly(
                        "one", "questions", "own-1", "key", "claims", "method", "exhibits", "changes", "withheld");
        Element own = Jsoup.parse(html(Audience.LEGAL)).selectFirst("#own-1");
        assertThat(own.text()).isEqualTo("2 Why we write In the author’s own words Nobody has answered. We ask again.");
        assertThat(own.select("p")).hasSize(3);
        assertThat(Jsoup.parse(html(Audience.LEGAL)).select("nav li").eachText())
                .startsWith("1 Open questions", "2 Why we write", "3 How to read this");
        assertThat(Jsoup.parse(html(Audience.LEGAL)).select("#method").text())
                .contains("The author of this brief left out: Draft certificate.", "it is no claim");
        assertThat(sections(Audience.POLICY)).startsWith("one", "key");
        assertThat(word(Audience.LEGAL))
                .containsSubsequence(
                        "Contents",
                        "1 Open questions",
                        "Who paid?",
                        "2 Why we write",
                        "In the author’s own words",
                        "Nobody has answered.",
                        "We ask again.",
                        "3 How to read this")
                .doesNotContain("Draft certificate\n");
    }

    private String word(Audience audience) throws Exception {
        return Parts.of(written(audience, BriefFormat.DOCX)).text();
    }

    @Test
    void a_plan_is_taken_back_brought_back_and_worked_out_anew() throws Exception {
        Plan plan = Plan.usual().shows(BriefSection.NOTES, false).added(3, new OwnText(null, "Words of ours."));
        plan(Audience.POLICY, plan);
        plan(Audience.POLICY, plan.shows(BriefSection.CHANGES, false));

        at.opened.steps().undo(BriefCase.BY);
        assertThat(at.opened.planning().plan(Audience.POLICY)).isEqualTo(plan);
        at.opened.steps().undo(BriefCase.BY);
        assertThat(at.opened.planning().plan(Audience.POLICY)).isEqualTo(Plan.usual());
        at.opened.steps().redo(BriefCase.BY);
        assertThat(at.opened.planning().plan(Audience.POLICY)).isEqualTo(plan);
        at.opened.close();
        try (OpenCase again = OpenCase.rebuild(at.folder, at.place, Progress.NONE)) {
            assertThat(again.planning().plan(Audience.POLICY)).isEqualTo(plan);
        }
    }

    @Test
    void what_a_brief_rests_on_is_not_left_out_and_the_same_plan_is_not_kept_twice() throws Exception {
        assertThatThrownBy(() -> plan(Audience.OWN, Plan.usual().shows(BriefSection.METHOD, false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stays in every brief");
        assertThatThrownBy(() -> plan(Audience.OWN, Plan.usual()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nothing of the plan was changed");
        assertThatThrownBy(() -> plan(Audience.OWN, Plan.usual().since(3)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no version 3");
    }

    @Test
    void own_text_holds_no_withheld_name_and_is_read_against_the_claims() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.decide(claim, Status.ALLEGED, "one party says so");
        plan(
                Audience.PARTNER,
                Plan.usual().added(1, new OwnText("Walter Quay 3", "hl-770003 is run by Walter Quay 3.")));

        assertThat(html(Audience.PARTNER))
                .doesNotContain("770003", "Walter Quay")
                .contains("acct-");

        plan(Audience.OWN, Plan.usual().added(1, new OwnText(null, "The reseller ran 400 accounts.")));
        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN)))
                .anyMatch(one -> one.where().equals("own text 1"));
    }

    @Test
    void a_frozen_version_is_compared_with_the_draft_and_the_next_brief_tells_the_same() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.record(new Question(null, "Who paid?", List.of(claim), null, null));
        at.opened.briefs().freeze(BriefCase.BY, Audience.LEGAL, BriefFormat.HTML, Paper.A4);
        at.decide(claim, Status.ALLEGED, "one party says so");
        at.record(new Question(null, "Who was paid?", List.of(claim), null, null));

        Comparison found = Comparison.of(
                at.opened.planning().copy(Audience.LEGAL, 1),
                Copy.of(at.brief(Audience.LEGAL).outline()));

        assertThat(found.limits()).isEmpty();
        assertThat(found.differences())
                .extracting(one -> one.saying().part() + " " + one.kind().words())
                .containsExactly("Claims said otherwise", "Open questions new");
        assertThat(found.differences().getFirst().words().getFirst().text().strip())
                .isEqualTo("Said");
        assertThat(at.brief(Audience.LEGAL).outline().changes())
                .extracting(change -> change.what())
                .containsExactly("Said otherwise", "Open questions: new");
    }

    @Test
    void changes_are_told_since_the_copy_somebody_has() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.opened.briefs().freeze(BriefCase.BY, Audience.LEGAL, BriefFormat.HTML, Paper.A4);
        at.decide(claim, Status.ALLEGED, "one party says so");
        at.opened.briefs().freeze(BriefCase.BY, Audience.LEGAL, BriefFormat.HTML, Paper.A4);
        assertThat(at.brief(Audience.LEGAL).outline().changes()).isEmpty();

        plan(Audience.LEGAL, Plan.usual().since(1));

        var outline = at.brief(Audience.LEGAL).outline();
        assertThat(outline.cover().since()).isEqualTo(1);
        assertThat(outline.cover().state()).isEqualTo("draft of version 3");
        assertThat(outline.changes())
                .singleElement()
                .satisfies(one -> assertThat(one.was()).startsWith("Said by"));
    }

    @Test
    void an_entry_of_a_time_that_kept_claims_alone_is_read_and_written_as_it_was() {
        RecordCodec<Action> codec = RecordCodec.of(Action.class);
        byte[] old =
                ("{\"@type\":\"brief-frozen\",\"audience\":\"LEGAL\",\"exhibits\":[],\"format\":\"pdf\",\"head\":\"00\","
                                + "\"lines\":[{\"claim\":\"proposition-1-1\",\"text\":\"One.\"}],\"paper\":\"A4\",\"sha256\":\"00\","
                                + "\"size\":1,\"version\":1}")
                        .replace("\"exhibits\":[],", "")
                        .getBytes(StandardCharsets.UTF_8);

        Action read = codec.read(old);

        assertThat(((BriefFrozen) read).parts()).isEmpty();
        assertThat(codec.bytes(read)).isEqualTo(old);
        assertThat(Copy.of((BriefFrozen) read).whole()).isFalse();
    }

    @Test
    void what_was_released_is_taken_back_with_a_reason_and_is_left_out_again() throws Exception {
        String cluster = at.cluster(0, 6, null, WHY);
        at.opened.briefs().release(BriefCase.BY, Audience.LEGAL, cluster, "counsel asked");
        assertThat(html(Audience.LEGAL)).contains(WHY);

        assertThatThrownBy(() -> at.opened.planning().takeBack(BriefCase.BY, Audience.LEGAL, cluster, " "))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> at.opened.planning().takeBack(BriefCase.BY, Audience.POLICY, cluster, "no"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not released for policy");
        at.opened.planning().takeBack(BriefCase.BY, Audience.LEGAL, cluster, "sent to nobody yet");

        assertThat(html(Audience.LEGAL)).doesNotContain(WHY);
        assertThat(at.brief(Audience.LEGAL).composed().leftOut())
                .anyMatch(one -> one.releasable() && one.item().equals(cluster));
    }

    @Test
    void a_privileged_note_is_told_of_and_cannot_be_released() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.opened.notes().add(BriefCase.BY, claim, "", "what counsel thinks of all this", List.of(), true);

        assertThat(at.brief(Audience.LEGAL).composed().leftOut())
                .filteredOn(one -> one.told().ground().equals("between client and counsel"))
                .singleElement()
                .satisfies(one -> assertThat(one.releasable()).isFalse());
    }

    @Test
    void whoever_is_behind_a_cluster_is_named_only_with_who_alleges_it() throws Exception {
        at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.opened
                .sources()
                .add(
                        BriefCase.BY,
                        "Dockhand Ltd",
                        null,
                        new SourceWork.Opinion(Stake.ACCUSED, null, "the claim is about it"));
        at.cluster(0, 6, "Night shift", WHY);
        String claim = at.claim("C-01 and Dockhand Ltd", "operators affiliated with Dockhand Ltd ran C-01");
        plan(Audience.OWN, Plan.usual().added(1, new OwnText(null, "Dockhand Ltd stands behind C-01.")));

        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN)))
                .filteredOn(one -> one.where().equals("own text 1"))
                .extracting(one -> one.finding().rule())
                .contains(Rule.ACTOR);
        assertThat(claim).isNotEmpty();
    }

    @Test
    void a_cluster_that_is_titled_with_a_company_is_found_in_the_wording() throws Exception {
        at.opened
                .sources()
                .add(
                        BriefCase.BY,
                        "Dockhand Ltd",
                        null,
                        new SourceWork.Opinion(Stake.ACCUSED, null, "the claim is about it"));
        at.cluster(0, 6, "Dockhand Ltd accounts", WHY);
        plan(Audience.OWN, Plan.usual().added(1, new OwnText(null, "C-01 belongs to Dockhand Ltd, it is said.")));

        var wording = at.opened.claims().wording();

        assertThat(wording.of(new Passage(FieldKind.LABEL, "Dockhand Ltd", null)))
                .extracting(one -> one.rule())
                .contains(Rule.ACTOR);
        assertThat(wording.of(new Passage(FieldKind.HEADING, "Dockhand Ltd answered", null)))
                .extracting(one -> one.rule())
                .doesNotContain(Rule.ACTOR);
    }
}
