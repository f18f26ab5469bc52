package stillwatch.desktop.screen.claims;

import stillwatch.claims.ClaimLine;

/** What is done about one claim: each opens its form. */
final class ClaimDeeds {
    private ClaimDeeds() {}

    static void decide(Here here, ClaimLine line) {
        here.forms().open(StatusForm.of(here, line));
    }

    static void statement(Here here, ClaimLine line) {
        here.forms().open(StatementForm.of(here, line.proposition()));
    }

    static void response(Here here, ClaimLine line) {
        here.forms().open(ResponseForm.of(here, line.proposition().id()));
    }

    static void number(Here here, ClaimLine line) {
        here.forms().open(NumberForm.of(here, line.proposition().id(), id -> {}));
    }

    static void reword(Here here, ClaimLine line) {
        here.forms().open(ClaimForm.onOld(here, line.proposition()));
    }

    static void question(Here here, ClaimLine line) {
        here.forms().open(QuestionForm.of(here, line.proposition().id(), id -> {}));
    }
}
