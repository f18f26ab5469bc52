package stillwatch.intake.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import stillwatch.intake.reading.Refusal;

/** Tells what is wrong with the file from what is wrong with the disk it is on. */
final class Damage {
    private Damage() {}

    /** The refusal for a fault of the file; a fault of the disk is thrown on. */
    static Refusal refusal(IOException e) throws IOException {
        if (e instanceof Inflation.Bomb) {
            return new Refusal(String.valueOf(e.getMessage()), e);
        }
        if (e instanceof EOFException) {
            return new Refusal("The workbook is cut off: it ends before all of it is there. Copy or save it again.", e);
        }
        if (e instanceof ZipException) {
            return new Refusal(
                    "The workbook cannot be unpacked (" + e.getMessage()
                            + "). It is damaged or encrypted: open it in Excel and save it again as .xlsx without a password.",
                    e);
        }
        throw e;
    }
}
