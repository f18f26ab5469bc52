package stillwatch.brief.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Some pages of a filing as a filing of their own. */
record FilingPart(byte[] whole, int from, int to, int number, int of, Instant asOf) {

    private static final String PROFILE = "sRGB IEC61966-2.1";

    private Splitter splitter() {
        Splitter splitter = new Splitter();
        splitter.setStartPage(from);
        splitter.setEndPage(to);
        splitter.setSplitAtPage(to - from + 1);
        return splitter;
    }

    byte[] bytes() throws IOException {
        try (PDDocument source = Loader.loadPDF(whole)) {
            try (PDDocument part = splitter().split(source).getFirst()) {
                carry(source, part);
                new PartLinks(part).drop();
                new PartMark(part, words()).stamp();
                return saved(part);
            }
        }
    }

    private String words() {
        return "Part " + number + " of " + of;
    }

    /** What belongs to a document and not to its pages. */
    private void carry(PDDocument source, PDDocument part) throws IOException {
        PDDocumentCatalog was = source.getDocumentCatalog();
        PDDocumentCatalog now = part.getDocumentCatalog();
        part.setVersion(source.getVersion());
        now.setVersion(was.getVersion());
        colours(part);
        now.setLanguage(was.getLanguage());
        now.setMarkInfo(was.getMarkInfo());
        now.setViewerPreferences(was.getViewerPreferences());
        now.setMetadata(was.getMetadata());
        bookmarks(source, part);
    }

    /** Which red is meant by red; written anew, for one of another document is not taken along. */
    private static void colours(PDDocument part) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(part, new ByteArrayInputStream(profile));
        intent.setInfo(PROFILE);
        intent.setOutputCondition(PROFILE);
        intent.setOutputConditionIdentifier(PROFILE);
        intent.setRegistryName("http://www.color.org");
        part.getDocumentCatalog().addOutputIntent(intent);
    }

    /** A part that begins within a section says so: none is without a bookmark. */
    private void bookmarks(PDDocument source, PDDocument part) throws IOException {
        PDDocumentOutline all = source.getDocumentCatalog().getDocumentOutline();
        if (all == null) {
            return;
        }
        PDDocumentOutline here = new PDDocumentOutline();
        String before = "";
        List<PDOutlineItem> found = new ArrayList<>();
        for (PDOutlineItem one : all.children()) {
            PDPage page = one.findDestinationPage(source);
            int index = page == null ? to : source.getPages().indexOf(page) + 1 - from;
            if (index < 0) {
                before = one.getTitle() + " (continued)";
            } else if (index <= to - from) {
                found.add(bookmark(one.getTitle(), part.getPage(index)));
            }
        }
        if (!before.isEmpty()) {
            here.addLast(bookmark(before, part.getPage(0)));
        }
        found.forEach(here::addLast);
        part.getDocumentCatalog().setDocumentOutline(here);
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageXYZDestination to = new PDPageXYZDestination();
        to.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(to);
        return item;
    }

    private byte[] saved(PDDocument part) throws IOException {
        FixedDates dates = new FixedDates(part, asOf);
        dates.part(" · " + words().toLowerCase(Locale.ROOT));
        dates.fix();
        part.setDocumentId(asOf.getEpochSecond() * 1000 + number);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        part.save(out);
        return out.toByteArray();
    }
}
