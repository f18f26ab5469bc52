package stillwatch.pack.receive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import stillwatch.outlet.zip.ZipForm;
import stillwatch.outlet.zip.ZipForm.Piece;
import stillwatch.progress.Progress;

/**
 * Goes through a zip from its first byte to its last. Only the one form a pack is written in is accepted, so nothing in it is
 * pressed, hidden between its entries, listed otherwise than it lies there, or more than the file is long.
 */
final class ZipWalk {
    private final InputStream in;
    private final long length;
    private final Progress progress;
    private final List<byte[]> list = new ArrayList<>();
    private long at;

    private ZipWalk(InputStream in, long length, Progress progress) {
        this.in = in;
        this.length = length;
        this.progress = progress;
    }

    /** Gets each content in turn and reads it to its end. */
    interface Visitor {
        void entry(String name, InputStream content) throws IOException;
    }

    static void through(Path zip, Visitor visitor, Progress progress) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(zip), 1 << 16)) {
            new ZipWalk(in, Files.size(zip), progress).walk(visitor);
        }
    }

    private void walk(Visitor visitor) throws IOException {
        byte[] four = taken(4);
        while (ZipForm.begins(four)) {
            if (list.size() >= ZipForm.MOST_ENTRIES) {
                throw NotWhole.asZip("it holds more entries than a pack can");
            }
            entry(four, visitor);
            four = taken(4);
        }
        expectList(four);
    }

    private void entry(byte[] four, Visitor visitor) throws IOException {
        long begun = at - 4;
        byte[] head = Arrays.copyOf(four, ZipForm.LOCAL);
        byte[] more = taken(ZipForm.LOCAL - 4);
        System.arraycopy(more, 0, head, 4, more.length);
        byte[] name = taken(ZipForm.nameLength(head));
        Piece piece = ZipForm.announced(head, new String(name, StandardCharsets.ISO_8859_1));
        byte[] whole = Arrays.copyOf(head, head.length + name.length);
        System.arraycopy(name, 0, whole, head.length, name.length);
        if (!Arrays.equals(ZipForm.local(piece), whole)) {
            throw NotWhole.asZip("entry " + (list.size() + 1) + " is pressed, dated, or has extras");
        }
        if (piece.size() > length - at) {
            throw cut();
        }
        content(piece, visitor);
        list.add(ZipForm.central(piece, begun));
    }

    private void content(Piece piece, Visitor visitor) throws IOException {
        CheckedInputStream content = new CheckedInputStream(new Part(in, piece.size()), new CRC32());
        visitor.entry(piece.name(), content);
        content.transferTo(OutputStream.nullOutputStream());
        at += piece.size();
        progress.at("reading the pack", at, length);
        progress.stopIfCancelled();
        if (content.getChecksum().getValue() != piece.crc()) {
            throw NotWhole.changed("entry " + (list.size() + 1) + " does not have its checksum");
        }
    }

    private byte[] taken(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        at += bytes.length;
        if (bytes.length < count) {
            throw cut();
        }
        return bytes;
    }

    private static NotWhole cut() {
        return NotWhole.asZip("it ends in the middle");
    }

    /** What is left has to be the list of what was seen, and nothing behind it. */
    private void expectList(byte[] four) throws IOException {
        long from = at - 4;
        long size = list.stream().mapToLong(one -> one.length).sum();
        byte[] before = four;
        for (byte[] one : list) {
            expect(one, before);
            before = new byte[0];
        }
        expect(ZipForm.end(list.size(), size, from), before);
        if (in.read() >= 0) {
            throw NotWhole.asZip("something stands behind its end");
        }
    }

    private void expect(byte[] wanted, byte[] begun) throws IOException {
        byte[] found = Arrays.copyOf(begun, wanted.length);
        byte[] more = taken(wanted.length - begun.length);
        System.arraycopy(more, 0, found, begun.length, more.length);
        if (!Arrays.equals(found, wanted)) {
            throw NotWhole.asZip("its list of entries does not match them");
        }
    }
}
