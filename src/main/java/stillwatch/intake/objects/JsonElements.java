package stillwatch.intake.objects;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;

/** The values of a JSON file one after the other: the elements of one list in [ ], or else one value a line. */
public final class JsonElements implements Closeable {
    private final Utf8Input in;
    private final String fileName;
    private final JsonWalk walk;
    private final JsonLines lines;
    private final boolean list;
    private boolean begun;
    private boolean ended;
    private long column;

    private JsonElements(Utf8Input in, Source source) throws IOException, Refusal {
        this.in = in;
        this.fileName = source.fileName();
        ByteFeed feed = new ByteFeed(in);
        this.walk = new JsonWalk(feed);
        this.lines = new JsonLines(feed);
        int first = walk.peek();
        if (first == ByteFeed.END) {
            throw Utf8Input.nothingIn(source);
        }
        this.list = first == '[';
    }

    /** Refuses a file that holds nothing. */
    public static JsonElements open(Source source) throws IOException, Refusal {
        Utf8Input in = new Utf8Input(source.open());
        try {
            return new JsonElements(in, source);
        } catch (BadEncoding e) {
            in.close();
            throw e.in(source.fileName());
        } catch (IOException | Refusal | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The next value, or null behind the last. A list whose brackets do not hold is refused: nothing behind is sure. */
    public @Nullable Slice next() throws IOException, Refusal {
        try {
            return list ? element() : lines.next();
        } catch (BadEncoding e) {
            throw e.in(fileName);
        } catch (Torn e) {
            throw e.in(fileName);
        }
    }

    private @Nullable Slice element() throws IOException, Torn {
        if (ended || !more()) {
            return null;
        }
        walk.peek();
        column = walk.column();
        return walk.value();
    }

    private boolean more() throws IOException, Torn {
        if (!begun) {
            walk.enter('[');
        }
        boolean more = walk.element(!begun);
        begun = true;
        if (!more) {
            ended = true;
            walk.end();
        }
        return more;
    }

    /** A value that is no JSON costs its line; in a list it costs the file. */
    public void refuseInList(BadSyntax e, Slice value) throws Refusal {
        if (list) {
            throw e.in(fileName, value, column);
        }
    }

    /** What is special about how the file is written, or null. */
    public @Nullable String remark() {
        return in.remark();
    }

    /** How many bytes of the file are behind. */
    public long behind() {
        return in.behind();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
