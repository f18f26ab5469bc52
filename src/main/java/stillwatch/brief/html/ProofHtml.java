package stillwatch.brief.html;

import stillwatch.brief.outline.Claim;
import stillwatch.brief.picture.RelayPicture;

/** What a claim stands on: statements with their excerpts, origins, answers. */
record ProofHtml(Writing writing) {

    void statements(Claim claim) {
        Markup out = writing.out();
        for (Claim.Said one : claim.said()) {
            out.open("div", "class", "saying").open("p", "class", "who", "dir", "auto");
            out.element("strong", one.speaker()).text(" " + one.stance());
            out.text(one.relayer().isEmpty() ? "" : ", relayed by " + one.relayer());
            out.close()
                    .open("blockquote", "dir", "auto")
                    .element("p", one.words())
                    .close();
            if (!one.translation().isEmpty()) {
                out.element("p", "Translation: " + one.translation(), "class", "where", "dir", "auto");
            }
            out.open("p", "class", "where", "dir", "auto").text(one.where());
            writing.exhibit(one.exhibit());
            out.text(one.weight().isEmpty() ? "" : " · " + one.weight())
                    .close()
                    .close()
                    .line();
        }
        if (claim.said().isEmpty()) {
            out.element("p", "No statement; the exhibits named carry it.", "class", "where")
                    .line();
        }
    }

    void origins(Claim claim) {
        if (claim.origins().isEmpty()) {
            return;
        }
        writing.list("Origins: " + claim.origins(), claim.counted(), "plain");
        writing.list("Not counted", claim.uncounted(), "plain");
        writing.picture(RelayPicture.of(claim.relay(), claim.origins()), "r" + letters(claim.number()));
    }

    /** Ids in pictures are letters. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }

    /** Beside the claim, never elsewhere; silence as silence. */
    void answers(Claim claim) {
        Markup out = writing.out();
        out.open("div", "class", "answers").element("p", "Answer", "class", "label");
        if (claim.answers().isEmpty()) {
            out.element("p", "None is recorded. That is neither a denial nor agreement.", "class", "none");
        }
        for (Claim.Answer one : claim.answers()) {
            out.open("p", "dir", "auto")
                    .element("strong", one.responder())
                    .text(", " + one.stance() + ": " + one.what());
            out.text(" (" + one.when() + ")" + (one.silent() ? ". That is not a denial." : "."));
            out.close();
            if (!one.words().isEmpty()) {
                out.element("p", one.words(), "class", "where", "dir", "auto");
            }
        }
        out.close().line();
    }
}
