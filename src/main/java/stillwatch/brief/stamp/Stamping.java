package stillwatch.brief.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.pdf.FixedDates;
import stillwatch.brief.pdf.Lettering;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.pdf.Sheets;
import stillwatch.casefile.ShownSize;
import stillwatch.evidence.inside.CannotLook;
import stillwatch.evidence.inside.Extent;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Original;
import stillwatch.evidence.inside.Picture;
import stillwatch.evidence.reading.PlainText;
import stillwatch.progress.Progress;

/**
 * Makes stamped copies. Pages are those the looking process draws: whatever a hostile file holds beside them, and whatever it would
 * do, is not in the copy. The same file and stamp are the same bytes.
 */
public final class Stamping {
    private static final Set<String> TEXTS = Set.of("text/plain", "text/markdown");
    private static final int MOST_PAGES = 500;
    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final double DOTS_TO_AN_INCH = 200;
    private static final double INCH = 72;
    private static final double SCREEN_DOT = 0.75;
    private static final double LONGEST_PICTURE = 1190;
    private static final double LONGEST_PAGE = 14_000;
    private final Inside inside;
    private final Cover cover;
    private final Paper paper;
    private final Instant asOf;
    private final int mostPages;

    public Stamping(Inside inside, Cover cover, Paper paper, Instant asOf) {
        this(inside, cover, paper, asOf, MOST_PAGES);
    }

    /** {@code mostPages}: a longer one gets a slip sheet. */
    Stamping(Inside inside, Cover cover, Paper paper, Instant asOf, int mostPages) {
        this.inside = inside;
        this.cover = cover;
        this.paper = paper;
        this.asOf = asOf;
        this.mostPages = mostPages;
    }

    /** Said on a slip sheet. */
    private static final class NoPages extends Exception {
        private static final long serialVersionUID = 1;

        NoPages(String why) {
            super(why);
        }
    }

    /**
     * A file to be copied.
     *
     * @param place where the original is to be found, in words for a slip sheet
     */
    public record Source(String sha256, String mime, long size, String place, Original.Bytes bytes) {}

    /** What has no pages, or whose pages cannot be shown, gets a slip sheet, which says why. */
    public StampedCopy of(Exhibit exhibit, Source source, Progress progress) throws IOException {
        try {
            return pages(exhibit, source, progress);
        } catch (CannotLook | NoPages why) {
            return slip(exhibit, source.place(), String.valueOf(why.getMessage()));
        }
    }

    private StampedCopy pages(Exhibit exhibit, Source source, Progress progress)
            throws IOException, CannotLook, NoPages {
        if (TEXTS.contains(source.mime())) {
            return text(exhibit, source);
        }
        Optional<Original.Form> form = Original.Form.of(source.mime());
        if (form.isEmpty()) {
            throw new NoPages("A file of this kind (" + source.mime() + ") has no pages to stamp.");
        }
        return drawn(exhibit, new Original(source.sha256(), form.get(), source.size(), source.bytes()), progress);
    }

    private StampedCopy text(Exhibit exhibit, Source source) throws IOException, NoPages {
        PlainText text;
        try (InputStream in = source.bytes().open()) {
            text = PlainText.read(in, LONGEST_TEXT);
        }
        if (!text.whole()) {
            throw new NoPages("The text is longer than the " + ShownSize.of(LONGEST_TEXT) + " that are laid out here.");
        }
        StampedCopy copy = stamped(
                exhibit, new Sheets(paper, title(exhibit)).lines(text.text()).bytes(), "");
        expectFew(copy.pages());
        return copy;
    }

    private StampedCopy slip(Exhibit exhibit, String place, String why) throws IOException {
        byte[] sheet = new Sheets(paper, title(exhibit))
                .title("Ex. " + exhibit.number())
                .under(exhibit.name())
                .facts(
                        "Kind", exhibit.kind(),
                        "Size", exhibit.size(),
                        "SHA-256", exhibit.sha256().isEmpty() ? "not for this audience" : exhibit.sha256(),
                        "Came", exhibit.came(),
                        "Original", place)
                .says("This sheet stands for an exhibit whose pages are not stamped here. " + why)
                .bytes();
        return stamped(exhibit, sheet, why);
    }

    /** Sheets laid out here have room at their foot. */
    private StampedCopy stamped(Exhibit exhibit, byte[] sheets, String instead) throws IOException {
        try (PDDocument document =
                        Loader.loadPDF(new RandomAccessReadBuffer(sheets), IOUtils.createMemoryOnlyStreamCache());
                Lettering letters = new Lettering(document)) {
            // Made from the time of day; without it one is made from what the file holds.
            document.getDocument().getTrailer().removeItem(COSName.ID);
            return finished(document, letters, exhibit, instead);
        }
    }

    private StampedCopy drawn(Exhibit exhibit, Original original, Progress progress)
            throws IOException, CannotLook, NoPages {
        Extent extent = inside.extent(original, progress);
        expectFew(extent.pages());
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
                Lettering letters = new Lettering(document)) {
            PageCopy copy = new PageCopy(document, letters);
            long bytes = 0;
            for (int number = 1; number <= extent.pages(); number++) {
                progress.at("stamping exhibit " + exhibit.number(), number, extent.pages());
                bytes += size(page(copy, original, number, progress));
                expectSmall(bytes);
            }
            return finished(document, letters, exhibit, "");
        }
    }

    private PDPage page(PageCopy copy, Original original, int number, Progress progress)
            throws IOException, CannotLook {
        progress.stopIfCancelled();
        boolean pdf = original.form() == Original.Form.PDF;
        Picture picture = inside.picture(original, number, pdf ? DOTS_TO_AN_INCH / INCH : 1, progress);
        return copy.add(picture, inside.text(original, number, progress), points(picture, pdf));
    }

    private void expectFew(int pages) throws NoPages {
        if (pages > mostPages) {
            throw new NoPages("It has " + pages + " pages; copies of up to " + mostPages + " are stamped.");
        }
    }

    private static void expectSmall(long bytes) throws NoPages {
        if (bytes > MOST_BYTES) {
            throw new NoPages("A copy of it would take more than " + ShownSize.of(MOST_BYTES) + ".");
        }
    }

    /** How many points of a page stand for a point of a PDF, or for a dot of a picture: it keeps its size where paper has it. */
    private static double points(Picture picture, boolean pdf) {
        double longest = Math.max(picture.pageWidth(), picture.pageHeight());
        return pdf ? Math.min(1, LONGEST_PAGE / longest) : Math.min(SCREEN_DOT, LONGEST_PICTURE / longest);
    }

    private static long size(PDPage page) throws IOException {
        long bytes = 0;
        for (var name : page.getResources().getXObjectNames()) {
            bytes += page.getResources().getXObject(name).getCOSObject().getLength();
        }
        return bytes;
    }

    private String title(Exhibit exhibit) {
        return "Ex. " + exhibit.number() + " · " + cover.title() + " · " + cover.banner();
    }

    private StampedCopy finished(PDDocument document, Lettering letters, Exhibit exhibit, String instead)
            throws IOException {
        Foot foot = new Foot(document, letters, Stamp.of(cover, exhibit));
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            foot.stamp(document.getPage(number - 1), number, pages);
        }
        letters.said();
        var about = document.getDocumentInformation();
        about.setTitle(title(exhibit));
        about.setProducer("Stillwatch");
        new FixedDates(document, asOf).fix();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        document.save(out);
        return new StampedCopy(out.toByteArray(), pages, instead);
    }
}
