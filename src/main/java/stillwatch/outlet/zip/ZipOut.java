package stillwatch.outlet.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import stillwatch.casefile.canon.Sha256;
import stillwatch.outlet.zip.ZipForm.Piece;

/** Writes a zip, one content after the other. Contents are gone through twice, never held. */
public final class ZipOut {
    private final OutputStream to;
    private final List<byte[]> list = new ArrayList<>();
    private long written;

    public ZipOut(OutputStream to) {
        this.to = to;
    }

    /** Gives the same bytes each time it is asked. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** What a content came to. */
    public record Put(String name, long size, String sha256) {}

    public Put add(String name, byte[] bytes) throws IOException {
        return add(name, out -> out.write(bytes));
    }

    public Put add(String name, Content content) throws IOException {
        Counted measured = new Counted(OutputStream.nullOutputStream());
        content.to(measured);
        Piece piece = new Piece(name, measured.count, measured.crc.getChecksum().getValue());
        expectRoom(piece);
        list.add(ZipForm.central(piece, written));
        put(ZipForm.local(piece));
        Counted copied = new Counted(to);
        content.to(copied);
        String sha256 = measured.sha256();
        if (copied.count != measured.count || !copied.sha256().equals(sha256)) {
            throw new IOException(name + " changed while it was written");
        }
        written += copied.count;
        return new Put(name, copied.count, sha256);
    }

    private void expectRoom(Piece piece) throws IOException {
        if (written + piece.size() > ZipForm.MOST_BYTES || list.size() >= ZipForm.MOST_ENTRIES) {
            throw new IOException("more than one zip holds");
        }
    }

    private void put(byte[] bytes) throws IOException {
        to.write(bytes);
        written += bytes.length;
    }

    /** The list at the end; what it was written to stays open. */
    public void finish() throws IOException {
        long at = written;
        for (byte[] one : list) {
            put(one);
        }
        put(ZipForm.end(list.size(), written - at, at));
        to.flush();
    }

    private static final class Counted extends FilterOutputStream {
        private final CheckedOutputStream crc;
        private final DigestOutputStream digest;
        private long count;

        Counted(OutputStream to) {
            super(to);
            crc = new CheckedOutputStream(to, new CRC32());
            digest = new DigestOutputStream(crc, Sha256.digest());
        }

        @Override
        public void write(int one) throws IOException {
            digest.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.write(bytes, from, length);
            count += length;
        }

        String sha256() {
            return Sha256.hex(digest.getMessageDigest());
        }
    }
}
