package stillwatch.brief.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.PageOne;
import stillwatch.brief.outline.PageOne.Sentence;

/** Page one, and behind it what the marks mean. */
final class FirstPageHtml {
    private final Writing writing;
    private final Markup out;
    private final Outline outline;
    private final Map<Integer, Claim> claims = new HashMap<>();

    FirstPageHtml(Writing writing, Outline outline) {
        this.writing = writing;
        this.out = writing.out();
        this.outline = outline;
        outline.claims().forEach(one -> claims.put(one.number(), one));
    }

    void write() {
        Cover cover = outline.cover();
        out.open("section", "id", "one", "aria-labelledby", "title").line();
        out.element("p", cover.banner(), "class", cover.invented() ? "marking invented" : "marking")
                .line();
        out.element("h1", cover.title(), "id", "title", "dir", "auto").line();
        out.element("p", cover.subtitle(), "class", "meta").line();
        if (!cover.purpose().isEmpty()) {
            out.element("p", cover.purpose(), "class", "purpose", "dir", "auto").line();
        }
        tally();
        outline.pageOne().sections().forEach(this::part);
        out.close().line();
    }

    private void part(PageOne.Section part) {
        out.element("h2", part.title()).line();
        if (part.sentences().isEmpty()) {
            out.element("p", part.none(), "class", "none").line();
        }
        part.sentences().forEach(this::sentence);
    }

    /** On a screen each unfolds to what it stands on. */
    private void sentence(Sentence one) {
        if (!writing.screen() || one.claims().isEmpty()) {
            out.open("p", "class", "sentence", "dir", "auto").text(one.text());
            writing.claims(one.claims());
            out.close().line();
            return;
        }
        out.open("details", "class", "sentence")
                .open("summary", "dir", "auto")
                .text(one.text())
                .close();
        for (int number : one.claims()) {
            Claim claim = claims.get(number);
            if (claim != null) {
                out.open("p", "class", "label").text("Claim");
                writing.claims(List.of(number));
                out.text(" ");
                writing.chip(claim.standing());
                out.close();
                new ProofHtml(writing).statements(claim);
            }
        }
        out.close().line();
    }

    private void tally() {
        out.open("p", "class", "tally");
        outline.key().stream().filter(one -> one.claims() > 0).forEach(one -> {
            writing.chip(one.standing());
            out.text(" " + one.claims() + " ");
        });
        out.close().line();
    }

    void key() {
        writing.paragraph(outline.howToRead());
        writing.tableHead("How a claim can stand", "Status", "What it means", "Claims here");
        outline.key().forEach(one -> {
            out.open("tr").open("th", "scope", "row");
            writing.chip(one.standing());
            out.close().element("td", one.meaning()).element("td", String.valueOf(one.claims()), "class", "count");
            out.close().line();
        });
        writing.tableEnd();
    }
}
