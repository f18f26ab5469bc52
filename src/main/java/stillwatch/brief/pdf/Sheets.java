package stillwatch.brief.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import stillwatch.casefile.MarkupText;

/** Lays out plain text on sheets of paper, in the letters briefs are set in. Nothing is loaded from anywhere. */
public final class Sheets {
    private static final int TAB = 8;
    private static final String FAMILIES = "\"DejaVu Sans Mono\",\"DejaVu Sans\",\"Noto Sans SC\"";
    private static final String STYLE = "body{margin:0;font:10pt Roboto,\"DejaVu Sans\",\"Noto Sans SC\"}"
            + "p{margin:0 0 3mm;word-wrap:break-word}h1{font-size:34pt;margin:30mm 0 2mm}h2{font-size:14pt;margin:0 0 8mm;word-wrap:break-word}"
            + "pre{margin:0;font:8.5pt/1.35 " + FAMILIES + ";white-space:pre-wrap;word-wrap:break-word}"
            + "table{border-collapse:collapse;width:100%;margin:0 0 8mm}"
            + "th,td{text-align:left;vertical-align:top;padding:1.6mm 0;border-bottom:0.3pt solid #999;word-wrap:break-word}"
            + "th{width:38mm;font-weight:bold}";
    private final StringBuilder body = new StringBuilder(1 << 12);
    private final Paper paper;
    private final String title;

    /** {@code title}: of the document they make. */
    public Sheets(Paper paper, String title) {
        this.paper = paper;
        this.title = title;
    }

    public Sheets title(String text) {
        return put("h1", text);
    }

    public Sheets under(String text) {
        return put("h2", text);
    }

    public Sheets says(String text) {
        return put("p", text);
    }

    private Sheets put(String tag, String text) {
        body.append('<').append(tag).append(" dir=\"auto\">");
        MarkupText.append(body, text);
        body.append("</").append(tag).append(">\n");
        return this;
    }

    /** One fact of several, one below the other; names and values in turns. */
    public Sheets facts(String... pairs) {
        body.append("<table>");
        for (int i = 0; i < pairs.length; i += 2) {
            body.append("<tr><th scope=\"row\">");
            MarkupText.append(body, pairs[i]);
            body.append("</th><td dir=\"auto\">");
            MarkupText.append(body, pairs[i + 1]);
            body.append("</td></tr>");
        }
        body.append("</table>\n");
        return this;
    }

    /** Line by line as it is written; a blank line keeps its height, and what begins a page there begins one here. */
    public Sheets lines(String text) {
        text.lines().forEach(line -> {
            boolean newPage = line.startsWith("\f");
            body.append(newPage ? "<pre dir=\"auto\" style=\"page-break-before:always\">" : "<pre dir=\"auto\">");
            MarkupText.append(body, line.isBlank() ? "\u00a0" : tabbed(newPage ? line.substring(1) : line));
            body.append("</pre>\n");
        });
        return this;
    }

    private static String tabbed(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        line.chars().forEach(letter -> {
            if (letter == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append((char) letter);
            }
        });
        return out.toString();
    }

    /** A PDF with room for a stamp at the foot of each page. */
    public byte[] bytes() throws IOException {
        XRLog.setLoggingEnabled(false);
        try (Faces faces = Faces.load()) {
            PdfRendererBuilder builder = builder(faces, markup(new Glyphs(faces)));
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                new SaidLetters(renderer.getPdfDocument(), faces.letters()).say();
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                renderer.getPdfDocument().save(out);
                return out.toByteArray();
            }
        }
    }

    private String markup(Glyphs glyphs) {
        StringBuilder head = new StringBuilder();
        MarkupText.append(head, title);
        return "<html lang=\"en\"><head><title>" + head + "</title><meta name=\"description\" content=\"" + head
                + "\"/><style>@page{size:" + paper.size() + ";margin:18mm 18mm 22mm 18mm}" + STYLE
                + "</style></head><body>"
                + glyphs.apply(body.toString()) + "</body></html>";
    }

    /** Accessible, and with no letters but those that come with the program. */
    private static PdfRendererBuilder builder(Faces faces, String markup) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ExternalResourceControlPriority each : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, each);
        }
        builder.usePdfUaAccessibility(true);
        faces.into(builder);
        if (!faces.letters().isEmpty()) {
            builder.useUnicodeLineBreaker(new LineEnds(faces.letters()));
        }
        RightToLeft.into(builder, markup);
        builder.withProducer("Stillwatch");
        builder.withHtmlContent(markup, null);
        return builder;
    }
}
