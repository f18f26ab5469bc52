package stillwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;

class OriginCountTest {
    private final Proposition claim = Sheets.fact("The reseller");
    private final Sheets sheets = new Sheets()
            .source("Lab", Stake.COMPLAINANT)
            .document("letter", "Lab")
            .document("post", "Lab")
            .own("letter")
            .own("post")
            .add(claim);

    @Test
    void five_reports_on_one_letter_are_one_origin() {
        for (int n = 0; n < 5; n++) {
            sheets.document("report " + n, "Paper " + n)
                    .draws("report " + n, Grounds.STATED, "letter")
                    .says(claim, "Lab", "report " + n, "letter");
        }

        Origins origins = sheets.origins(claim);

        assertThat(origins.words()).isEqualTo("5 reports · 1 origin");
        assertThat(origins.counted().getFirst().parties()).containsExactly("Lab");
        assertThat(origins.counted().getFirst().disinterested()).isFalse();
        assertThat(origins.relay().edges()).hasSize(5).noneMatch(Relay.Edge::dashed);
        assertThat(origins.relay().nodes()).filteredOn(Relay.Node::origin).hasSize(1);
    }

    @Test
    void a_paper_that_says_so_in_its_own_voice_adds_nothing_to_whom_it_has_it_from() {
        sheets.document("report", "Paper").draws("report", Grounds.STATED, "letter").says(claim, "Paper", "report", null);

        assertThat(sheets.origins(claim).counted().getFirst().parties()).containsExactly("Lab");
    }

    @Test
    void two_documents_of_one_party_are_one_and_so_are_those_who_speak_for_it() {
        sheets.source("Spokesperson", Stake.NONE_KNOWN)
                .document("talk", "Spokesperson")
                .own("talk")
                .add(new Affiliation("Spokesperson", "Lab", "speaks for it"))
                .says(claim, "Lab", "letter", null)
                .says(claim, "Lab", "post", null)
                .says(claim, "Spokesperson", "talk", null);

        assertThat(sheets.origins(claim).count()).isEqualTo(1);
    }

    @Test
    void an_ally_adds_nothing_to_the_complainant_and_somebody_without_a_stake_does() {
        sheets.source("Ally", Stake.ALLY)
                .document("note", "Ally")
                .own("note")
                .document("audit", "Auditor")
                .own("audit")
                .says(claim, "Lab", "letter", null)
                .says(claim, "Ally", "note", null);
        assertThat(sheets.origins(claim).count()).isEqualTo(1);

        sheets.says(claim, "Auditor", "audit", null);
        assertThat(sheets.origins(claim).count()).isEqualTo(2);
        assertThat(sheets.origins(claim).anyDisinterested()).isTrue();
    }

    @Test
    void what_nobody_knows_the_way_of_adds_no_origin_and_says_why() {
        sheets.document("leaflet", "Somebody").says(claim, "Somebody", "leaflet", null).says(claim, "Lab", "leaflet", "letter");

        Origins origins = sheets.origins(claim);

        assertThat(origins.count()).isZero();
        assertThat(origins.reports()).isEqualTo(1);
        assertThat(origins.uncounted()).extracting(Origins.Uncounted::grounds).containsOnly(Grounds.UNKNOWN);
        assertThat(origins.uncounted().getLast().why()).contains("leaflet").contains("letter");
    }

    @Test
    void a_step_that_is_assumed_is_marked_and_drawn_dashed_until_a_stated_way_is_found() {
        sheets.document("rewritten", "Site").draws("rewritten", Grounds.ASSUMED, "letter").says(claim, "Lab", "rewritten", "letter");

        assertThat(sheets.origins(claim).counted().getFirst().assumed()).isTrue();
        assertThat(sheets.origins(claim).sure()).isZero();
        assertThat(sheets.origins(claim).relay().edges()).singleElement().matches(Relay.Edge::dashed);

        sheets.says(claim, "Lab", "letter", null);
        assertThat(sheets.origins(claim).counted().getFirst().assumed()).isFalse();
    }

    @Test
    void the_surest_way_is_gone_even_where_an_assumed_one_is_shorter() {
        sheets.document("report", "Paper")
                .document("wire", "Agency")
                .draws("wire", Grounds.STATED, "letter")
                .add(new Lineage(
                        "report",
                        List.of(
                                new Lineage.Descent(Grounds.ASSUMED, "letter", false, null),
                                new Lineage.Descent(Grounds.STATED, "wire", false, null))))
                .says(claim, "Lab", "report", "letter");

        assertThat(sheets.origins(claim).counted().getFirst().assumed()).isFalse();
        assertThat(sheets.origins(claim).relay().edges()).hasSize(2);
    }

    @Test
    void that_it_was_said_is_a_claim_of_its_own_with_those_as_witnesses_who_saw_it() {
        Proposition said = Sheets.saying(claim, "Lab");
        sheets.add(said)
                .document("wire", "Agency")
                .saw("wire", "letter")
                .document("copy", "Paper")
                .saw("copy", "letter")
                .document("digest", "Digest")
                .draws("digest", Grounds.STATED, "letter")
                .document("echo", "Echo")
                .draws("echo", Grounds.STATED, "wire")
                .says(said, "Agency", "echo", "wire")
                .says(said, "Paper", "copy", null)
                .says(said, "Digest", "digest", null);

        Origins witnesses = sheets.origins(said);

        assertThat(witnesses.words()).isEqualTo("3 reports · 2 witnesses");
        assertThat(witnesses.counted()).extracting(Origins.Origin::words).containsExactly("Agency", "Paper");
        assertThat(witnesses.uncounted()).singleElement().matches(one -> one.why().contains("Digest"));
        assertThat(sheets.origins(claim).count()).isZero();
    }

    @Test
    void documents_that_draw_on_each_other_in_a_circle_lead_to_nobody() {
        sheets.document("a", "A")
                .document("b", "B")
                .draws("a", Grounds.STATED, "b")
                .draws("b", Grounds.STATED, "a")
                .says(claim, "A", "a", null);

        assertThat(sheets.origins(claim).count()).isZero();
    }

    @Test
    void one_of_several_who_cannot_be_told_apart_is_never_counted_twice() {
        sheets.document("wire", "Agency")
                .own("wire")
                .document("mixed", "Paper")
                .draws("mixed", Grounds.STATED, "letter", "wire")
                .says(claim, "Paper", "mixed", null)
                .says(claim, "Lab", "letter", null)
                .says(claim, "Agency", "wire", null);

        assertThat(sheets.origins(claim).count()).isEqualTo(1);
    }

    @Test
    void denials_and_silence_are_no_origins() {
        sheets.stands(claim, "Lab", "letter", null, Stance.DENIES).stands(claim, "Lab", "post", null, Stance.NO_RESPONSE);

        assertThat(sheets.origins(claim).count()).isZero();
        assertThat(sheets.origins(claim).reports()).isZero();
    }
}
