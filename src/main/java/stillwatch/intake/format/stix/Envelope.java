package stillwatch.intake.format.stix;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Refusal;
import tools.jackson.databind.JsonNode;

/** The outer brackets of a bundle, from the first byte to the last, with its objects handed on one by one. */
final class Envelope {
    private static final int MOST_FIELDS = 1_000;
    static final int MOST_OBJECTS = 2_000_000;
    private final JsonWalk walk;
    private final Taker taker;
    private final Set<String> keys = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private @Nullable String type;
    private @Nullable String version;
    private int count;

    /** Is given each object, and how many bytes of the file are behind. */
    interface Taker {
        void take(Slice object, int ordinal, long behind);
    }

    private Envelope(JsonWalk walk, Taker taker) {
        this.walk = walk;
        this.taker = taker;
    }

    static Envelope walk(InputStream in, String fileName, Taker taker) throws IOException, Refusal {
        try {
            Envelope envelope = new Envelope(new JsonWalk(in), taker);
            envelope.bundle(fileName);
            return envelope;
        } catch (Torn e) {
            throw e.in(fileName);
        }
    }

    /** Fields of the bundle itself that have no meaning here. */
    List<String> unknown() {
        return unknown;
    }

    @Nullable
    String version() {
        return version;
    }

    int count() {
        return count;
    }

    private void bundle(String fileName) throws IOException, Torn, Refusal {
        walk.enter('{');
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = newName(key, fileName);
            if (name.equals("objects")) {
                objects(fileName);
            } else {
                field(name, walk.value(), fileName);
            }
        }
        walk.end();
        checkType(fileName);
    }

    private void checkType(String fileName) throws Refusal {
        if (!"bundle".equals(type)) {
            throw new Refusal(fileName + ": \"type\" is not \"bundle\", so this is no STIX bundle; if it is another"
                    + " format, say which with --as");
        }
    }

    private String newName(Slice key, String fileName) throws Refusal {
        String name = text(key, fileName);
        if (keys.size() == MOST_FIELDS) {
            throw new Refusal(fileName + ", line " + key.line() + ": the bundle itself has more than " + MOST_FIELDS
                    + " fields, this cannot be right");
        }
        if (!keys.add(name)) {
            throw new Refusal(fileName + ", line " + key.line() + ": \"" + name
                    + "\" stands twice in the bundle, so it is not clear which one counts");
        }
        return name;
    }

    private void field(String name, Slice value, String fileName) throws Refusal {
        switch (name) {
            case "type" -> type = text(value, fileName);
            case "spec_version" -> version = text(value, fileName);
            case "id" -> {}
            default -> unknown.add(name);
        }
    }

    private void objects(String fileName) throws IOException, Torn, Refusal {
        if (walk.peek() != '[' && walk.peek() >= 0) {
            throw new Refusal(fileName + ", line " + walk.line() + ": \"objects\" has to be a list in [ ]");
        }
        walk.enter('[');
        for (boolean more = walk.element(true); more; more = walk.element(false)) {
            if (count == MOST_OBJECTS) {
                throw new Refusal(fileName + ", line " + walk.line() + ": more than " + MOST_OBJECTS
                        + " objects in one bundle; split it");
            }
            taker.take(walk.value(), count++, walk.offset());
        }
    }

    private static String text(Slice value, String fileName) throws Refusal {
        try {
            JsonNode node = Tree.read(value);
            return node.isString() ? node.stringValue() : node.toString();
        } catch (BadField e) {
            throw new Refusal(fileName + ", line " + value.line() + ": " + e.reason(), e);
        }
    }
}
