package stillwatch.intake.objects;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file of one JSON value a line, line by line. */
public final class JsonLines {
    private final ByteFeed feed;

    public JsonLines(InputStream from) throws IOException {
        this.feed = new ByteFeed(from);
    }

    /** The next line that is not blank, without the break at its end; null behind the last. */
    public @Nullable Slice next() throws IOException {
        while (feed.peek() != ByteFeed.END) {
            int c = feed.peek();
            if (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
                feed.next();
            } else {
                return line();
            }
        }
        return null;
    }

    private Slice line() throws IOException {
        long line = feed.line();
        long offset = feed.offset();
        SliceCollector into = new SliceCollector();
        for (int c = feed.peek(); c != ByteFeed.END && c != '\n' && c != '\r'; c = feed.peek()) {
            into.add(feed.next());
        }
        return into.finish(line, offset);
    }
}
