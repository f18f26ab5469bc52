package stillwatch.intake.format.misp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Sample;

/** Whether the beginning of a file looks like a MISP export: an "Event" with at least one field only MISP gives it. */
final class MispSample {
    private static final Recognition NO = Recognition.no("no MISP export: there is no \"Event\" where one would stand");
    private static final Set<String> TELLING = Set.of(
            "info", "Orgc", "orgc_id", "threat_level_id", "analysis", "Attribute", "Object", "publish_timestamp");

    private MispSample() {}

    static Recognition recognise(Sample sample) {
        try {
            String telling = event(new JsonWalk(new ByteArrayInputStream(sample.head())), true);
            return telling == null ? NO : new Recognition(95, "a JSON \"Event\" with \"" + telling + "\"");
        } catch (IOException | Torn | BadField e) {
            return NO;
        }
    }

    private static @Nullable String event(JsonWalk walk, boolean top) throws IOException, Torn, BadField {
        if (walk.peek() == '[') {
            walk.enter('[');
            walk.element(true);
        }
        walk.enter('{');
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = Tree.read(key).asString();
            if (name.equals("Event") && walk.peek() == '{') {
                return telling(walk);
            }
            if (top && name.equals("response") && (walk.peek() == '[' || walk.peek() == '{')) {
                return event(walk, false);
            }
            walk.value();
        }
        return null;
    }

    private static @Nullable String telling(JsonWalk walk) throws IOException, Torn, BadField {
        walk.enter('{');
        for (Slice key = walk.key(true); key != null; key = walk.key(false)) {
            String name = Tree.read(key).asString();
            if (TELLING.contains(name)) {
                return name;
            }
            walk.value();
        }
        return null;
    }
}
