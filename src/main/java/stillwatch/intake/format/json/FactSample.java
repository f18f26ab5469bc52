package stillwatch.intake.format.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.shape.FactShape;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonLines;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.objects.Utf8Input;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Sample;
import tools.jackson.databind.JsonNode;

/** Whether the beginning of a file holds facts of ours. Some may be bad, and the last may be cut off by the end of the sample. */
final class FactSample {
    /** The type of what we write before events, which is no row. */
    static final String HEAD = "export";

    private static final int ENOUGH = 50;
    private int good;
    private int other;
    private boolean envelope;

    private FactSample() {}

    static Recognition document(Sample sample) {
        FactSample look = new FactSample();
        try {
            look.walk(new JsonWalk(text(sample)));
        } catch (IOException | Torn | BadField e) {
            // what was seen until here is what can be told
        }
        if (look.envelope) {
            return new Recognition(98, "a JSON object that says \"stillwatch\"");
        }
        return look.answer("a JSON list");
    }

    static Recognition lines(Sample sample) {
        FactSample look = new FactSample();
        try {
            JsonLines lines = new JsonLines(text(sample));
            for (Slice line = lines.next(); line != null && look.goesOn(); line = lines.next()) {
                look.count(line);
            }
        } catch (IOException e) {
            // as above
        }
        return look.answer("one JSON object a line");
    }

    private static Utf8Input text(Sample sample) throws IOException {
        return new Utf8Input(new ByteArrayInputStream(sample.head()));
    }

    private void walk(JsonWalk walk) throws IOException, Torn, BadField {
        if (walk.peek() == '{') {
            walk.enter('{');
            Slice key = walk.key(true);
            envelope = key != null && Tree.read(key).asString().equals("stillwatch");
            return;
        }
        walk.enter('[');
        for (boolean more = walk.element(true); more && goesOn(); more = walk.element(false)) {
            count(walk.value());
        }
    }

    private boolean goesOn() {
        return good + other < ENOUGH;
    }

    private void count(Slice slice) {
        if (isFact(slice)) {
            good++;
        } else {
            other++;
        }
    }

    private static boolean isFact(Slice slice) {
        try {
            JsonNode node = Tree.read(slice);
            String type = node.isObject() ? node.path("type").asString("") : "";
            List<String> fields = switch (type) {
                case "row" -> List.of("facts");
                case HEAD -> List.of("filter");
                default -> FactShape.fields(type);
            };
            return !type.isEmpty()
                    && node.propertyStream()
                            .map(Map.Entry::getKey)
                            .allMatch(key -> key.equals("type") || fields.contains(key));
        } catch (BadField e) {
            return false;
        }
    }

    private Recognition answer(String form) {
        if (good == 0) {
            return Recognition.no("not " + form + " whose \"type\" is one of " + String.join(", ", FactShape.types()));
        }
        return new Recognition(good >= other ? 92 : 60, form + " whose \"type\" is one of ours");
    }
}
