package stillwatch.pack.receive;

import java.io.IOException;

/** A pack is not taken in; the message says what is wrong with it, and what to do. */
public final class NotWhole extends IOException {
    private static final long serialVersionUID = 1L;

    NotWhole(String what) {
        super(what);
    }

    static NotWhole asZip(String what) {
        return new NotWhole("This is not a pack as Stillwatch writes it: " + what
                + ". If somebody packed it anew, unpack it yourself and run verify_pack.py on the folder; otherwise ask"
                + " for it again.");
    }

    static NotWhole changed(String what) {
        return new NotWhole(
                "This pack is not what was sent: " + what + ". Nothing was unpacked. Ask for it again, another way.");
    }
}
