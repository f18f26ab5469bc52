package stillwatch.brief.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private interface Half {
        void read(Reading reading) throws IOException;
    }

    /** Its bytes and its objects are read side by side; what is found stands in this order. */
    void read(byte[] bytes) {
        List<Half> halves = List.of(half -> streams(half, bytes), half -> objects(half, bytes));
        halves.parallelStream().map(this::read).toList().forEach(reading.found()::add);
    }

    private Found read(Half half) {
        Reading apart = reading.apart();
        try {
            half.read(apart);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            apart.found().unread(where, Reading.sentence(damaged));
        }
        return apart.found();
    }

    private void streams(Reading apart, byte[] bytes) throws IOException {
        apart.text(new String(bytes, StandardCharsets.UTF_8), where, 1);
        new PdfStreams(apart, where).read(bytes);
    }

    private void objects(Reading apart, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new IOException("it is encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new IOException("it has " + pages + " pages");
            }
            new PdfObjects(apart, where).read(document);
            pages(apart, document, pages);
        }
    }

    private void pages(Reading apart, PDDocument document, int pages) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        for (int page = 1; page <= pages; page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            apart.text(words.getText(document), where.part("page " + page), 1);
        }
    }
}
