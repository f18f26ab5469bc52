package stillwatch.intake.format.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.BadSyntax;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Refusal;
import tools.jackson.databind.JsonNode;

/** The outer brackets of a document of ours: [rows] or {"stillwatch": 1, "rows": [rows]}. */
final class FactDocument {
    private static final String VERSION = "stillwatch";
    private static final String ROWS = "rows";
    private static final String EXPECTED =
            "expected a list in [ ], or an object with \"stillwatch\": 1 and \"rows\": [ ]";
    private final JsonWalk walk;
    private final String fileName;
    private final Taker taker;

    /** Is given each row as it stands in the file. */
    interface Taker {
        void take(Slice row) throws BadSyntax;
    }

    FactDocument(JsonWalk walk, String fileName, Taker taker) {
        this.walk = walk;
        this.fileName = fileName;
        this.taker = taker;
    }

    /** Answers how many rows there were. */
    long read() throws IOException, Torn, Refusal {
        int first = walk.peek();
        if (first != '[' && first != '{' && first > ' ' && first < 0x7F) {
            throw refused(walk.line(), EXPECTED);
        }
        long rows = first == '{' ? envelope() : list();
        walk.end();
        return rows;
    }

    private long envelope() throws IOException, Torn, Refusal {
        Set<String> seen = new HashSet<>();
        long rows = 0;
        walk.enter('{');
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = parsed(key).asString();
            if (!seen.add(name)) {
                throw refused(key.line(), "\"" + name + "\" stands twice, so it is not clear which one counts");
            }
            switch (name) {
                case VERSION -> checkVersion(walk.line());
                case ROWS -> rows = list();
                default -> throw refused(key.line(), "\"" + name + "\" has no place here: " + EXPECTED);
            }
        }
        if (!seen.contains(VERSION) || !seen.contains(ROWS)) {
            throw refused(walk.line(), EXPECTED);
        }
        return rows;
    }

    private void checkVersion(long line) throws IOException, Torn, Refusal {
        JsonNode version = parsed(walk.value());
        if (!version.isIntegralNumber() || version.asLong() != 1) {
            throw refused(
                    line,
                    "\"stillwatch\": " + version + " is a form this version does not know; a newer one may read it");
        }
    }

    private long list() throws IOException, Torn, Refusal {
        long rows = 0;
        walk.enter('[');
        for (boolean more = walk.element(true); more; more = walk.element(false)) {
            element();
            rows++;
        }
        return rows;
    }

    private void element() throws IOException, Torn, Refusal {
        walk.peek();
        long column = walk.column();
        Slice row = walk.value();
        try {
            taker.take(row);
        } catch (BadSyntax e) {
            throw e.in(fileName, row, column);
        }
    }

    private JsonNode parsed(Slice value) throws Refusal {
        try {
            return Tree.read(value);
        } catch (BadField e) {
            throw refused(value.line(), e.reason());
        }
    }

    private Refusal refused(long line, String reason) {
        return new Refusal(fileName + ", line " + line + ": " + reason);
    }
}
