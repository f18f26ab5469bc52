package stillwatch.brief.docx;

import java.util.List;
import java.util.stream.Stream;
import stillwatch.brief.docx.Body.Column;
import stillwatch.brief.docx.Body.Row;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.outline.Outline;

/** Method, exhibits, changes, what was left out, and the draft certificate. */
record EndDocx(Body body, Outline outline) {

    void method() {
        outline.method().paragraphs().forEach(one -> body.paragraph("Normal", one));
    }

    void exhibits() {
        if (outline.exhibits().isEmpty()) {
            body.paragraph(
                    "Normal",
                    "No exhibit: the words in this brief were read in the documents named, and no copy of these is cited"
                            + " from the case.");
            return;
        }
        List<Column> columns = List.of(
                new Column("Exhibit", 10),
                new Column("Name", 22),
                new Column("Kind and size", 25),
                new Column("SHA-256", 31),
                new Column("Cited in", 12));
        body.table(
                "Exhibits; a number once given stays",
                columns,
                outline.exhibits().stream().map(EndDocx::exhibit).toList());
    }

    private static Row exhibit(Exhibit one) {
        String kind = one.kind() + (one.size().isEmpty() ? "" : ", " + one.size()) + "; " + one.came();
        String hash = one.sha256().isEmpty() ? "not for this audience" : one.sha256();
        return new Row(
                Places.exhibit(one.number()),
                List.of(
                        Row.text("Ex. " + one.number()),
                        Row.text(one.name()),
                        Row.text(kind),
                        line -> line.styled("Code", hash),
                        line -> line.claims(one.claims())));
    }

    void changes() {
        int since = outline.cover().since();
        if (since == 0) {
            body.paragraph("Normal", "No earlier version was frozen for this audience.");
        } else if (outline.changes().isEmpty()) {
            body.paragraph("Normal", "Every claim is told as in version " + since + ".");
        } else {
            List<Column> columns = List.of(new Column("What", 16), new Column("Was", 42), new Column("Is now", 42));
            List<Row> rows = outline.changes().stream()
                    .map(one -> Row.of(one.what(), one.was(), one.now()))
                    .toList();
            body.table("Since version " + since, columns, rows);
        }
    }

    void withheld() {
        body.paragraph(
                "Normal", "What was left out of this version, on what ground. It tells nothing of what it says.");
        List<Column> columns = List.of(
                new Column("Kind", 22), new Column("About", 34), new Column("Of", 14), new Column("Ground", 30));
        List<Row> rows = outline.withheld().stream()
                .map(one -> Row.of(one.kind(), one.about(), one.when(), one.ground()))
                .toList();
        body.table("Left out", columns, rows);
    }

    void certificate() {
        // Places to sign at each get a line of their own.
        outline.method().certificate().stream()
                .flatMap(one -> Stream.of(one.split(" {3}")))
                .forEach(one -> body.paragraph("Normal", one));
        Cover cover = outline.cover();
        body.paragraph(
                "Last",
                line -> line.text("As of entry " + cover.entry() + ", " + cover.asOf() + ". Head ")
                        .styled("Code", cover.head()));
    }
}
