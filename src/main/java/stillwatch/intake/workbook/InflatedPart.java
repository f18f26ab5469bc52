package stillwatch.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** One part while it is unpacked, under the caps that hold for the whole workbook. */
final class InflatedPart extends InputStream {
    private final ZipInputStream zip;
    private final CountingInput packed;
    private final Inflation inflation;

    InflatedPart(ZipInputStream zip, CountingInput packed, Inflation inflation) {
        this.zip = zip;
        this.packed = packed;
        this.inflation = inflation;
    }

    /** How many bytes of the file have been read. */
    long position() {
        return packed.count();
    }

    @Override
    public int read() throws IOException {
        int b = zip.read();
        inflation.add(b < 0 ? 0 : 1, packed.count());
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = zip.read(into, offset, length);
        inflation.add(Math.max(n, 0), packed.count());
        return n;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
