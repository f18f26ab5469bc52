package stillwatch.brief.html;

import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline;

/** The claims, numbered, each with its answer beside it. */
record ClaimsHtml(Writing writing, Outline outline) {

    void write() {
        if (outline.claims().isEmpty()) {
            writing.paragraph("No claim in this case is carried by a statement or an exhibit yet.");
        }
        outline.claims().forEach(this::claim);
    }

    private void claim(Claim one) {
        Markup out = writing.out();
        out.open("article", "class", "claim", "id", "claim-" + one.number()).line();
        out.open("h3", "dir", "auto").text("[" + one.number() + "] ");
        writing.chip(one.standing());
        out.text(" " + one.whole()).close().line();
        facts(one);
        writing.list("", one.remarks(), "remarks");
        new ProofHtml(writing).answers(one);
        proof(one);
        out.close().line();
    }

    private void facts(Claim one) {
        Markup out = writing.out();
        out.open("p", "class", "facts", "dir", "auto").text(one.kind());
        if (!one.origins().isEmpty()) {
            out.text(" · ").element("strong", one.origins());
        }
        out.text(one.decided().isEmpty() ? "" : " · " + one.decided());
        one.exhibits().forEach(writing::exhibit);
        out.close().line();
        if (!one.basis().isEmpty()) {
            out.element("p", "Rests on: " + one.basis(), "class", "where", "dir", "auto")
                    .line();
        }
        writing.list("Earlier", one.earlier(), "plain");
    }

    private void proof(Claim one) {
        Markup out = writing.out();
        ProofHtml proof = new ProofHtml(writing);
        if (writing.screen()) {
            out.open("details", "class", "proof").element("summary", "Who says so, where, and from whom they have it");
        } else {
            out.open("div", "class", "proof");
        }
        proof.statements(one);
        proof.origins(one);
        out.close().line();
    }
}
