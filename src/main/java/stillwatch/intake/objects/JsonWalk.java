package stillwatch.intake.objects;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the outer brackets of a JSON file and hands out what lies between them, value by value. Only the
 * brackets walked through are checked here; whoever takes a value reads it strictly ({@link Tree}), so that one broken
 * object costs one row and not the file.
 */
public final class JsonWalk {
    private final ByteFeed feed;

    public JsonWalk(InputStream from) throws IOException {
        this.feed = new ByteFeed(from);
    }

    JsonWalk(ByteFeed feed) {
        this.feed = feed;
    }

    /** How many bytes are behind. */
    public long offset() {
        return feed.offset();
    }

    public long line() {
        return feed.line();
    }

    /** Where on its line the walk stands, counted from 1. */
    public long column() {
        return feed.column();
    }

    /** The first character of the next value, or -1 at the end; nothing is consumed but white space. */
    public int peek() throws IOException {
        while (true) {
            int c = feed.peek();
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            feed.next();
        }
    }

    /** Goes into the object or array that comes next. */
    public void enter(char bracket) throws IOException, Torn {
        expect(bracket, Character.toString(bracket));
        feed.next();
    }

    /** The next key of the object walked through, or null behind its last; {@code first} right after entering. */
    public @Nullable Slice key(boolean first) throws IOException, Torn {
        if (!more(first, '}')) {
            return null;
        }
        expect('"', "a name in double quotes");
        Slice name = value();
        expect(':', ": after a name");
        feed.next();
        return name;
    }

    private void expect(char expected, String what) throws IOException, Torn {
        if (peek() != expected) {
            throw torn("expected " + what + ", found " + found());
        }
    }

    /** Whether the array walked through goes on; {@code first} right after entering. */
    public boolean element(boolean first) throws IOException, Torn {
        return more(first, ']');
    }

    private boolean more(boolean first, char close) throws IOException, Torn {
        int c = peek();
        if (c == close) {
            feed.next();
            return false;
        }
        if (first) {
            return true;
        }
        if (c != ',') {
            throw torn("expected , or " + close + ", found " + found());
        }
        feed.next();
        if (peek() == close) {
            throw torn("a comma stands before " + close);
        }
        return true;
    }

    /** Takes the next value whole. */
    public Slice value() throws IOException, Torn {
        int c = peek();
        SliceCollector into = new SliceCollector();
        long line = feed.line();
        long offset = feed.offset();
        boolean ownLine = feed.lineIsBlank();
        if (c == ByteFeed.END || ",:]}".indexOf(c) >= 0) {
            throw torn("expected a value, found " + found());
        }
        if (c == '"') {
            string(into, line);
        } else if (c == '{' || c == '[') {
            bracketed(into, line);
        } else {
            bare(into);
        }
        return into.finish(line, offset, ownLine);
    }

    /** Nothing but white space may follow. */
    public void end() throws IOException, Torn {
        if (peek() != ByteFeed.END) {
            throw torn("something stands behind the end of the document: " + found()
                    + "; one file holds one document, split it or remove the rest");
        }
    }

    private void bracketed(SliceCollector into, long start) throws IOException, Torn {
        long depth = 0;
        do {
            int c = feed.peek();
            if (c == '"') {
                string(into, start);
                continue;
            }
            into.add(taken(start));
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    private void string(SliceCollector into, long start) throws IOException, Torn {
        into.add(taken(start));
        while (true) {
            int c = taken(start);
            into.add(c);
            if (c == '"') {
                return;
            }
            if (c == '\\') {
                into.add(taken(start));
            }
        }
    }

    private void bare(SliceCollector into) throws IOException {
        int c = feed.peek();
        while (c > ' ' && ",:]}[{\"".indexOf(c) < 0) {
            into.add(feed.next());
            c = feed.peek();
        }
        if (into.empty()) {
            into.add(feed.next());
        }
    }

    private int taken(long start) throws IOException, Torn {
        int c = feed.next();
        if (c == ByteFeed.END) {
            throw torn("the file ends in the middle of what begins on line " + start
                    + "; it looks cut off, get a whole copy");
        }
        return c;
    }

    private Torn torn(String reason) {
        return new Torn(feed.line(), feed.column(), reason);
    }

    private String found() throws IOException {
        int c = feed.peek();
        if (c == ByteFeed.END) {
            return "the end of the file (it looks cut off, get a whole copy)";
        }
        if (c == 0 || c >= 0xFE) {
            return "a byte of UTF-16 or UTF-32 text; save the file as UTF-8";
        }
        return c > ' ' && c < 0x7F ? Character.toString(c) : "byte 0x" + Integer.toHexString(c);
    }
}
