package stillwatch.timeline;

import it.unimi.dsi.fastutil.chars.CharArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeWriter;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** The accounts events may name, counted through, and the platform each is on. */
public final class Holders {
    private final Numbering numbering;
    private final char[] platform;
    private final List<String> platforms;

    private Holders(Numbering numbering, char[] platform, List<String> platforms) {
        this.numbering = numbering;
        this.platform = platform;
        this.platforms = List.copyOf(platforms);
    }

    /** Of a case without any. */
    public static Holders nobody() {
        return new Holders(new Numbering(new long[0]), new char[0], List.of());
    }

    /** There are fewer platforms than a column may have values. */
    static Holders of(ColumnScan scan) {
        LongArrayList slots = new LongArrayList();
        CharArrayList platform = new CharArrayList();
        Map<String, Character> known = new LinkedHashMap<>();
        scan.platforms((slot, name) -> {
            slots.add(slot);
            platform.add(known.computeIfAbsent(name, key -> (char) known.size()).charValue());
        });
        return new Holders(new Numbering(slots.toLongArray()), platform.toCharArray(), List.copyOf(known.keySet()));
    }

    static Holders kept(TapeReader from) {
        Numbering numbering = new Numbering(from.longs());
        char[] platform = from.chars();
        String[] platforms = new String[from.ints()[0]];
        Arrays.setAll(platforms, i -> from.text());
        return new Holders(numbering, platform, List.of(platforms));
    }

    void keep(TapeWriter to) {
        long[] slots = new long[numbering.size()];
        Arrays.setAll(slots, numbering::slot);
        to.longs(slots, slots.length);
        to.chars(platform);
        to.ints(new int[] {platforms.size()}, 1);
        platforms.forEach(to::text);
    }

    public Numbering numbering() {
        return numbering;
    }

    public int size() {
        return numbering.size();
    }

    /** The platform an account is on, as a place in {@link #platforms()}. */
    public int platform(int account) {
        return platform[account];
    }

    /** The names of platforms, in the order they were met. */
    public List<String> platforms() {
        return platforms;
    }
}
