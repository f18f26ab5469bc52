package stillwatch.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the packed bytes read. */
final class CountingInput extends FilterInputStream {
    private long count;

    CountingInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count += Math.max(n, 0);
        return n;
    }
}
