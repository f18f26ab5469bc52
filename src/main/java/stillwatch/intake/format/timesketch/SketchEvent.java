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
        Moment stated = time(object, DATETIME, times);
        Moment counted = time(object, TIMESTAMP, times);
        Set<String> placed = Set.of(MESSAGE, KIND, stated == null ? TIMESTAMP : DATETIME);
        Moment at = either(stated, counted);
        EventFact fact = new EventFact(at, title(object), text(object, KIND), null, details(object, placed));
        return new SketchEvent(fact, counted != null && (counted.to() < at.from() || counted.from() > at.to()));
    }

    private static String title(JsonNode object) throws BadField {
        String title = text(object, MESSAGE);
        if (title == null || title.isBlank()) {
            throw new BadField(MESSAGE, "the field \"message\" is missing or empty");
        }
        return title;
    }

    private static Moment either(@Nullable Moment stated, @Nullable Moment counted) throws BadField {
        Moment at = stated == null ? counted : stated;
        if (at == null) {
            throw new BadField(DATETIME, "neither \"datetime\" nor \"timestamp\" says when it was");
        }
        return at;
    }

    private static @Nullable String text(JsonNode object, String field) throws BadField {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadField(field, "the field \"" + field + "\" has to be text");
        }
        return value.stringValue();
    }

    private static @Nullable Moment time(JsonNode object, String field, WhenReader times) throws BadField {
        JsonNode value = object.path(field);
        if (value.isContainer() || value.isBoolean()) {
            throw new BadField(field, "the field \"" + field + "\" has to be a time");
        }
        String text = value.isMissingNode() || value.isNull() ? "" : value.asString();
        try {
            return text.isBlank() ? null : times.read(text);
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
