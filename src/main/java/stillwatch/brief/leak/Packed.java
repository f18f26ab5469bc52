package stillwatch.brief.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip, and so of a Word file and of a bag: their names, their comments and what is in them. */
final class Packed {
    private final Reading reading;
    private final Where where;

    Packed(Reading reading, Where where) {
        this.reading = reading;
        this.where = where;
    }

    void read(byte[] bytes) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                if (++entries > reading.found().limits().entries()) {
                    throw new IOException("it holds more entries than are read");
                }
                entry(in, entry, entries);
                entry = in.getNextEntry();
            }
            expectAll(bytes, entries);
        } catch (IOException | IllegalArgumentException damaged) {
            reading.found().unread(where, Reading.sentence(damaged));
        }
    }

    /** Entries are told by number: a name may be what has to stay hidden. */
    private void entry(ZipInputStream in, ZipEntry entry, int number) throws IOException {
        Where here = where.inside("entry " + number);
        reading.text(entry.getName(), here.part("name"), 1);
        if (!entry.isDirectory()) {
            reading.bytes(reading.limited(in), here);
        }
    }

    /** What the list at the end counts has to have been read: anything else is hidden from readers of the one or the other. */
    private static void expectAll(byte[] bytes, int entries) throws IOException {
        int at = bytes.length - 22;
        while (at >= 0 && !isEnd(bytes, at)) {
            at--;
        }
        int said = at < 0 ? -1 : (bytes[at + 10] & 0xff) | (bytes[at + 11] & 0xff) << 8;
        if (said != (entries & 0xffff) && said != 0xffff) {
            throw new IOException("its list of entries does not match them");
        }
    }

    private static boolean isEnd(byte[] bytes, int at) {
        return bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6;
    }
}
