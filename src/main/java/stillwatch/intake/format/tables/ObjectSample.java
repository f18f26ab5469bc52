package stillwatch.intake.format.tables;

import java.io.IOException;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonElements;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;
import tools.jackson.databind.JsonNode;

/** Whether a file begins with objects that can be rows. Formats that say more of their objects are surer of their own. */
final class ObjectSample {
    private static final int ENOUGH = 50;
    private int rows;
    private int others;

    private ObjectSample() {}

    static Recognition recognise(Sample sample) {
        ObjectSample look = new ObjectSample();
        try (JsonElements elements = JsonElements.open(new HeadOfFile(sample))) {
            Slice slice = elements.next();
            for (; slice != null && look.rows + look.others < ENOUGH; slice = elements.next()) {
                look.count(slice);
            }
        } catch (IOException | Refusal e) {
            // the sample ends somewhere inside; what was seen until here is what can be told
        }
        return look.answer();
    }

    private void count(Slice slice) {
        if (isRow(slice)) {
            rows++;
        } else {
            others++;
        }
    }

    private static boolean isRow(Slice slice) {
        try {
            JsonNode node = Tree.node(slice);
            return !isStix(node) && node.valueStream().anyMatch(it -> !it.isContainer() && !it.isNull());
        } catch (BadField e) {
            return false;
        }
    }

    /** Objects of a bundle without the bundle are no rows of a table either. */
    private static boolean isStix(JsonNode node) {
        String type = node.path("type").asString("");
        return !type.isEmpty() && node.path("id").asString("").startsWith(type + "--");
    }

    private Recognition answer() {
        if (rows <= others) {
            return Recognition.no("no list of flat JSON objects, nor one flat object a line");
        }
        return new Recognition(others == 0 ? 50 : 40, "flat JSON objects, in a list or one a line");
    }
}
