package stillwatch.brief.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Real PDFs with values in one place each. */
final class PlantedPdf {
    private PlantedPdf() {}

    static byte[] of(Planted place, List<String> values) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, place == Planted.PDF_PAGE ? values : List.of("Nothing to see."));
            plant(document, page, place, values);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return place == Planted.PDF_UNREFERENCED ? withRest(out.toByteArray(), values) : out.toByteArray();
        }
    }

    private static void plant(PDDocument document, PDPage page, Planted place, List<String> values) throws IOException {
        String all = String.join("\n", values);
        switch (place) {
            case PDF_INFO -> document.getDocumentInformation().setKeywords(all);
            case PDF_XMP -> {
                PDMetadata xmp = new PDMetadata(document);
                try (OutputStream out = xmp.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(("<x>" + all + "</x>").getBytes(StandardCharsets.UTF_8));
                }
                document.getDocumentCatalog().setMetadata(xmp);
            }
            case PDF_BOOKMARK -> bookmarks(document, values);
            case PDF_ATTACHMENT -> attach(document, Planted.zip("table.csv", all.getBytes(StandardCharsets.UTF_8), ""));
            case PDF_ANNOTATION -> {
                PDAnnotationText note = new PDAnnotationText();
                note.setContents(all);
                page.getAnnotations().add(note);
            }
            default -> {}
        }
    }

    static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 3);
            content.newLineAtOffset(20, 780);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -3.6f);
            }
            content.endText();
        }
    }

    private static void bookmarks(PDDocument document, List<String> values) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (String value : values) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(value);
            outline.addLast(item);
        }
    }

    private static void attach(PDDocument document, byte[] bytes) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("tables.zip");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("tables.zip", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** What an editor leaves behind that writes its changes at the end. */
    private static byte[] withRest(byte[] pdf, List<String> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.6\n9999 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (OutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
        }
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        out.write(pdf);
        return out.toByteArray();
    }
}
