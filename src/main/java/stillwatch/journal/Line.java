package stillwatch.journal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalInput;
import stillwatch.casefile.canon.CanonicalOutput;

/** One line of the file taken apart, without its line end; {@code content} stays in its canonical bytes. */
record Line(Header header, byte @Nullable [] content, String hash) {
    /** No entry is longer; it bounds what a damaged file can make a reader hold. */
    static final int LONGEST = 64 << 20;

    /** Takes apart what stands in canonical order; anything else is refused. */
    static Line parse(byte[] raw) {
        CanonicalInput in = new CanonicalInput(raw, 0, raw.length);
        String at = text(in, '{', "at");
        String body = text(in, ',', "body");
        String caseId = text(in, ',', "case");
        byte[] content = content(in, raw);
        String hash = in.string();
        String prev = text(in, ',', "prev");
        in.expect(',');
        key(in, "seq");
        long seq = in.number();
        String tool = text(in, ',', "tool");
        in.expect('}');
        in.end();
        return new Line(new Header(at, body, caseId, prev, seq, tool), content, hash);
    }

    private static String text(CanonicalInput in, char before, String key) {
        in.expect(before);
        key(in, key);
        return in.string();
    }

    private static void key(CanonicalInput in, String wanted) {
        String found = in.string();
        if (!found.equals(wanted)) {
            throw in.refused("expected the field " + wanted + ", found " + found);
        }
        in.expect(':');
    }

    /** Leaves the position behind the key of the hash, which comes next. */
    private static byte @Nullable [] content(CanonicalInput in, byte[] raw) {
        in.expect(',');
        String found = in.string();
        in.expect(':');
        if (found.equals("hash")) {
            return null;
        }
        if (!found.equals("content")) {
            throw in.refused("expected the field hash, found " + found);
        }
        int from = in.position();
        in.value();
        byte[] content = Arrays.copyOfRange(raw, from, in.position());
        in.expect(',');
        key(in, "hash");
        return content;
    }

    Line withoutContent() {
        return new Line(header, null, hash);
    }

    /** The whole line in canonical form with its line end. */
    byte[] bytes() {
        CanonicalOutput out = new CanonicalOutput();
        header.openTo(out);
        if (content != null) {
            out.raw(',');
            out.string("content");
            out.raw(':');
            out.raw(content);
        }
        out.raw(',');
        Header.field(out, "hash", hash);
        header.closeTo(out);
        out.raw('\n');
        return out.toBytes();
    }
}
