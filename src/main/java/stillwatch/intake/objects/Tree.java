package stillwatch.intake.objects;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one value strictly: no doubled names, nothing behind it, no depth or length beyond reason, numbers as written. */
public final class Tree {
    /** The deepest nesting that is read inside one object. */
    public static final int DEPTH = 100;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SHOWN = 200;
    private static final Pattern DOUBLED = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(Slice.LIMIT)
                            .maxNameLength(Slice.LIMIT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Tree() {}

    public static JsonNode read(Slice slice) throws BadField {
        if (!slice.whole()) {
            throw new BadField(
                    null, "longer than " + Slice.LIMIT + " bytes, too long for one object; it was counted, not read");
        }
        String text = slice.text();
        try {
            return STRICT.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new BadField(null, beyond(e));
        } catch (StreamReadException e) {
            throw unreadable(e, slice);
        } catch (MismatchedInputException e) {
            long line = slice.line() + e.getLocation().getLineNr() - 1;
            throw new BadSyntax(line, e.getLocation().getColumnNr(), "something stands behind the end of the value");
        } catch (JacksonException e) {
            throw new BadField(null, "not valid JSON: " + firstSentence(e));
        }
    }

    public static Fields object(Slice slice) throws BadField {
        return new Fields(node(slice));
    }

    /** The same, for whoever takes it as it stands. */
    public static ObjectNode node(Slice slice) throws BadField {
        JsonNode node = read(slice);
        if (!node.isObject()) {
            throw new BadField(null, "an object in { } was expected, this is " + Fields.kindOf(node));
        }
        return node.asObject();
    }

    private static String beyond(StreamConstraintsException e) {
        String said = firstSentence(e);
        if (said.contains("nesting depth")) {
            return "goes beyond what is read: a nesting depth of more than " + DEPTH + " levels";
        }
        return said.contains("Number value length")
                ? "goes beyond what is read: a number of more than " + LONGEST_NUMBER + " digits"
                : "goes beyond what is read: " + said;
    }

    private static BadField unreadable(StreamReadException e, Slice slice) {
        Matcher doubled = DOUBLED.matcher(e.getOriginalMessage());
        long line = slice.line() + e.getLocation().getLineNr() - 1;
        if (doubled.matches()) {
            return new BadField(
                    shortened(doubled.group(1)),
                    "the name stands twice in one object (line " + line + "), so it is not clear which value counts");
        }
        return new BadSyntax(line, e.getLocation().getColumnNr(), firstSentence(e));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String firstSentence(JacksonException e) {
        String all = e.getOriginalMessage();
        int end = all.indexOf('\n');
        return end < 0 ? all : all.substring(0, end);
    }
}
