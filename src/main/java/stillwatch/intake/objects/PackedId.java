package stillwatch.intake.objects;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An id made of a prefix and a UUID in a quarter of the room its text takes: a file may hold two million of them. */
public record PackedId(String prefix, long high, long low) implements Comparable<PackedId> {
    private static final int UUID_LENGTH = 36;
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Comparator<PackedId> ORDER = Comparator.comparing(PackedId::prefix)
            .thenComparingLong(PackedId::high)
            .thenComparingLong(PackedId::low);

    /** What to look an id up by: packed where it ends in a UUID, the text itself where not. */
    public static Comparable<?> of(String id) {
        int start = id.length() - UUID_LENGTH;
        if (start < 0 || !UUID.matcher(id).region(start, id.length()).matches()) {
            return id;
        }
        long high = hex(id, start, 8) << 32 | hex(id, start + 9, 4) << 16 | hex(id, start + 14, 4);
        long low = hex(id, start + 19, 4) << 48 | hex(id, start + 24, 12);
        return new PackedId(id.substring(0, start).intern(), high, low);
    }

    @Override
    public int compareTo(PackedId other) {
        return ORDER.compare(this, other);
    }

    private static long hex(String text, int from, int digits) {
        return HexFormat.fromHexDigitsToLong(text, from, from + digits);
    }
}
