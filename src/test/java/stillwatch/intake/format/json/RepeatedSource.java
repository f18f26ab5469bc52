package stillwatch.intake.format.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.stream.IntStream;
import stillwatch.intake.reading.Source;

/** A file far larger than the disk should have to hold. */
record RepeatedSource(byte[] begin, byte[] middle, int times, byte[] end) implements Source {
    @Override
    public String fileName() {
        return "long.json";
    }

    @Override
    public long size() {
        return begin.length + (long) middle.length * times + end.length;
    }

    @Override
    public InputStream open() {
        InputStream repeated = new SequenceInputStream(Collections.enumeration(IntStream.range(0, times)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(middle))
                .toList()));
        return new SequenceInputStream(
                new ByteArrayInputStream(begin), new SequenceInputStream(repeated, new ByteArrayInputStream(end)));
    }
}
