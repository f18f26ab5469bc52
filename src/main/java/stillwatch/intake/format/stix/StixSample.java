package stillwatch.intake.format.stix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Sample;

/** Whether the beginning of a file looks like a bundle. The word may stand behind the objects, and the sample may end before. */
final class StixSample {
    private static final Recognition NO =
            Recognition.no("no STIX bundle: it does not begin as an object of type bundle");
    private boolean bundle;
    private boolean otherType;
    private boolean firstObject;

    private StixSample() {}

    static Recognition recognise(Sample sample) {
        StixSample look = new StixSample();
        try {
            look.look(new JsonWalk(new ByteArrayInputStream(sample.head())));
        } catch (IOException | Torn | BadField e) {
            // The sample ends somewhere inside; what was seen until here is what can be told.
        }
        if (look.bundle) {
            return new Recognition(95, "a JSON object with \"type\": \"bundle\"");
        }
        boolean likely = look.firstObject && !look.otherType;
        return likely ? new Recognition(85, "a JSON object whose \"objects\" carry STIX ids") : NO;
    }

    private void look(JsonWalk walk) throws IOException, Torn, BadField {
        walk.enter('{');
        for (Slice key = walk.key(true); key != null && !bundle && !otherType; key = walk.key(false)) {
            String name = Tree.read(key).asString();
            if (name.equals("objects") && walk.peek() == '[') {
                objects(walk);
            } else {
                field(name, walk.value());
            }
        }
    }

    private void field(String name, Slice value) throws BadField {
        if (name.equals("type")) {
            bundle = Tree.read(value).asString().equals("bundle");
            otherType = !bundle;
        }
    }

    private void objects(JsonWalk walk) throws IOException, Torn {
        walk.enter('[');
        for (boolean more = walk.element(true); more; more = walk.element(false)) {
            Slice object = walk.value();
            firstObject |= hasStixId(object);
        }
    }

    private static boolean hasStixId(Slice slice) {
        try {
            Fields fields = Tree.object(slice);
            @Nullable String type = fields.text("type");
            @Nullable String id = fields.text("id");
            return type != null && id != null && id.startsWith(type + "--");
        } catch (BadField e) {
            return false;
        }
    }
}
