package stillwatch.intake.workbook;

import java.nio.charset.StandardCharsets;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Sample;

/** Whether a file looks like a workbook from its beginning. */
public final class WorkbookSample {
    private WorkbookSample() {}

    public static Recognition recognise(Sample sample) {
        byte[] head = sample.head();
        if (Container.old(head) || Container.openDocument(head)) {
            return new Recognition(60, "it is a spreadsheet of a kind that is not read; importing says what to do");
        }
        if (!Container.packed(head)) {
            return Recognition.no("it does not begin as a packed file does");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("xl/")
                ? new Recognition(95, "it is packed and holds the parts of a workbook")
                : Recognition.no("it is packed but no part of a workbook is seen in it");
    }
}
