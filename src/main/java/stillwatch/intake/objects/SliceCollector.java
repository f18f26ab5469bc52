package stillwatch.intake.objects;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;
import stillwatch.intake.reading.Rejection;

/** Gathers the bytes of one value; past the limit it keeps the beginning only and counts and hashes the rest. */
final class SliceCollector {
    private byte[] bytes = new byte[1024];
    private int held;
    private long length;
    private byte @Nullable [] beginning;
    private @Nullable MessageDigest digest;

    void add(int b) {
        if (held == bytes.length) {
            makeRoom();
        }
        bytes[held++] = (byte) b;
        length++;
    }

    boolean empty() {
        return length == 0;
    }

    Slice finish(long line, long offset, boolean ownLine) {
        if (digest != null && beginning != null) {
            digest.update(bytes, 0, held);
            return new Slice(beginning, line, offset, length, ownLine, Sha256.hex(digest));
        }
        return new Slice(Arrays.copyOf(bytes, held), line, offset, length, ownLine, null);
    }

    private void makeRoom() {
        if (digest == null && held < Slice.LIMIT) {
            bytes = Arrays.copyOf(bytes, Math.min(held * 2, Slice.LIMIT));
            return;
        }
        if (digest == null) {
            digest = Sha256.digest();
            beginning = Arrays.copyOf(bytes, Rejection.RAW_LIMIT + 1);
        }
        digest.update(bytes, 0, held);
        held = 0;
    }
}
