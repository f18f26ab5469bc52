package stillwatch.intake.format.misp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Refusal;

/** Walks {@code {"Event": …}}, {@code {"response": […]}} or a list of such, and shows what it meets, part by part. */
final class MispWalk {
    private static final int MOST_FIELDS = 1_000;
    private final JsonWalk walk;
    private final String fileName;
    private final Visitor visitor;
    private int events;

    /** What stands in the file, in its order. Events count from 0. */
    interface Visitor {
        void begins(int event, long line) throws Refusal;

        /** A value of the event itself. */
        void field(int event, String name, Slice value);

        /** A name the event has twice. */
        void doubled(int event, String name);

        /** One element of a list of the event. */
        void item(int event, String list, Slice value) throws Refusal;

        /** Something beside or in place of an event. */
        void other(String name, Slice value);

        void behind(long bytes);
    }

    private MispWalk(JsonWalk walk, String fileName, Visitor visitor) {
        this.walk = walk;
        this.fileName = fileName;
        this.visitor = visitor;
    }

    static void walk(InputStream in, String fileName, Visitor visitor) throws IOException, Refusal {
        try {
            MispWalk walk = new MispWalk(new JsonWalk(in), fileName, visitor);
            walk.top();
            walk.walk.end();
            walk.checkEvents();
        } catch (Torn e) {
            throw e.in(fileName);
        }
    }

    private void checkEvents() throws Refusal {
        if (events == 0) {
            throw new Refusal(fileName + ": there is no \"Event\" in it, so this is no MISP export; if it is another"
                    + " format, say which with --as");
        }
    }

    private void top() throws IOException, Torn, Refusal {
        if (walk.peek() == '[') {
            list();
        } else {
            wrapper(true);
        }
    }

    private void list() throws IOException, Torn, Refusal {
        walk.enter('[');
        for (boolean more = walk.element(true); more; more = walk.element(false)) {
            if (walk.peek() == '{') {
                wrapper(false);
            } else {
                visitor.other("(no event)", walk.value());
            }
        }
    }

    /** The object round an event, or at the top also round the list of them. */
    private void wrapper(boolean top) throws IOException, Torn, Refusal {
        walk.enter('{');
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = text(key);
            if (name.equals("Event") && walk.peek() == '{') {
                event(events++);
            } else if (top && name.equals("response") && walk.peek() == '[') {
                list();
            } else if (top && name.equals("response") && walk.peek() == '{') {
                wrapper(false);
            } else {
                visitor.other(name, walk.value());
            }
        }
    }

    private void event(int event) throws IOException, Torn, Refusal {
        visitor.begins(event, walk.line());
        walk.enter('{');
        Set<String> names = new HashSet<>();
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = text(key);
            if (names.size() == MOST_FIELDS) {
                throw new Refusal(fileName + ", line " + key.line() + ": an event has more than " + MOST_FIELDS
                        + " fields, this cannot be right");
            }
            if (!names.add(name)) {
                visitor.doubled(event, name);
            }
            part(event, name);
            visitor.behind(walk.offset());
        }
    }

    private void part(int event, String name) throws IOException, Torn, Refusal {
        if (walk.peek() == '[') {
            items(event, name);
        } else {
            visitor.field(event, name, walk.value());
        }
    }

    private void items(int event, String name) throws IOException, Torn, Refusal {
        walk.enter('[');
        for (boolean more = walk.element(true); more; more = walk.element(false)) {
            visitor.item(event, name, walk.value());
            visitor.behind(walk.offset());
        }
    }

    private String text(Slice key) throws Refusal {
        try {
            return Tree.read(key).asString();
        } catch (BadField e) {
            throw new Refusal(fileName + ", line " + key.line() + ": " + e.reason(), e);
        }
    }
}
