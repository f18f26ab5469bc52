package stillwatch.brief.letters;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Drawn clusters as a TrueType font: the tables a page needs, and no other. */
final class FontFile {
    private static final int ENTRY = 16;
    private static final int HEADER = 12;
    /** No higher and deeper than the faces beside it: lines keep their places. */
    private static final int ASCENT = 900;

    private static final int DESCENT = -200;
    private static final int MAGIC = 0x5F0F3CF5;
    private static final int SUM = 0xB1B0AFBA;
    private static final int PLAIN = 400;

    private final SortedMap<Integer, Drawn> letters;
    private final List<Contours> shapes = new ArrayList<>();

    /** {@code letters}: by the code points they are asked for. The first shape of a font is of what it lacks: nothing. */
    FontFile(SortedMap<Integer, Drawn> letters) {
        this.letters = letters;
        shapes.add(new Contours(List.of()));
        letters.values().forEach(one -> shapes.add(one.rings()));
    }

    byte[] bytes() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        List<byte[]> glyphs = shapes.stream().map(Contours::bytes).toList();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", joined(glyphs));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca(glyphs));
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        return file(tables);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        out.writeBytes(new byte[4]);
        return out.toByteArray();
    }

    private static byte[] loca(List<byte[]> glyphs) {
        ByteBuffer out = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        int at = 0;
        for (byte[] one : glyphs) {
            out.putInt(at);
            at += one.length;
        }
        return out.putInt(at).array();
    }

    private int[] box() {
        int[] all = new int[4];
        for (Contours one : shapes) {
            int[] box = one.box();
            all[0] = Math.min(all[0], box[0]);
            all[1] = Math.min(all[1], box[1]);
            all[2] = Math.max(all[2], box[2]);
            all[3] = Math.max(all[3], box[3]);
        }
        return all;
    }

    private static ByteBuffer shorts(ByteBuffer out, int... values) {
        for (int value : values) {
            out.putShort((short) value);
        }
        return out;
    }

    private byte[] head() {
        ByteBuffer out = ByteBuffer.allocate(54).putInt(0x00010000).putInt(0x00010000);
        out.putInt(0).putInt(MAGIC);
        shorts(out, 0, Hand.EM).putLong(0).putLong(0);
        shorts(out, box());
        return shorts(out, 0, 8, 2, 1, 0).array();
    }

    private byte[] hhea() {
        ByteBuffer out = ByteBuffer.allocate(36).putInt(0x00010000);
        int widest = letters.values().stream().mapToInt(Drawn::advance).max().orElse(0);
        shorts(out, ASCENT, DESCENT, 0, widest, box()[0], 0, box()[2], 1);
        out.position(34);
        return shorts(out, shapes.size()).array();
    }

    private byte[] hmtx() {
        ByteBuffer out = ByteBuffer.allocate(4 * shapes.size()).putInt(0);
        int at = 1;
        for (Drawn one : letters.values()) {
            shorts(out, one.advance(), shapes.get(at++).box()[0]);
        }
        return out.array();
    }

    private byte[] maxp() {
        int spots = shapes.stream().mapToInt(Contours::spots).max().orElse(0);
        int rings = shapes.stream().mapToInt(Contours::rings).max().orElse(0);
        ByteBuffer out = ByteBuffer.allocate(32).putInt(0x00010000);
        return shorts(out, shapes.size(), spots, rings, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)
                .array();
    }

    /** Which shape belongs to which code point: shapes stand in the order of their points. */
    private byte[] cmap() {
        ByteBuffer out = ByteBuffer.allocate(12 + 16 + 12 * letters.size());
        shorts(out, 0, 1, 3, 10).putInt(12);
        shorts(out, 12, 0).putInt(16 + 12 * letters.size()).putInt(0).putInt(letters.size());
        int glyph = 1;
        for (int point : letters.keySet()) {
            out.putInt(point).putInt(point).putInt(glyph++);
        }
        return out.array();
    }

    private byte[] os2() {
        ByteBuffer out = ByteBuffer.allocate(96);
        shorts(out, 4, Hand.EM / 2, PLAIN, 5, 0);
        out.position(58);
        out.put("none".getBytes(StandardCharsets.US_ASCII));
        int last = Math.min(letters.lastKey(), 0xFFFF);
        shorts(out, 0x40, Math.min(letters.firstKey(), 0xFFFF), last, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
        out.position(86);
        return shorts(out, 500, 700, 0, ' ', 1).array();
    }

    private static byte[] name() {
        byte[] said = Letters.NAME.getBytes(StandardCharsets.UTF_16BE);
        byte[] regular = "Regular".getBytes(StandardCharsets.UTF_16BE);
        int[] names = {1, 2, 4, 6};
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * names.length + said.length + regular.length);
        shorts(out, 0, names.length, 6 + 12 * names.length);
        for (int name : names) {
            boolean style = name == 2;
            shorts(out, 3, 1, 0x409, name, style ? regular.length : said.length, style ? said.length : 0);
        }
        return out.put(said).put(regular).array();
    }

    private static byte[] post() {
        return shorts(ByteBuffer.allocate(32).putInt(0x00030000).putInt(0), -100, 50)
                .array();
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int at = HEADER + ENTRY * tables.size();
        int size =
                at + tables.values().stream().mapToInt(one -> whole(one.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size).putInt(0x00010000);
        int power = Integer.highestOneBit(tables.size());
        shorts(
                out,
                tables.size(),
                power * ENTRY,
                Integer.numberOfTrailingZeros(power),
                (tables.size() - power) * ENTRY);
        int head = 0;
        for (Map.Entry<String, byte[]> one : tables.entrySet()) {
            byte[] table = one.getValue();
            out.put(one.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(table));
            out.putInt(at).putInt(table.length).put(at, table);
            head = one.getKey().equals("head") ? at : head;
            at += whole(table.length);
        }
        return out.putInt(head + 8, SUM - sum(out.array())).array();
    }

    private static int whole(int length) {
        return length + 3 & ~3;
    }

    private static int sum(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(table, whole(table.length)));
        int sum = 0;
        while (in.hasRemaining()) {
            sum += in.getInt();
        }
        return sum;
    }
}
