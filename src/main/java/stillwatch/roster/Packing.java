package stillwatch.roster;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Texts behind each other with a zero byte before the first and behind each. */
final class Packing {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final IntArrayList ends;
    private byte[] packed = {};

    Packing(int expected) {
        ends = new IntArrayList(expected);
        out.write(0);
    }

    /** A zero in the text itself would end it early. */
    void add(String text) {
        out.writeBytes(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
        ends.add(out.size());
        out.write(0);
    }

    byte[] bytes() {
        if (packed.length != out.size()) {
            packed = out.toByteArray();
        }
        return packed;
    }

    int[] ends() {
        return ends.toIntArray();
    }
}
