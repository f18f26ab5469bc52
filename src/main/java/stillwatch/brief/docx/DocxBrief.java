package stillwatch.brief.docx;

import java.io.IOException;
import java.time.Instant;
import stillwatch.brief.html.Contents;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.Paper;

/** A brief as a Word document for whoever has to edit it. Pictures are told in words; no clock is asked. */
public record DocxBrief(Outline outline, Paper paper, Instant asOf) {

    public byte[] bytes() throws IOException {
        Frame frame = new Frame(outline.cover(), paper);
        Body body = new Body(Places.of(outline), frame.width());
        PageOneDocx first = new PageOneDocx(body, outline);
        first.write();
        first.contents();
        for (Contents.Entry one : Contents.of(outline)) {
            body.place("Heading1", Places.section(one.id()), line -> line.text(one.title()));
            part(one.id(), body, first);
        }
        return new Ooxml().of(outline.cover(), asOf, document(body, frame), frame.header(), frame.footer());
    }

    private void part(String id, Body body, PageOneDocx first) {
        PartsDocx parts = new PartsDocx(body, outline);
        EndDocx end = new EndDocx(body, outline);
        switch (id) {
            case "key" -> first.key();
            case "claims" -> new ClaimsDocx(body, outline).write();
            case "numbers" -> parts.numbers();
            case "chronology" -> parts.chronology();
            case "clusters" -> parts.groups();
            case "alternatives" -> parts.alternatives();
            case "questions" -> parts.questions();
            case "notes" -> parts.notes();
            case "method" -> end.method();
            case "exhibits" -> end.exhibits();
            case "changes" -> end.changes();
            case "withheld" -> end.withheld();
            case "certificate" -> end.certificate();
            default -> throw new IllegalStateException("no such part: " + id);
        }
    }

    private static String document(Body body, Frame frame) {
        Xml out = Xml.part().open("w:document", "xmlns:w", Ooxml.WORDS, "xmlns:r", Ooxml.RELATIONS);
        out.open("w:body").written(body.written());
        frame.section(out);
        return out.close().close().whole();
    }
}
