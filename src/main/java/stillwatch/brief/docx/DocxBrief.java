package stillwatch.brief.docx;

import java.io.IOException;
import java.time.Instant;
import stillwatch.brief.html.Contents;
import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Part;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.BriefSection;

/** A brief as a Word document for whoever has to edit it. Pictures are told in words; no clock is asked. */
public record DocxBrief(Outline outline, Paper paper, Instant asOf) {

    public byte[] bytes() throws IOException {
        Frame frame = new Frame(outline.cover(), paper);
        Body body = new Body(Places.of(outline), frame.width());
        PageOneDocx first = new PageOneDocx(body, outline);
        first.write();
        first.contents();
        for (Part one : outline.parts()) {
            switch (one) {
                case Part.Section part -> section(part.section(), body, first);
                case Part.Own part -> own(part, body);
            }
        }
        return new Ooxml().of(outline.cover(), asOf, document(body, frame), frame.header(), frame.footer());
    }

    private void section(BriefSection section, Body body, PageOneDocx first) {
        heading(body, section.word());
        PartsDocx parts = new PartsDocx(body, outline);
        EndDocx end = new EndDocx(body, outline);
        switch (section) {
            case PAGE_ONE -> {}
            case KEY -> first.key();
            case CLAIMS -> new ClaimsDocx(body, outline).write();
            case NUMBERS -> parts.numbers();
            case CHRONOLOGY -> parts.chronology();
            case CLUSTERS -> parts.groups();
            case ALTERNATIVES -> parts.alternatives();
            case QUESTIONS -> parts.questions();
            case NOTES -> parts.notes();
            case METHOD -> end.method();
            case EXHIBITS -> end.exhibits();
            case CHANGES -> end.changes();
            case WITHHELD -> end.withheld();
            case CERTIFICATE -> end.certificate();
        }
    }

    /** Marked as the author's: whoever quotes it quotes the author. */
    private void own(Part.Own own, Body body) {
        if (!own.title().isEmpty()) {
            heading(body, Contents.id(own));
        }
        body.paragraph("Facts", Part.Own.label());
        own.paragraphs().forEach(words -> body.paragraph("Normal", words));
    }

    private void heading(Body body, String id) {
        body.place("Heading1", Places.section(id), line -> line.text(Contents.title(outline, id)));
    }

    private static String document(Body body, Frame frame) {
        Markup out = Markup.file().open("w:document", "xmlns:w", Ooxml.WORDS, "xmlns:r", Ooxml.RELATIONS);
        out.open("w:body").written(body.written());
        frame.section(out);
        return out.close().close().whole();
    }
}
