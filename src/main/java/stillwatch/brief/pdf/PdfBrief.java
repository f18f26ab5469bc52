package stillwatch.brief.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import stillwatch.brief.html.HtmlBrief;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.table.Tables;

/** A brief as a PDF. Nothing is loaded from anywhere, and no clock is asked: the same outline is the same bytes. */
public record PdfBrief(Outline outline, Printing printing, Instant asOf) {
    private static final String PICTURE = "stillwatch/picture";

    public byte[] bytes() throws IOException {
        XRLog.setLoggingEnabled(false);
        try (Faces faces = Faces.load()) {
            Glyphs glyphs = new Glyphs(faces);
            String style = new PageStyle(outline.cover(), printing, glyphs).css();
            HtmlBrief.Pages pages = HtmlBrief.paper(outline, style, glyphs);
            return bytes(builder(pages, faces), faces);
        }
    }

    private byte[] bytes(PdfRendererBuilder builder, Faces faces) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new SaidLetters(renderer.getPdfDocument(), faces.letters()).say();
            return saved(renderer.getPdfDocument());
        }
    }

    private PdfRendererBuilder builder(HtmlBrief.Pages pages, Faces faces) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PICTURE, new PictureDrawer(pages.pictures(), faces, printing.palette()));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(conformance());
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useObjectDrawerFactory(drawers);
        faces.into(builder);
        if (!faces.letters().isEmpty()) {
            builder.useUnicodeLineBreaker(new LineEnds(faces.letters()));
        }
        RightToLeft.into(builder, pages.markup());
        builder.withProducer("Stillwatch");
        builder.withHtmlContent(pages.markup(), null);
        return builder;
    }

    private PdfAConformance conformance() {
        return switch (printing.use()) {
            case READING -> PdfAConformance.PDFA_3_A;
            case FILING -> PdfAConformance.PDFA_2_A;
        };
    }

    private byte[] saved(PDDocument document) throws IOException {
        new FixedDates(document, asOf).fix();
        if (printing.tables()) {
            new Attaching(document, asOf).attach(Tables.of(outline));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        document.save(out);
        return out.toByteArray();
    }
}
