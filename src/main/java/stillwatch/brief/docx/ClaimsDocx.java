package stillwatch.brief.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline;
import stillwatch.claims.Relay;

/** The claims, numbered, each with its answer beside it and with what it stands on. */
record ClaimsDocx(Body body, Outline outline) {

    void write() {
        if (outline.claims().isEmpty()) {
            body.paragraph("Normal", "No claim in this case is carried by a statement or an exhibit yet.");
        }
        outline.claims().forEach(this::claim);
    }

    private void claim(Claim one) {
        body.place(
                "Heading2",
                Places.claim(one.number()),
                line -> line.text("[" + one.number() + "] ")
                        .chip(one.standing())
                        .text(" " + one.whole()));
        body.paragraph("Facts", line -> facts(one, line));
        if (!one.basis().isEmpty()) {
            body.paragraph("Facts", "Rests on: " + one.basis());
        }
        body.list("Earlier", one.earlier(), "ListBullet");
        body.list("", one.remarks(), "Remark");
        answers(one);
        body.paragraph("Heading3", "Who says so, and where");
        if (one.said().isEmpty()) {
            body.paragraph("Facts", "No statement; the exhibits named carry it.");
        }
        one.said().forEach(this::said);
        origins(one);
    }

    private static void facts(Claim one, Line line) {
        line.text(one.kind());
        if (!one.origins().isEmpty()) {
            line.text(" · ").strong(one.origins());
        }
        line.text(one.decided().isEmpty() ? "" : " · " + one.decided());
        one.exhibits().forEach(line::exhibit);
    }

    private void said(Claim.Said one) {
        body.paragraph(
                "Speaker",
                line -> line.strong(one.speaker())
                        .text(" " + one.stance() + (one.relayer().isEmpty() ? "" : ", relayed by " + one.relayer())));
        body.paragraph("Quote", one.words());
        if (!one.translation().isEmpty()) {
            body.paragraph("QuoteSource", "Translation: " + one.translation());
        }
        body.paragraph(
                "QuoteSource",
                line -> line.text(one.where())
                        .exhibit(one.exhibit())
                        .text(one.weight().isEmpty() ? "" : " · " + one.weight()));
    }

    /** Beside the claim, never elsewhere; silence as silence. */
    private void answers(Claim claim) {
        body.paragraph("Heading3", "Answer");
        if (claim.answers().isEmpty()) {
            body.paragraph("Answer", "None is recorded. That is neither a denial nor agreement.");
        }
        for (Claim.Answer one : claim.answers()) {
            body.paragraph(
                    "Answer",
                    line -> line.strong(one.responder())
                            .text(", " + one.stance() + ": " + one.what() + " (" + one.when() + ")"
                                    + (one.silent() ? ". That is not a denial." : ".")));
            if (!one.words().isEmpty()) {
                body.paragraph("Answer", one.words());
            }
        }
    }

    private void origins(Claim claim) {
        if (claim.origins().isEmpty()) {
            return;
        }
        body.list("Origins: " + claim.origins(), claim.counted(), "ListBullet");
        body.list("Not counted", claim.uncounted(), "ListBullet");
        body.list("How this claim was relayed", steps(claim.relay()), "ListBullet");
    }

    /** The drawing of other forms in words: here it has to be edited. */
    private static List<String> steps(Relay relay) {
        List<String> steps = new ArrayList<>();
        for (Relay.Edge edge : relay.edges()) {
            steps.add(name(relay, edge.from()) + " draws on " + name(relay, edge.to()) + " ("
                    + edge.grounds().words() + ")");
        }
        return steps;
    }

    private static String name(Relay relay, @Nullable String id) {
        return relay.nodes().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.label().equals(one.by()) ? one.label() : one.by() + ", " + one.label())
                .findFirst()
                .orElse(id == null ? "something not known" : "something else");
    }
}
