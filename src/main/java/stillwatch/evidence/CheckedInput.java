package stillwatch.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;

/** A file of the case that, read to its end, says whether it still is what it was. */
final class CheckedInput extends FilterInputStream {
    private final Shelf shelf;
    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable String found;

    CheckedInput(InputStream from, Shelf shelf, String sha256) {
        super(from);
        this.shelf = shelf;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int read = found == null ? super.read(into, from, count) : -1;
        if (read >= 0) {
            digest.update(into, from, read);
            return read;
        }
        expectUnchanged();
        return -1;
    }

    private void expectUnchanged() throws FileChanged {
        if (found == null) {
            found = Sha256.hex(digest);
        }
        if (!found.equals(sha256)) {
            throw new FileChanged(shelf, sha256);
        }
    }

    /** Skipping would pass bytes by the digest. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
