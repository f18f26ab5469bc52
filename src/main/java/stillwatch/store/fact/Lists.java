package stillwatch.store.fact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.canon.CanonicalInput;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.store.sql.Prepared;

/** Lists in one column, as canonical JSON: ["a","b"] for texts, [["name","value"]] for details, nothing for an empty one. */
public final class Lists {
    private Lists() {}

    public static @Nullable String text(List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        CanonicalOutput out = new CanonicalOutput();
        char separator = '[';
        for (String text : texts) {
            out.raw(separator);
            out.string(text);
            separator = ',';
        }
        out.raw(']');
        return out.toString();
    }

    static @Nullable String detailText(List<Detail> details) {
        if (details.isEmpty()) {
            return null;
        }
        CanonicalOutput out = new CanonicalOutput();
        char separator = '[';
        for (Detail detail : details) {
            out.raw(separator);
            out.raw('[');
            out.string(detail.name());
            out.raw(',');
            out.string(detail.value());
            out.raw(']');
            separator = ',';
        }
        out.raw(']');
        return out.toString();
    }

    public static List<String> texts(@Nullable String json) {
        List<String> texts = new ArrayList<>();
        if (whole(json)) {
            CanonicalInput in = input(json);
            do {
                in.take('[');
                texts.add(in.string());
            } while (in.take(','));
        }
        return List.copyOf(texts);
    }

    public static List<Detail> details(@Nullable String json) {
        List<Detail> details = new ArrayList<>();
        if (whole(json)) {
            CanonicalInput in = input(json);
            in.expect('[');
            do {
                in.expect('[');
                String name = in.string();
                in.expect(',');
                details.add(new Detail(name, in.string()));
                in.expect(']');
            } while (in.take(','));
        }
        return List.copyOf(details);
    }

    /** A list cut in its column is read from the row kept whole; here it is empty. */
    private static boolean whole(@Nullable String json) {
        return json != null && json.length() < Prepared.LONGEST;
    }

    private static CanonicalInput input(@Nullable String json) {
        byte[] bytes = String.valueOf(json).getBytes(StandardCharsets.UTF_8);
        return new CanonicalInput(bytes, 0, bytes.length);
    }
}
