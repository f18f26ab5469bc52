package stillwatch.brief.html;

import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.outline.Outline;
import stillwatch.casefile.BriefSection;

/** Method, exhibits, changes, what was left out, and the draft certificate. */
record EndHtml(Writing writing, Outline outline) {

    void write(BriefSection section) {
        switch (section) {
            case METHOD -> outline.method().paragraphs().forEach(writing::paragraph);
            case EXHIBITS -> exhibits();
            case CHANGES -> changes();
            case WITHHELD -> withheld();
            case CERTIFICATE -> outline.method().certificate().forEach(writing::paragraph);
            default -> throw new IllegalArgumentException("not written here: " + section);
        }
    }

    private void exhibits() {
        if (outline.exhibits().isEmpty()) {
            writing.paragraph(
                    "No exhibit: the words in this brief were read in the documents named, and no copy of these is"
                            + " cited from the case.");
            return;
        }
        writing.tableHead(
                "Exhibits; a number once given stays", "Exhibit", "Name", "Kind and size", "SHA-256", "Cited in");
        outline.exhibits().forEach(this::exhibit);
        writing.tableEnd();
    }

    private void exhibit(Exhibit one) {
        Markup out = writing.out();
        out.open("tr", "id", "exhibit-" + one.number()).element("th", "Ex. " + one.number(), "scope", "row");
        out.element("td", one.name(), "dir", "auto");
        out.open("td", "dir", "auto")
                .text(one.kind() + (one.size().isEmpty() ? "" : ", " + one.size()) + "; " + one.came())
                .close();
        out.open("td")
                .element("code", one.sha256().isEmpty() ? "not for this audience" : one.sha256())
                .close();
        out.open("td");
        writing.claims(one.claims());
        out.close().close().line();
    }

    private void changes() {
        int since = outline.cover().since();
        if (since == 0) {
            writing.paragraph("No earlier version was frozen for this audience.");
            return;
        }
        if (outline.changes().isEmpty()) {
            writing.paragraph("Everything is told as in version " + since + ".");
            return;
        }
        writing.tableHead("Since version " + since, "What", "Was", "Is now");
        outline.changes().forEach(one -> writing.row(one.what(), one.was(), one.now()));
        writing.tableEnd();
    }

    private void withheld() {
        writing.paragraph("What was left out of this version, on what ground. It tells nothing of what it says.");
        writing.tableHead("Left out", "Kind", "About", "Of", "Ground");
        outline.withheld().forEach(one -> writing.row(one.kind(), one.about(), one.when(), one.ground()));
        writing.tableEnd();
    }
}
