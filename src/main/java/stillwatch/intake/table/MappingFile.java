package stillwatch.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Subject;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A mapping as a small JSON file that a person writes, edits and gives to others. Strict, so that a slip is found and not passed over. */
public final class MappingFile {
    private static final int LARGEST = 1 << 20;
    private static final Set<String> KEYS =
            Set.of("subject", "columns", "zone", "dateOrder", "platform", "source", "dialect", "sheet");
    private static final Set<String> DIALECT_KEYS = Set.of("delimiter", "quote", "encoding", "headerLine");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MappingFile() {}

    public static Mapping read(byte[] json) throws Refusal {
        if (json.length > LARGEST) {
            throw new Refusal("The mapping file is larger than " + LARGEST + " bytes; this is no mapping.");
        }
        JsonNode root = parse(json);
        JsonFields fields = new JsonFields(root, "the mapping", KEYS);
        Mapping mapping = new Mapping(
                fields.word(Subject.class, "subject"),
                columns(fields.list("columns")),
                fields.text("zone"),
                fields.wordOrNull(Mapping.DateOrder.class, "dateOrder"),
                fields.text("platform"),
                fields.text("source"),
                dialect(fields.object("dialect")),
                fields.text("sheet"));
        MappingCheck.targets(
                mapping, mapping.columns().stream().map(Mapping.Column::header).toList());
        return mapping;
    }

    /** One column a line, so that it can be read and edited. */
    public static String write(Mapping mapping) {
        ObjectNode root = JSON.createObjectNode();
        root.put("subject", mapping.subject().name());
        ArrayNode columns = root.putArray("columns");
        mapping.columns()
                .forEach(it -> columns.addObject().put("header", it.header()).put("target", it.target()));
        put(root, "zone", mapping.zone());
        Mapping.DateOrder order = mapping.dateOrder();
        put(root, "dateOrder", order == null ? null : order.name());
        put(root, "platform", mapping.platform());
        put(root, "source", mapping.source());
        Mapping.Dialect dialect = mapping.dialect();
        if (dialect != null) {
            root.putObject("dialect")
                    .put("delimiter", dialect.delimiter())
                    .put("quote", dialect.quote())
                    .put("encoding", dialect.encoding())
                    .put("headerLine", dialect.headerLine());
        }
        put(root, "sheet", mapping.sheet());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static JsonNode parse(byte[] json) throws Refusal {
        try {
            return JSON.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new Refusal("The mapping file is not valid JSON" + where + ": " + e.getOriginalMessage(), e);
        }
    }

    private static List<Mapping.Column> columns(List<JsonNode> nodes) throws Refusal {
        List<Mapping.Column> columns = new ArrayList<>();
        for (JsonNode node : nodes) {
            JsonFields fields = new JsonFields(node, "an entry of \"columns\"", Set.of("header", "target"));
            columns.add(new Mapping.Column(fields.needText("header"), fields.needText("target")));
        }
        return columns;
    }

    private static Mapping.@Nullable Dialect dialect(@Nullable JsonNode node) throws Refusal {
        if (node == null) {
            return null;
        }
        JsonFields fields = new JsonFields(node, "\"dialect\"", DIALECT_KEYS);
        String delimiter = single(fields.needText("delimiter"), "delimiter");
        String quote = fields.text("quote");
        String checked = quote == null || quote.isEmpty() ? "" : single(quote, "quote");
        String encoding = fields.text("encoding");
        return new Mapping.Dialect(
                delimiter, checked, encoding == null ? "UTF-8" : encoding, fields.number("headerLine", 1));
    }

    private static String single(String text, String key) throws Refusal {
        if (text.length() != 1 || text.charAt(0) > 126 || text.charAt(0) == '\n' || text.charAt(0) == '\r') {
            throw new Refusal("The mapping's " + key + " is " + Arrays.toString(text.toCharArray())
                    + "; it has to be one ASCII character that is no line end.");
        }
        return text;
    }
}
