package stillwatch.brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** A PDF says when it was made: here that is when the last entry was made that it knows of. */
public record FixedDates(PDDocument document, Instant asOf) {
    private static final Pattern DATE = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)");

    private static final Pattern TITLE =
            Pattern.compile("(<dc:title>.*?<rdf:li[^>]*>[^<]*)(</rdf:li>)", Pattern.DOTALL);

    /** A table or a chapter cut in two is no longer what PDF/UA asks for. */
    private static final Pattern WHOLE = Pattern.compile("<pdfuaid:part>[^<]*</pdfuaid:part>\\s*");

    static Calendar calendar(Instant asOf) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(asOf.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return at;
    }

    public void fix() throws IOException {
        Calendar at = calendar(asOf);
        Instant whole = asOf.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentInformation().setModificationDate(at);
        document.setDocumentId(whole.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String fixed = DATE.matcher(read(metadata)).replaceAll("$1" + whole + "$2");
            metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What only the whole was, and more words behind its title in both places that hold it. */
    void part(String more) throws IOException {
        var about = document.getDocumentInformation();
        about.setTitle((about.getTitle() == null ? "" : about.getTitle()) + more);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String titled = TITLE.matcher(read(metadata)).replaceFirst("$1" + more + "$2");
            titled = WHOLE.matcher(titled).replaceAll("");
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(titled.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static String read(PDMetadata metadata) throws IOException {
        try (InputStream in = metadata.exportXMPMetadata()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
