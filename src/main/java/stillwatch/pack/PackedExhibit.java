package stillwatch.pack;

import java.util.Locale;
import stillwatch.brief.outline.Exhibit;
import stillwatch.store.list.EvidenceLine;

/**
 * One exhibit of the brief, and whether its bytes go along, or a copy with a stamp on each page.
 *
 * @param place where they lie in the bag; empty where they do not go along
 * @param why why they do not
 * @param copy where the stamped copy lies; empty where none goes along
 * @param noCopy why none does
 * @param released whether somebody released it for the audience, who then has looked at it
 */
public record PackedExhibit(
        Exhibit exhibit,
        EvidenceLine evidence,
        String place,
        String why,
        String copy,
        String noCopy,
        boolean released) {

    public boolean goes() {
        return !place.isEmpty();
    }

    /** Whether a stamped copy goes along, or the sheet that stands for one. */
    public boolean isCopied() {
        return !copy.isEmpty();
    }

    static String copy(int number) {
        return BagPlaces.COPIES + String.format(Locale.ROOT, "ex-%03d.pdf", number);
    }

    /** Named by its number, never by a name somebody chose; what could run or load something when opened ends in .txt. */
    static String place(int number, String mime) {
        return BagPlaces.ORIGINALS + String.format(Locale.ROOT, "ex-%03d.", number) + ending(mime);
    }

    private static String ending(String mime) {
        return switch (mime) {
            case "application/pdf" -> "pdf";
            case "text/plain" -> "txt";
            case "text/csv" -> "csv";
            case "application/json" -> "json";
            case "message/rfc822" -> "eml.txt";
            case "text/html", "application/xhtml+xml" -> "html.txt";
            case "image/svg+xml", "application/xml", "text/xml" -> "xml.txt";
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/gif" -> "gif";
            case "image/tiff" -> "tif";
            case "image/webp" -> "webp";
            case "application/zip" -> "zip";
            case "application/gzip" -> "gz";
            default -> "bin";
        };
    }
}
