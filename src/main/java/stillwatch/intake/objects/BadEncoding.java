package stillwatch.intake.objects;

import java.io.IOException;
import stillwatch.intake.reading.Refusal;

/** Bytes that are no text in the encoding the file is written in; nothing is ever replaced in silence. */
public final class BadEncoding extends IOException {
    private static final long serialVersionUID = 1L;

    BadEncoding(String encoding, long offset) {
        super("not valid " + encoding + " at byte " + offset + " of the file; save the file as UTF-8");
    }

    public Refusal in(String fileName) {
        return new Refusal(fileName + ": " + getMessage(), this);
    }
}
