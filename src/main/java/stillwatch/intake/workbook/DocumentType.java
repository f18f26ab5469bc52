package stillwatch.intake.workbook;

import java.nio.charset.StandardCharsets;
import stillwatch.intake.reading.Refusal;

/** No workbook needs a document type, and what can be written in one can make a parser read files or fill memory. */
final class DocumentType {
    private static final String DOCTYPE = "<!DOCTYPE";

    private DocumentType() {}

    static void refuse(byte[] head, String part) throws Refusal {
        String narrow = new String(head, StandardCharsets.ISO_8859_1);
        // in UTF-16 every other byte is zero, whichever comes first
        if (narrow.contains(DOCTYPE) || narrow.replace("\0", "").contains(DOCTYPE)) {
            throw refusal(part);
        }
    }

    static Refusal refusal(String part) {
        return new Refusal("The workbook's part \"" + part
                + "\" declares a document type (DOCTYPE), which no workbook needs and this program does not read.");
    }
}
