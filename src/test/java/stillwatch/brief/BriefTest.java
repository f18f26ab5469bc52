package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import stillwatch.brief.docx.Parts;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Group;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Held;
import stillwatch.claims.wording.Rule;
import stillwatch.intake.Wanted;
import stillwatch.outlet.zip.ZipOut;
import stillwatch.progress.Progress;
import stillwatch.workbench.LinkWork;
import stillwatch.workbench.Refused;
import stillwatch.workbench.SourceWork;
import stillwatch.workbench.Verification;

class BriefTest extends BriefsOfASmallCase {
    @Test
    void a_claim_is_told_with_whose_it_is_and_no_stronger_than_its_status() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        assertThat(told(claim).whole()).isEqualTo("Said by Harbour Provider: The reseller ran nearly 400 accounts.");

        at.decide(claim, Status.ALLEGED, "one party says so");

        assertThat(told(claim).whole()).isEqualTo("Alleged by Harbour Provider: The reseller ran nearly 400 accounts.");
        assertThat(told(claim).origins()).isEqualTo("1 report · 1 origin");
        assertThat(html(Audience.OWN)).contains("“the reseller ran nearly 400 accounts”");
    }

    private Claim told(String id) throws Exception {
        return at.brief(Audience.OWN).outline().claims().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_claim_nobody_is_recorded_as_saying_is_left_out_and_counted() throws Exception {
        at.record(new Proposition(null, PropositionKind.FACT, "Somebody", "did", "something", null, null));

        var outline = at.brief(Audience.OWN).outline();

        assertThat(outline.claims()).isEmpty();
        assertThat(outline.method().paragraphs()).anyMatch(text -> text.startsWith("1 claim of the case is left out"));
    }

    @Test
    void silence_is_told_as_silence_beside_the_claim() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        assertThat(html(Audience.OWN)).contains("That is neither a denial nor agreement.");
        String reseller = at.opened
                .sources()
                .add(
                        BriefCase.BY,
                        "Reseller",
                        null,
                        new SourceWork.Opinion(Stake.ACCUSED, null, "the claim is about it"));
        at.record(new Response(
                reseller, List.of(claim), Stance.NO_RESPONSE, "had not answered by press time", null, null));

        String html = html(Audience.OWN);

        assertThat(Jsoup.parse(html).select("#claim-1 .answers").text())
                .isEqualTo(
                        "Answer Reseller, no response: had not answered by press time (no date stated). That is not a denial.");
        assertThat(html).doesNotContain("Reseller denies");
    }

    @Test
    void an_outbound_brief_holds_no_account_name_no_reason_and_nobody_who_decided() throws Exception {
        at.cluster(0, 6, "Card ring", WHY);
        at.claim("Walter Quay 3", "hl-770003 and Walter Quay 3 are run by one hand");

        for (Audience audience : List.of(Audience.POLICY, Audience.PARTNER)) {
            String html = html(audience);
            for (var one : at.brief(audience).composed().withheld()) {
                assertThat(html).as("%s in %s", one, audience).doesNotContainIgnoringCase(one.value());
            }
            assertThat(html)
                    .doesNotContain("770003", "Walter Quay", WHY, BriefCase.BY)
                    .contains("acct-");
        }
        assertThat(html(Audience.OWN)).contains("hl-770003", WHY, BriefCase.BY);
    }

    @Test
    void pseudonyms_stay_the_same_for_an_audience_and_differ_between_audiences() throws Exception {
        at.cluster(0, 6, null, WHY);
        List<String> policy = members(Audience.POLICY);

        assertThat(members(Audience.POLICY)).isEqualTo(policy).hasSize(6);
        assertThat(members(Audience.PARTNER)).doesNotContainAnyElementsOf(policy);
    }

    private List<String> members(Audience audience) throws Exception {
        return at.brief(audience).outline().groups().getFirst().members();
    }

    @Test
    void a_group_of_fewer_than_five_is_not_counted_out() throws Exception {
        at.cluster(0, 4, null, WHY);

        Group group = at.brief(Audience.POLICY).outline().groups().getFirst();

        assertThat(group.size()).isEqualTo("fewer than five accounts");
        assertThat(group.members()).isEmpty();
        assertThat(at.brief(Audience.LEGAL).outline().groups().getFirst().size())
                .isEqualTo("4 accounts");
    }

    @Test
    void a_reason_is_told_once_it_is_released_and_only_to_whom() throws Exception {
        String cluster = at.cluster(0, 6, null, WHY);
        assertThat(at.brief(Audience.LEGAL).outline().withheld())
                .anyMatch(one -> one.about().equals("cluster C-01"));

        at.opened.briefs().release(BriefCase.BY, Audience.LEGAL, cluster, "counsel asked");

        assertThat(at.brief(Audience.LEGAL).outline().groups().getFirst().why()).isEqualTo(WHY);
        assertThat(at.brief(Audience.POLICY).outline().groups().getFirst().why())
                .isEmpty();
    }

    @Test
    void a_note_between_client_and_counsel_is_in_no_brief_and_cannot_be_released() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        String note =
                at.opened.notes().add(BriefCase.BY, claim, "", "what counsel thinks of all this", List.of(), true);

        for (Audience audience : List.of(Audience.OWN, Audience.LEGAL, Audience.POLICY)) {
            assertThat(html(audience)).doesNotContain("what counsel thinks");
        }
        assertThat(at.brief(Audience.LEGAL).outline().withheld())
                .anyMatch(one -> one.ground().equals("between client and counsel"));
        assertThatThrownBy(() -> at.opened.briefs().release(BriefCase.BY, Audience.LEGAL, note, "asked"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("between client and counsel");
    }

    @Test
    void a_case_held_more_closely_than_an_audience_may_hear_is_refused_to_it() {
        assertThatThrownBy(() -> at.brief(Audience.PUBLIC))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TLP:AMBER")
                .hasMessageContaining("TLP:CLEAR");
    }

    @Test
    void a_title_that_names_the_accused_is_an_allegation() throws Exception {
        at.opened
                .sources()
                .add(
                        BriefCase.BY,
                        "Dockhand Ltd",
                        null,
                        new SourceWork.Opinion(Stake.ACCUSED, null, "the claim is about it"));
        at.cluster(0, 6, "Dockhand Ltd accounts", WHY);

        assertThat(at.brief(Audience.POLICY).outline().groups().getFirst().title())
                .isEqualTo("alleged by whoever titled it: Dockhand Ltd accounts");
    }

    @Test
    void a_frozen_brief_is_kept_verified_and_the_next_one_tells_what_changed() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        String head = at.opened.head().hash();

        var frozen = at.opened.briefs().freeze(BriefCase.BY, Audience.LEGAL, BriefFormat.HTML, Paper.A4);

        List<Held<BriefFrozen>> kept = at.opened.briefs().frozen();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().what().head()).isEqualTo(head);
        assertThat(new String(frozen.bytes(), StandardCharsets.UTF_8)).contains(head, "version 1");
        assertThat(at.opened.briefs().open(kept.getFirst().what()).readAllBytes())
                .isEqualTo(frozen.bytes());
        assertThat(Verification.of(at.folder, null, at.place, Progress.NONE)
                        .briefs()
                        .sound())
                .isEqualTo(1);
        assertThatThrownBy(() -> at.opened.undo(BriefCase.BY, kept.getFirst().seq(), "no", Progress.NONE))
                .isInstanceOf(Refused.class);

        at.decide(claim, Status.ALLEGED, "one party says so");
        var next = at.brief(Audience.LEGAL).outline();

        assertThat(next.cover().state()).isEqualTo("draft of version 2");
        assertThat(next.changes()).singleElement().satisfies(change -> {
            assertThat(change.was()).startsWith("Said by");
            assertThat(change.now()).startsWith("Alleged by");
        });
    }

    @Test
    void the_same_case_gives_the_same_bytes_in_another_zone_and_language() throws Exception {
        at.cluster(0, 6, null, WHY);
        at.claim("The reseller", "the reseller ran nearly 400 accounts");
        at.brief(Audience.POLICY);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] html = at.brief(Audience.POLICY).bytes(BriefFormat.HTML, Paper.A4);
        byte[] pdf = at.brief(Audience.POLICY).bytes(BriefFormat.PDF, Paper.LETTER);
        byte[] docx = at.brief(Audience.POLICY).bytes(BriefFormat.DOCX, Paper.LETTER);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(at.brief(Audience.POLICY).bytes(BriefFormat.HTML, Paper.A4))
                    .isEqualTo(html);
            assertThat(at.brief(Audience.POLICY).bytes(BriefFormat.PDF, Paper.LETTER))
                    .isEqualTo(pdf);
            assertThat(at.brief(Audience.POLICY).bytes(BriefFormat.DOCX, Paper.LETTER))
                    .isEqualTo(docx);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Its words stand in every brief, so taking them out of texts is not enough. */
    @Test
    void a_brief_in_which_a_withheld_value_can_still_be_found_is_not_handed_out() throws Exception {
        at.claim("The reseller", "the reseller ran nearly 400 accounts");
        assertThat(html(Audience.PARTNER)).doesNotContain("Walter Quay");
        Path file = Files.writeString(
                folder.resolve("more.jsonl"),
                "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-1\"},\"name\":\"Draft certificate\"}\n");
        at.opened.importFile(BriefCase.BY, file, Wanted.PLAIN, Progress.NONE);

        for (BriefFormat format : BriefFormat.values()) {
            assertThatThrownBy(() -> at.opened.briefs().write(BriefCase.BY, Audience.PARTNER, format, Paper.A4))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("brief." + format.ending())
                    .hasMessageContaining("account names")
                    .hasMessageContaining("choose another audience")
                    .hasMessageNotContaining("Draft certificate");
            assertThatThrownBy(() -> at.opened.briefs().freeze(BriefCase.BY, Audience.PARTNER, format, Paper.A4))
                    .isInstanceOf(Refused.class);
        }
        assertThat(at.opened.briefs().frozen()).isEmpty();
        assertThat(html(Audience.OWN)).contains("Draft certificate");
    }

    @Test
    void a_value_put_into_a_finished_word_document_is_found_also_where_it_is_cut_into_runs() throws Exception {
        Brief brief = at.brief(Audience.POLICY);
        byte[] docx = brief.bytes(BriefFormat.DOCX, Paper.A4);
        assertThat(brief.reread(new FinishedFile("a.docx", docx)).clean()).isTrue();

        for (String planted : List.of("Walter Quay 3", "Walter </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Quay 3")) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Parts.of(docx).bytes());
            for (String name : List.of("word/document.xml", "word/header1.xml", "docProps/core.xml")) {
                byte[] was = parts.get(name);
                String xml = new String(was, StandardCharsets.UTF_8);
                String where = xml.contains("Quay seven") ? "Quay seven" : "as of ";
                parts.put(name, xml.replace(where, planted + " " + where).getBytes(StandardCharsets.UTF_8));
                LeakReport report = brief.reread(new FinishedFile("a.docx", zip(parts)));
                assertThat(report.leaks()).as(name).isNotEmpty();
                parts.put(name, was);
            }
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOut zip = new ZipOut(bytes);
        for (Map.Entry<String, byte[]> one : parts.entrySet()) {
            zip.add(one.getKey(), one.getValue());
        }
        zip.finish();
        return bytes.toByteArray();
    }

    @Test
    void what_a_brief_says_beyond_its_claims_is_told_to_whoever_writes_it() throws Exception {
        String claim = at.claim("The reseller", "the reseller ran nearly 400 accounts");
        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN))).isEmpty();

        at.cluster(0, 6, "Confirmed: accounts run by the reseller", WHY);

        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.where()).startsWith("cluster"));
        assertThat(claim).isNotEmpty();
    }

    @Test
    void an_account_judged_only_as_unsure_is_not_told_as_decided_where_somebody_names_it() throws Exception {
        at.claim("The reseller", "the reseller ran nearly 400 accounts");
        LinkWork.Opinion unsure = new LinkWork.Opinion(LinkKind.OTHER, DecidedAs.UNSURE, Confidence.LOW, "one address");
        at.opened.links().link(BriefCase.BY, List.of(BriefCase.account(0), BriefCase.account(1)), unsure);
        at.cluster(2, 9, "Walter Quay 0 and friends", WHY);

        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN)))
                .extracting(one -> one.finding().rule())
                .contains(Rule.UNSURE);
        LinkWork.Opinion sure = new LinkWork.Opinion(LinkKind.OTHER, DecidedAs.POSITIVE, Confidence.HIGH, "one card");
        at.opened.links().link(BriefCase.BY, List.of(BriefCase.account(0), BriefCase.account(1)), sure);
        assertThat(at.opened.briefs().remarks(at.brief(Audience.OWN)))
                .extracting(one -> one.finding().rule())
                .doesNotContain(Rule.UNSURE);
    }
}
