package stillwatch.brief.docx;

import java.util.ArrayList;
import java.util.List;
import stillwatch.brief.docx.Body.Column;
import stillwatch.brief.docx.Body.Row;
import stillwatch.brief.outline.Group;
import stillwatch.brief.outline.Happening;
import stillwatch.brief.outline.Numbers;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.OpenQuestion;

/** Numbers, chronology, clusters, explanations, questions and notes. */
record PartsDocx(Body body, Outline outline) {

    void numbers() {
        outline.numbers().forEach(this::numbers);
    }

    private void numbers(Numbers one) {
        body.paragraph("Heading2", one.measure() + ", " + one.subject());
        List<Column> columns = List.of(
                new Column("As stated", 17),
                new Column("Can mean", 17),
                new Column("Of", 22),
                new Column("Where", 18),
                new Column("In what words", 26));
        List<Row> rows = one.rows().stream()
                .map(row -> Row.of(row.stated(), row.means(), row.of(), row.where(), row.words()))
                .toList();
        body.table("As stated, side by side", columns, rows);
        body.list("", one.notes(), "Remark");
    }

    /** A table only: the line that is drawn in other forms tells nothing more. */
    void chronology() {
        body.paragraph(
                "Normal",
                "Times are in UTC. Where a range is given, nobody says when within it. That one thing stands after another"
                        + " does not mean that it answers it.");
        List<Column> columns = List.of(
                new Column("No.", 7),
                new Column("When", 23),
                new Column("What", 38),
                new Column("Kind", 12),
                new Column("Reported in", 20));
        List<Row> rows = new ArrayList<>();
        for (Happening one : outline.chronology()) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), one.when(), one.what(), one.kind(), one.where()));
        }
        body.table("The chronology by number", columns, rows);
    }

    void groups() {
        outline.groups().forEach(this::group);
    }

    private void group(Group one) {
        body.paragraph("Heading2", one.title().isEmpty() ? one.label() : one.label() + " " + one.title());
        body.paragraph("Facts", one.size() + " · " + one.decided());
        if (!one.why().isEmpty()) {
            body.paragraph("Normal", "Why: " + one.why());
        }
        body.list("Weighed and left out", one.against(), "ListBullet");
        if (!one.members().isEmpty()) {
            body.paragraph("Heading3", "Accounts");
            body.paragraph("Members", String.join(", ", one.members()));
        }
    }

    void alternatives() {
        body.paragraph(
                "Normal",
                "Ranked by what speaks against each; what fits counts for none of them, since it may fit the others too.");
        List<Column> columns = List.of(
                new Column("Rank", 8),
                new Column("Explanation", 37),
                new Column("Against", 21),
                new Column("Likelihood", 18),
                new Column("Confidence", 16));
        List<Row> rows = outline.alternatives().stream()
                .map(one -> Row.of(
                        String.valueOf(one.rank()), one.text(), one.against(), one.likelihood(), one.confidence()))
                .toList();
        body.table("Explanations", columns, rows);
    }

    void questions() {
        outline.questions().forEach(this::question);
    }

    private void question(OpenQuestion one) {
        body.paragraph("Question", line -> line.strong(one.text()).claims(one.claims()));
        String who = one.who().isEmpty() ? "" : "Could answer: " + one.who() + ". ";
        String settle = one.settle().isEmpty() ? "" : "Would settle it: " + one.settle() + ".";
        if (!(who + settle).isEmpty()) {
            body.paragraph("Facts", (who + settle).strip());
        }
    }

    void notes() {
        outline.notes().forEach(one -> body.paragraph("Normal", one.about() + ": " + one.text()));
    }
}
