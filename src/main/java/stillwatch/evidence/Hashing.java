package stillwatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import stillwatch.casefile.canon.Sha256;

/** Reads to the end and says what it came to. */
final class Hashing {
    private static final int PIECE = 1 << 16;

    private Hashing() {}

    /** Hears after every piece how many bytes it had; throws to stop. */
    interface Listener {
        void read(long bytes);
    }

    static Stored of(InputStream from, Listener listener) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            digest.update(piece, 0, read);
            size += read;
            listener.read(read);
        }
        return new Stored(Sha256.hex(digest), size);
    }
}
