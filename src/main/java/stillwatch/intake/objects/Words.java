package stillwatch.intake.objects;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A JSON value as one text a person can read: plain where it is plain, JSON where it is nested. */
final class Words {
    private static final String BETWEEN = ", ";

    private Words() {}

    static String of(JsonNode value) {
        if (value.isArray() && !value.isEmpty() && value.valueStream().allMatch(Words::plain)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN));
        }
        return value.isContainer() ? value.toString() : value.asString();
    }

    /** Items that hold a comma themselves would run into each other. */
    private static boolean plain(JsonNode item) {
        return !item.isContainer() && !item.asString().contains(",");
    }
}
