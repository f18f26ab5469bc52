package stillwatch.claims.wording;

/** A place in a text as people count it, both from 1. */
public record LineColumn(int line, int column) {
    public static LineColumn of(String text, int offset) {
        int line = 1;
        int begin = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
            begin = at + 1;
        }
        return new LineColumn(line, text.codePointCount(begin, offset) + 1);
    }

    /** "12:5". */
    public String words() {
        return line + ":" + column;
    }
}
