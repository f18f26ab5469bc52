package stillwatch.intake.format.timesketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.SortedText;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.JsonNode;

/** One line's object as an event. */
record SketchEvent(EventFact fact, boolean timesDisagree) {
    private static final String MESSAGE = "message";
    private static final String DATETIME = "datetime";
    private static final String TIMESTAMP = "timestamp";
    private static final String KIND = "timestamp_desc";

    static SketchEvent of(JsonNode object, WhenReader times) throws BadField {
        if (!object.isObject()) {
            throw new BadField(null, "a line holds one object in { }");
        }
        String title = text(object, MESSAGE);
        if (title == null || title.isBlank()) {
            throw new BadField(MESSAGE, "the field \"message\" is missing or empty");
        }
        Moment stated = time(object, DATETIME, times);
        Moment counted = time(object, TIMESTAMP, times);
        Moment at = stated == null ? counted : stated;
        if (at == null) {
            throw new BadField(DATETIME, "neither \"datetime\" nor \"timestamp\" says when it was");
        }
        boolean disagree = counted != null && (counted.to() < at.from() || counted.from() > at.to());
        String timeField = stated == null ? TIMESTAMP : DATETIME;
        List<Detail> details = details(object, Set.of(MESSAGE, KIND, timeField));
        return new SketchEvent(new EventFact(at, title, text(object, KIND), null, details), disagree);
    }

    private static @Nullable String text(JsonNode object, String field) throws BadField {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadField(field, "expected text, not " + value);
        }
        return value.stringValue();
    }

    private static @Nullable Moment time(JsonNode object, String field, WhenReader times) throws BadField {
        JsonNode value = object.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank())) {
            return null;
        }
        if (value.isContainer() || value.isBoolean()) {
            throw new BadField(field, "expected a time, not " + value);
        }
        try {
            return times.read(value.asString());
        } catch (BadTime e) {
            throw new BadField(field, String.valueOf(e.getMessage()));
        }
    }

    /** All that has no place of its own, in the order of the file; null says nothing. */
    private static List<Detail> details(JsonNode object, Set<String> placed) {
        List<Detail> details = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (!placed.contains(entry.getKey()) && !entry.getValue().isNull()) {
                details.add(new Detail(entry.getKey(), SortedText.of(entry.getValue())));
            }
        }
        return List.copyOf(details);
    }
}
