package stillwatch.brief.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished filing in parts of a size. It is laid out once and cut between pages, so that numbers of pages run on and every
 * reference to a page stays true; the contents stand in the first part.
 */
public final class FilingParts {
    /** A part is as good as full from here on: looking for the last page that fits takes as long as all others. */
    private static final double FULL = 0.97;

    private final byte[] whole;
    private final Instant asOf;
    private final long most;
    private final int pages;

    private FilingParts(byte[] whole, Instant asOf, long most, int pages) {
        this.whole = whole;
        this.asOf = asOf;
        this.most = most;
        this.pages = pages;
    }

    /** The whole by itself where it is no larger than {@code most} bytes. */
    public static List<byte[]> of(byte[] whole, Instant asOf, long most) throws IOException {
        if (whole.length <= most) {
            return List.of(whole);
        }
        try (PDDocument document = Loader.loadPDF(whole)) {
            return new FilingParts(whole, asOf, most, document.getNumberOfPages()).cut();
        }
    }

    private record Range(int from, int to) {}

    private List<byte[]> cut() throws IOException {
        List<Range> ranges = new ArrayList<>();
        for (int from = 1; from <= pages; from = ranges.getLast().to() + 1) {
            ranges.add(new Range(from, last(from)));
        }
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            parts.add(part(ranges.get(i), i + 1, ranges.size()));
        }
        return List.copyOf(parts);
    }

    private byte[] part(Range range, int number, int of) throws IOException {
        return new FilingPart(whole, range.from(), range.to(), number, of, asOf).bytes();
    }

    /** The last page with which a part that begins at {@code from} is small enough: guessed by the size of those tried. */
    private int last(int from) throws IOException {
        int good = from - 1;
        int bad = pages + 1;
        long base = 0;
        double each = (double) whole.length / pages;
        while (bad - good > 1) {
            int guess = from - 1 + (int) Math.min(pages, (most - base) / each);
            int to = Math.clamp(guess, good + 1, bad - 1);
            // Made with the longest words a part can have, so that the real ones are no longer.
            long size = part(new Range(from, to), pages, pages).length;
            if (size <= most) {
                good = to;
            } else {
                bad = to;
            }
            if (bad == from) {
                throw new PartTooSmall(from, size);
            }
            if (good == to && size >= most * FULL) {
                return good;
            }
            each = Math.max(1, each * 0.5 + 0.5 * (size - base) / (to - from + 1));
        }
        return good;
    }
}
