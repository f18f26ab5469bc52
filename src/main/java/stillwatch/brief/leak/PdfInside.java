package stillwatch.brief.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF: every stream the bytes hold, whether anything refers to it or not; every object with its strings, and so metadata,
 * bookmarks and attachments; and the words of each page as they are read.
 */
final class PdfInside {
    private static final int MOST_PAGES = 20_000;
    private final Reading reading;
    private final Where where;

    PdfInside(Reading reading, Where where) {
        this.reading = reading;
        this.where = where;
    }

    void read(byte[] bytes) {
        try {
            reading.text(new String(bytes, StandardCharsets.UTF_8), where, 1);
            new PdfStreams(reading, where).read(bytes);
            objects(bytes);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            reading.found().unread(where, Reading.sentence(damaged));
        }
    }

    private void objects(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new IOException("it is encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new IOException("it has " + pages + " pages");
            }
            new PdfObjects(reading, where).read(document);
            pages(document, pages);
        }
    }

    private void pages(PDDocument document, int pages) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        for (int page = 1; page <= pages; page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            reading.text(words.getText(document), where.part("page " + page), 1);
        }
    }
}
