package stillwatch.evidence.gzip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes runs of bytes as complete gzip members. Without time, name or system in the header, equal bytes give equal bytes. */
final class GzipMember implements AutoCloseable {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 255};
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] piece = new byte[1 << 16];

    void write(byte[] bytes, int length, OutputStream to) throws IOException {
        to.write(HEADER);
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        while (!deflater.finished()) {
            to.write(piece, 0, deflater.deflate(piece));
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        ByteBuffer trailer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        to.write(trailer.putInt((int) crc.getValue()).putInt(length).array());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
