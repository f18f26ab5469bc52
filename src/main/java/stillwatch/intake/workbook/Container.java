package stillwatch.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;

/** What a file that is called a workbook really is, by its first bytes. */
final class Container {
    private static final String PACKED = "PK\u0003\u0004";
    private static final String OLD = "\u00D0\u00CF\u0011\u00E0";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private Container() {}

    static boolean packed(byte[] head) {
        return start(head).startsWith(PACKED);
    }

    static boolean old(byte[] head) {
        return start(head).startsWith(OLD);
    }

    static boolean openDocument(byte[] head) {
        return packed(head) && start(head).contains(OPEN_DOCUMENT);
    }

    static void check(Source source) throws IOException, Refusal {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(256);
        }
        if (old(head)) {
            throw new Refusal("This is a workbook of the old kind (.xls) or an encrypted one."
                    + " Open it in Excel and save it as .xlsx without a password.");
        }
        if (openDocument(head)) {
            throw new Refusal("This is an OpenDocument file. Open it in its program and save it as .xlsx.");
        }
        if (!packed(head)) {
            throw new Refusal("This is no workbook (.xlsx): it does not begin as a packed file does.");
        }
    }

    private static String start(byte[] head) {
        return new String(head, 0, Math.min(head.length, 256), StandardCharsets.ISO_8859_1);
    }
}
