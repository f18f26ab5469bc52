package stillwatch.brief.html;

import stillwatch.brief.outline.Group;
import stillwatch.brief.outline.Happening;
import stillwatch.brief.outline.Numbers;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.Alternative;
import stillwatch.brief.outline.Outline.OpenQuestion;
import stillwatch.brief.picture.TimelinePicture;
import stillwatch.casefile.BriefSection;

/** Numbers, chronology, clusters, explanations, questions and notes. */
record SectionsHtml(Writing writing, Outline outline) {

    void write(BriefSection section) {
        switch (section) {
            case NUMBERS -> outline.numbers().forEach(this::numbers);
            case CHRONOLOGY -> chronology();
            case CLUSTERS -> outline.groups().forEach(this::group);
            case ALTERNATIVES -> alternatives();
            case QUESTIONS -> outline.questions().forEach(this::question);
            case NOTES -> outline.notes().forEach(one -> writing.paragraph(one.about() + ": " + one.text()));
            default -> throw new IllegalArgumentException("not written here: " + section);
        }
    }

    private void numbers(Numbers one) {
        writing.out()
                .open("div", "class", "together")
                .element("h3", one.measure() + ", " + one.subject(), "dir", "auto")
                .line();
        writing.tableHead("As stated, side by side", "As stated", "Can mean", "Of", "Where", "In what words");
        one.rows().forEach(row -> writing.row(row.stated(), row.means(), row.of(), row.where(), row.words()));
        writing.tableEnd();
        writing.list("", one.notes(), "remarks");
        writing.out().close().line();
    }

    private void chronology() {
        writing.paragraph(
                "Times are in UTC. A bar is a range: when within it, nobody says. That one thing stands after another"
                        + " does not mean that it answers it.");
        writing.picture(TimelinePicture.of(outline.chronology()), "time");
        writing.tableHead("The chronology by number", "No.", "When", "What", "Kind", "Reported in");
        int number = 0;
        for (Happening one : outline.chronology()) {
            writing.row(String.valueOf(++number), one.when(), one.what(), one.kind(), one.where());
        }
        writing.tableEnd();
    }

    private void group(Group one) {
        Markup out = writing.out();
        String title = one.title().isEmpty() ? one.label() : one.label() + " " + one.title();
        out.element("h3", title, "dir", "auto").line();
        out.element("p", one.size() + " · " + one.decided(), "class", "facts").line();
        if (!one.why().isEmpty()) {
            out.element("p", "Why: " + one.why(), "dir", "auto").line();
        }
        writing.list("Weighed and left out", one.against(), "plain");
        if (one.members().isEmpty()) {
            return;
        }
        if (writing.screen()) {
            out.open("details")
                    .element("summary", "Accounts")
                    .element("p", String.join(", ", one.members()), "class", "members");
        } else {
            out.open("div").element("p", String.join(", ", one.members()), "class", "members");
        }
        out.close().line();
    }

    private void alternatives() {
        writing.paragraph(
                "Ranked by what speaks against each; what fits counts for none of them, since it may fit the others too.");
        writing.tableHead("Explanations", "Rank", "Explanation", "Against", "Likelihood", "Confidence");
        for (Alternative one : outline.alternatives()) {
            writing.row(String.valueOf(one.rank()), one.text(), one.against(), one.likelihood(), one.confidence());
        }
        writing.tableEnd();
    }

    private void question(OpenQuestion one) {
        Markup out = writing.out();
        out.open("p", "dir", "auto").element("strong", one.text());
        writing.claims(one.claims());
        out.close().line();
        String who = one.who().isEmpty() ? "" : "Could answer: " + one.who() + ". ";
        String settle = one.settle().isEmpty() ? "" : "Would settle it: " + one.settle() + ".";
        if (!(who + settle).isEmpty()) {
            out.element("p", (who + settle).strip(), "class", "where", "dir", "auto")
                    .line();
        }
    }
}
