package stillwatch.evidence;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import stillwatch.evidence.disk.Disk;

/** A file on its way: written under a name that says so, then moved to its place in one step, or dropped. */
final class Aside {
    static final String NAME = ".incoming-";

    /** NIO copies heap buffers into a buffer of the same size that it keeps for ever, so pieces stay small. */
    private static final int PIECE = 1 << 16;

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private Aside(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    static Aside in(Path folder, Disk disk) throws IOException {
        while (true) {
            Path file = folder.resolve(
                    NAME + Long.toHexString(ThreadLocalRandom.current().nextLong()));
            try {
                return new Aside(disk, file, disk.open(file, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS)));
            } catch (FileAlreadyExistsException taken) {
                // another name, then
            }
        }
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        for (int at = from; at < from + count; at += PIECE) {
            ByteBuffer piece = ByteBuffer.wrap(bytes, at, Math.min(PIECE, from + count - at));
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        }
    }

    /** Everything written to it goes here; closing it changes nothing. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                Aside.this.write(bytes, from, count);
            }
        };
    }

    void sync() throws IOException {
        channel.force(true);
        channel.close();
    }

    /** What was written, once it is synced. */
    InputStream read() throws IOException {
        return Channels.newInputStream(disk.open(file, Set.of(READ, NOFOLLOW_LINKS)));
    }

    void protect() throws IOException {
        disk.protect(file);
    }

    /** After this the file is there, also after a power cut. */
    void moveTo(Path place) throws IOException {
        disk.move(file, place);
        Folder.syncAbove(disk, place);
    }

    void drop() throws IOException {
        channel.close();
        disk.delete(file);
    }

    /** When something went wrong already: what cannot be deleted now is swept when the case is next opened. */
    void dropBecause(Throwable trouble) {
        try {
            drop();
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }
}
