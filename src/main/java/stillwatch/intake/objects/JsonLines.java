package stillwatch.intake.objects;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Source;

/** A file of one JSON value a line, line by line. */
public final class JsonLines {
    private final ByteFeed feed;

    /** Is given each line. */
    public interface Taker {
        void take(Slice line);
    }

    /** Hands out the lines of a whole file, which may be in any Unicode encoding; refuses one without lines. */
    public static void each(Source source, RowSink sink, Taker taker) throws IOException, Refusal {
        try (Utf8Input in = Utf8Input.open(source, sink)) {
            JsonLines lines = new JsonLines(in);
            Slice line = lines.next();
            if (line == null) {
                throw Utf8Input.nothingIn(source);
            }
            for (; line != null; line = lines.next()) {
                taker.take(line);
                sink.position(in.behind());
            }
        } catch (BadEncoding e) {
            throw e.in(source.fileName());
        }
    }

    public JsonLines(InputStream from) throws IOException {
        this.feed = new ByteFeed(from);
    }

    JsonLines(ByteFeed feed) {
        this.feed = feed;
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
        return into.finish(line, offset, true);
    }
}
