package stillwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Status;

class StatusRulesTest {
    private final Proposition claim = Sheets.fact("The reseller");
    private final Sheets sheets = new Sheets()
            .source("Lab", Stake.COMPLAINANT)
            .source("Court", Stake.AUTHORITY)
            .document("letter", "Lab")
            .own("letter")
            .document("audit", "Auditor")
            .own("audit")
            .document("study", "University")
            .own("study")
            .add(claim);

    private List<String> against(Status status) {
        return new StatusRules(sheets.book()).against(sheets.status(claim, status));
    }

    private List<String> against(Status status, String authority, List<String> exhibits) {
        return new StatusRules(sheets.book())
                .against(new StatusDecided(claim.id().toString(), status, "b", authority.isEmpty() ? null : authority, exhibits));
    }

    @Test
    void alleged_needs_somebody_who_says_so() {
        assertThat(against(Status.ALLEGED)).singleElement().asString().contains("Nobody");
        sheets.says(claim, "Lab", "letter", null);
        assertThat(against(Status.ALLEGED)).isEmpty();
    }

    @Test
    void what_only_a_party_says_stays_alleged() {
        sheets.says(claim, "Lab", "letter", null);
        assertThat(against(Status.REPORTED)).singleElement().asString().contains("stays alleged");
        sheets.says(claim, "Auditor", "audit", null);
        assertThat(against(Status.REPORTED)).isEmpty();
    }

    @Test
    void corroborated_needs_two_independent_origins() {
        sheets.says(claim, "Auditor", "audit", null);
        assertThat(against(Status.CORROBORATED)).singleElement().asString().contains("there is 1");
        sheets.says(claim, "University", "study", null);
        assertThat(against(Status.CORROBORATED)).isEmpty();
    }

    @Test
    void confirmed_and_refuted_need_a_named_authority_or_an_exhibit() {
        for (Status status : List.of(Status.CONFIRMED, Status.REFUTED)) {
            assertThat(against(status)).singleElement().asString().contains("authority or an exhibit");
            assertThat(against(status, "Lab", List.of())).singleElement().asString().contains("not recorded as an authority");
            assertThat(against(status, "Court", List.of())).isEmpty();
            assertThat(against(status, "", List.of("evidence-1-1"))).isEmpty();
        }
    }

    @Test
    void silence_disputes_nothing_and_a_denial_does() {
        sheets.says(claim, "Lab", "letter", null);
        for (Stance silent : List.of(Stance.NO_RESPONSE, Stance.DECLINES)) {
            sheets.add(new Response("Auditor", List.of(claim.id().toString()), silent, "nothing", null, null));
            assertThat(against(Status.DISPUTED)).singleElement().asString().contains("silence is no denial");
        }
        sheets.add(new Response("Auditor", List.of(claim.id().toString()), Stance.DENIES, "no", null, null));
        assertThat(against(Status.DISPUTED)).isEmpty();
    }

    @Test
    void only_allowed_steps_are_taken() {
        assertThat(StatusRules.next(Optional.empty())).doesNotContain(Status.WITHDRAWN).contains(Status.ALLEGED);
        assertThat(StatusRules.next(Optional.of(Status.REFUTED))).containsExactlyInAnyOrder(Status.REFUTED, Status.DISPUTED);
        assertThat(StatusRules.next(Optional.of(Status.CONFIRMED))).doesNotContain(Status.ALLEGED, Status.REPORTED);
        sheets.says(claim, "Lab", "letter", null)
                .decide(new StatusDecided(claim.id().toString(), Status.REFUTED, "b", "Court", List.of()));
        assertThat(against(Status.ALLEGED)).singleElement().asString().contains("no step from refuted to alleged");
    }

    @Test
    void opinions_have_no_status() {
        Proposition opinion = new Proposition(null, PropositionKind.OPINION, "It", "is", "bad", null, null);
        sheets.add(opinion);
        assertThat(new StatusRules(sheets.book()).against(sheets.status(opinion, Status.ALLEGED)))
                .singleElement()
                .asString()
                .contains("an opinion");
    }

    @Test
    void a_status_whose_origins_have_gone_is_said_to_be_carried_no_longer() {
        sheets.decide(sheets.status(claim, Status.CORROBORATED));

        ClaimLine line = ClaimLine.all(sheets.book()).getFirst();

        assertThat(line.status()).isEqualTo(Status.CORROBORATED);
        assertThat(line.lacking()).singleElement().asString().contains("two independent origins");
    }

    @Test
    void a_claim_is_never_copied_without_its_status_who_says_it_and_what_was_answered() {
        sheets.says(claim, "Lab", "letter", null)
                .add(new Response("Auditor", List.of(claim.id().toString()), Stance.NO_RESPONSE, "none", null, null));
        assertThat(new Copied(sheets.book()).of(sheets.held(claim)))
                .isEqualTo("The reseller ran accounts. [status not decided; says Lab in \"letter\"; 1 report · 1 origin; "
                        + "Auditor: no response, which is no denial]");
        sheets.decide(sheets.status(claim, Status.ALLEGED));
        assertThat(new Copied(sheets.book()).of(sheets.held(claim))).contains("[alleged, decided by I. Okafor on 2026-06-12;");
    }
}
