package stillwatch.brief.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads one file through all that lies in it: containers first, then the bytes themselves as texts. */
final class Reading {
    private static final int DECODED_DEEP = 2;
    private final Seeking seeking;
    private final Found found;

    Reading(Seeking seeking, Found found) {
        this.seeking = seeking;
        this.found = found;
    }

    Found found() {
        return found;
    }

    /** Reads with the same limits and keeps what it finds apart. */
    Reading apart() {
        return new Reading(seeking, new Found(found.limits()));
    }

    void file(FinishedFile file) {
        Where where = Where.of(file.name());
        seeking.text(file.name(), where.part("file name"), found);
        found.read(file.bytes().length);
        try {
            bytes(file.bytes(), where);
        } catch (RuntimeException | StackOverflowError made) {
            found.unread(where, sentence(made));
        }
    }

    /** {@code where} knows how deep it lies already. */
    void bytes(byte[] bytes, Where where) {
        if (where.depth() > found.limits().depth()) {
            found.unread(where, "Too many containers lie in each other.");
        } else if (begins(bytes, "%PDF")) {
            new PdfInside(this, where).read(bytes);
        } else if (begins(bytes, "PK\3\4") || begins(bytes, "PK\5\6")) {
            new Packed(this, where).read(bytes);
            seeking.text(new String(bytes, StandardCharsets.UTF_8), where, found);
        } else if (bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b) {
            unzipped(bytes, where);
        } else {
            texts(bytes, where, DECODED_DEEP);
        }
    }

    private static boolean begins(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || bytes[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void unzipped(byte[] bytes, Where where) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] inside = limited(in);
            bytes(inside, where.inside("unpacked"));
        } catch (IOException damaged) {
            found.unread(where, sentence(damaged));
        }
    }

    /** All of it, or a refusal where it is more than may be. */
    byte[] limited(InputStream in) throws IOException {
        long room = found.room();
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, room + 1));
        if (bytes.length > room) {
            throw new IOException("it unpacks to more than is read");
        }
        found.unpacked(bytes.length);
        return bytes;
    }

    /** As a person may read it: without names of classes. */
    static String sentence(Throwable failure) {
        String said = failure.getMessage();
        return said == null || said.isBlank() ? "It is damaged." : "It is damaged, or made to be: " + said + ".";
    }

    void texts(byte[] bytes, Where where, int deep) {
        for (String text : Blob.texts(bytes, seeking.foreign())) {
            text(text, where, deep);
        }
    }

    /** {@code deep}: how often what it is encoded in may be encoded again. */
    void text(String text, Where where, int deep) {
        seeking.text(text, where, found);
        if (deep > 0) {
            Runs.in(text, (place, bytes) -> run(bytes, where.inside(place), deep - 1));
        }
    }

    private void run(byte[] bytes, Where where, int deep) {
        boolean container = begins(bytes, "%PDF") || begins(bytes, "PK\3\4") || (bytes.length > 1 && bytes[0] == 0x1f);
        if (container) {
            bytes(bytes, where);
        } else {
            texts(bytes, where, deep);
        }
    }
}
