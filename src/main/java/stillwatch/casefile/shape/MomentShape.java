package stillwatch.casefile.shape;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** A moment: in full as an object, or as the text or count a person would write, or as {"start", "end"} of those. */
record MomentShape() implements Shape {
    private static final Shape PRECISION = new Word(Precision.class);
    private static final Shape CERTAINTY = new Word(Certainty.class);
    private static final Shape TEXT = new Text();
    private static final long SECOND = 1_000_000;
    private static final String FULL =
            "a moment with from, to, precision, zone, certainty, written, or with start and end";

    @Override
    public Object tree(Object value) {
        Moment moment = (Moment) value;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", utc(moment.from()));
        tree.put("to", utc(moment.to()));
        tree.put("precision", moment.precision().name());
        tree.put("zone", moment.zone());
        tree.put("certainty", moment.certainty().name());
        tree.put("written", moment.written());
        return tree;
    }

    @Override
    public Object value(Object tree, MomentText times) throws BadShape {
        return switch (tree) {
            case String text -> times.read(text);
            case Long count -> times.read(count.toString());
            // with the exponents JSON allows, a short number could become a text of gigabytes
            case BigDecimal count
            when count.scale() >= 0 && count.scale() <= 9 && count.precision() <= 30 ->
                times.read(count.toPlainString());
            case Map<?, ?> map when map.containsKey("start") || map.containsKey("end") -> span(map, times);
            case Map<?, ?> map -> full(map, times);
            default -> throw BadShape.expected("a time", tree);
        };
    }

    private Moment span(Map<?, ?> map, MomentText times) throws BadShape {
        refuseUnknown(map, List.of("start", "end"));
        return times.span((Moment) part(map, "start", this, times), (Moment) part(map, "end", this, times));
    }

    private static Moment full(Map<?, ?> map, MomentText times) throws BadShape {
        refuseUnknown(map, List.of("from", "to", "precision", "zone", "certainty", "written"));
        long from = micros(map, "from", times);
        long to = micros(map, "to", times);
        if (from > to) {
            throw new BadShape("the moment ends before it begins");
        }
        Precision precision = (Precision) part(map, "precision", PRECISION, times);
        String zone = (String) part(map, "zone", TEXT, times);
        Certainty certainty = (Certainty) part(map, "certainty", CERTAINTY, times);
        return new Moment(from, to, precision, zone, certainty, (String) part(map, "written", TEXT, times));
    }

    private static void refuseUnknown(Map<?, ?> map, List<String> known) throws BadShape {
        for (Object key : map.keySet()) {
            if (!known.contains(key.toString())) {
                throw new BadShape("unknown field " + BadShape.quoted(key.toString()) + "; expected " + FULL);
            }
        }
    }

    private static Object part(Map<?, ?> map, String key, Shape shape, MomentText times) throws BadShape {
        @Nullable Object tree = map.get(key);
        try {
            if (tree == null) {
                throw new BadShape("this field is missing");
            }
            return shape.value(tree, times);
        } catch (BadShape e) {
            throw e.under(key);
        }
    }

    private static long micros(Map<?, ?> map, String key, MomentText times) throws BadShape {
        String text = (String) part(map, key, TEXT, times);
        try {
            Instant instant = Instant.parse(text);
            long micros = Math.multiplyExact(instant.getEpochSecond(), SECOND);
            return Math.addExact(micros, instant.getNano() / 1000);
        } catch (DateTimeException | ArithmeticException e) {
            throw BadShape.expected("a time in UTC such as 2026-04-22T10:00:00.000000Z", text)
                    .under(key);
        }
    }

    /** Always with six digits of fraction; years beyond four digits carry a sign, as ISO 8601 has it. */
    static String utc(long micros) {
        long second = Math.floorDiv(micros, SECOND);
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(28).append(time.toLocalDate()).append('T');
        two(time.getHour(), text).append(':');
        two(time.getMinute(), text).append(':');
        two(time.getSecond(), text).append('.');
        String fraction = Long.toString(Math.floorMod(micros, SECOND) + SECOND);
        return text.append(fraction, 1, 7).append('Z').toString();
    }

    private static StringBuilder two(int number, StringBuilder text) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
