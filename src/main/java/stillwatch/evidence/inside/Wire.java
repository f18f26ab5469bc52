package stillwatch.evidence.inside;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the two processes talk. What the other side says is measured before it is believed: it may have been taken over. */
final class Wire {
    static final int OPEN = 1;
    static final int PICTURE = 2;
    static final int TEXT = 3;
    static final int WHOLE = 4;
    static final int DONE = 0;
    static final int REFUSED = 1;
    private static final int LONGEST_TEXT = 16 << 20;
    private static final int MOST_WORDS = 200_000;

    private Wire() {}

    static void text(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    static String text(DataInputStream from) throws IOException {
        return new String(from.readNBytes(atMost(from.readInt(), LONGEST_TEXT)), StandardCharsets.UTF_8);
    }

    private static int atMost(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("an answer of " + count + " is more than can be asked for");
        }
        return count;
    }

    static void extent(DataOutputStream to, Extent extent) throws IOException {
        to.writeInt(extent.pages());
        to.writeDouble(extent.width());
        to.writeDouble(extent.height());
    }

    static Extent extent(DataInputStream from) throws IOException {
        return new Extent(from.readInt(), from.readDouble(), from.readDouble());
    }

    static void picture(DataOutputStream to, Picture picture) throws IOException {
        to.writeInt(picture.width());
        to.writeInt(picture.height());
        to.writeDouble(picture.pageWidth());
        to.writeDouble(picture.pageHeight());
        ByteBuffer bytes = ByteBuffer.allocate(picture.pixels().length * Integer.BYTES);
        bytes.asIntBuffer().put(picture.pixels());
        to.write(bytes.array());
    }

    static Picture picture(DataInputStream from, int mostPixels) throws IOException {
        int width = atMost(from.readInt(), mostPixels);
        int height = atMost(from.readInt(), width == 0 ? 0 : mostPixels / width);
        double pageWidth = from.readDouble();
        double pageHeight = from.readDouble();
        byte[] bytes = new byte[width * height * Integer.BYTES];
        from.readFully(bytes);
        int[] pixels = new int[width * height];
        ByteBuffer.wrap(bytes).asIntBuffer().get(pixels);
        return new Picture(width, height, pixels, pageWidth, pageHeight);
    }

    static void page(DataOutputStream to, PageText page) throws IOException {
        text(to, page.text());
        List<PageText.Word> words =
                page.words().subList(0, Math.min(page.words().size(), MOST_WORDS));
        to.writeInt(words.size());
        for (PageText.Word word : words) {
            word(to, word);
        }
    }

    private static void word(DataOutputStream to, PageText.Word word) throws IOException {
        to.writeInt(word.from());
        to.writeInt(word.to());
        to.writeDouble(word.x());
        to.writeDouble(word.y());
        to.writeDouble(word.width());
        to.writeDouble(word.height());
    }

    static PageText page(DataInputStream from) throws IOException {
        String text = text(from);
        int count = atMost(from.readInt(), MOST_WORDS);
        List<PageText.Word> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = atMost(from.readInt(), text.length());
            int end = atMost(from.readInt(), text.length());
            words.add(new PageText.Word(
                    begin, end, from.readDouble(), from.readDouble(), from.readDouble(), from.readDouble()));
        }
        return new PageText(text, List.copyOf(words));
    }

    static void whole(DataOutputStream to, WholeText text) throws IOException {
        text(to, text.text());
        to.writeBoolean(text.whole());
    }

    static WholeText whole(DataInputStream from) throws IOException {
        return new WholeText(text(from), from.readBoolean());
    }
}
