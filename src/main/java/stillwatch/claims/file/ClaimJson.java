package stillwatch.claims.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {"stillwatch": "claims", "propositions": [{…}], "statements": [{…}], …}: the lists of a file of claims. */
final class ClaimJson {
    private static final String HEAD = "stillwatch";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final String fileName;
    private final ClaimRows into;

    ClaimJson(String fileName, ClaimRows into) {
        this.fileName = fileName;
        this.into = into;
    }

    void read(byte[] bytes) throws Refusal {
        try (JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            boolean ours = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                ours |= field(name, parser);
            }
            expect(ours && parser.nextToken() == null, parser, "expected one object with \"stillwatch\": \"claims\"");
        } catch (JacksonException e) {
            throw new Refusal(
                    fileName + ", line " + e.getLocation().getLineNr() + ": this is no JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    /** Answers whether the field says that the file is ours. */
    private boolean field(String name, JsonParser parser) throws Refusal {
        if (name.equals(HEAD)) {
            expect("claims".equals(parser.getString()), parser, "\"stillwatch\" has to be \"claims\"");
            return true;
        }
        ClaimSubject subject = ClaimSubject.of(name).orElse(null);
        if (subject == null) {
            String known = String.join(
                    ", ",
                    List.of(ClaimSubject.values()).stream()
                            .map(ClaimSubject::word)
                            .toList());
            throw new Refusal(at(parser) + "there is no list \"" + name + "\"; there are " + known + ".");
        }
        expect(parser.currentToken() == JsonToken.START_ARRAY, parser, "\"" + name + "\" is a list in [ ]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            row(subject, parser);
        }
        return false;
    }

    private void expect(boolean holds, JsonParser parser, String otherwise) throws Refusal {
        if (!holds) {
            throw new Refusal(at(parser) + otherwise + ".");
        }
    }

    private String at(JsonParser parser) {
        return fileName + ", line " + parser.currentTokenLocation().getLineNr() + ": ";
    }

    private void row(ClaimSubject subject, JsonParser parser) {
        long line = parser.currentTokenLocation().getLineNr();
        JsonNode node = parser.readValueAsTree();
        try {
            into.rows().add(new ClaimRow(subject, line, cells(subject, node), node.toString()));
        } catch (BadClaim e) {
            into.bad(line, e.column(), e.reason(), node.toString());
        }
    }

    private static Map<String, String> cells(ClaimSubject subject, JsonNode node) throws BadClaim {
        if (!node.isObject()) {
            throw new BadClaim("", "an object in { } was expected");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : node.properties()) {
            if (!subject.columns().contains(one.getKey())) {
                throw new BadClaim(one.getKey(), "unknown field; there are " + String.join(", ", subject.columns()));
            }
            @Nullable String text = text(one.getKey(), one.getValue());
            if (text != null) {
                cells.put(one.getKey(), text);
            }
        }
        return cells;
    }

    private static @Nullable String text(String key, JsonNode value) throws BadClaim {
        return switch (value.getNodeType()) {
            case NULL -> null;
            case STRING, NUMBER, BOOLEAN -> value.asString();
            case ARRAY -> list(key, value);
            default -> throw new BadClaim(key, "text was expected");
        };
    }

    private static String list(String key, JsonNode value) throws BadClaim {
        List<String> all = new ArrayList<>();
        for (JsonNode one : value.values()) {
            if (!one.isString() || one.stringValue().contains(";")) {
                throw new BadClaim(key, "a list of names was expected");
            }
            all.add(one.stringValue());
        }
        return String.join("; ", all);
    }
}
