package stillwatch.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import stillwatch.evidence.disk.Disk;
import stillwatch.evidence.disk.ForwardingChannel;
import stillwatch.evidence.disk.LocalDisk;

/**
 * A disk that runs full after so many bytes, or fails at its n-th change, as real ones do: a write that does not fit
 * writes what fits and fails at the next. Reading always works. Safe to use from several threads.
 */
public final class QuotaDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private long room = Long.MAX_VALUE / 2;
    private long changes;
    private long failFrom = Long.MAX_VALUE;
    private long failUntil = Long.MAX_VALUE;
    private String reason = "Input/output error";

    /** So many bytes can still be written. */
    public synchronized QuotaDisk roomFor(long bytes) {
        room = bytes;
        return this;
    }

    /** The n-th change from now (0 is the next) and all later ones fail. */
    public synchronized QuotaDisk failFrom(long n, String why) {
        failFrom = changes + n;
        failUntil = Long.MAX_VALUE;
        reason = why;
        return this;
    }

    /** Only the n-th change from now fails. */
    public synchronized QuotaDisk failOnceAt(long n, String why) {
        failFrom(n, why);
        failUntil = failFrom + 1;
        return this;
    }

    public QuotaDisk readOnly() {
        return failFrom(0, "Read-only file system");
    }

    /** As good as new, with all the room there is. */
    public synchronized QuotaDisk repaired() {
        room = Long.MAX_VALUE / 2;
        failFrom = Long.MAX_VALUE;
        return this;
    }

    /** How many changes were asked for so far. */
    public synchronized long changes() {
        return changes;
    }

    @Override
    public FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        if (how.contains(StandardOpenOption.WRITE)) {
            change(file);
        }
        return new QuotaChannel(disk.open(file, how), file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        change(file);
        long freed = Files.isRegularFile(file) ? Files.size(file) : 0;
        disk.delete(file);
        take(-freed);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change(folder);
        disk.createFolder(folder);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        change(folder);
        disk.syncFolder(folder);
    }

    @Override
    public void protect(Path file) throws IOException {
        change(file);
        disk.protect(file);
    }

    private synchronized void change(Path file) throws IOException {
        long now = changes++;
        if (now >= failFrom && now < failUntil) {
            throw new FileSystemException(file.toString(), null, reason);
        }
    }

    private synchronized int take(long wanted) {
        int fits = (int) Math.min(wanted, room);
        room -= fits;
        return fits;
    }

    /** Counts what is written through it. */
    private final class QuotaChannel extends ForwardingChannel {
        private final Path file;

        QuotaChannel(FileChannel inner, Path file) {
            super(inner);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return limited(from, inner::write);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return limited(from, fitting -> inner.write(fitting, position));
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            long written = 0;
            for (int i = offset; i < offset + length; i++) {
                written += write(from[i]);
            }
            return written;
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
            from.read(piece);
            return write(piece.flip(), position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            change(file);
            super.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            change(file);
            return super.truncate(size);
        }

        private int limited(ByteBuffer from, Written to) throws IOException {
            change(file);
            int fits = take(from.remaining());
            if (fits == 0 && from.hasRemaining()) {
                throw new IOException("No space left on device");
            }
            ByteBuffer fitting = from.slice(from.position(), fits);
            int written = to.write(fitting);
            from.position(from.position() + written);
            return written;
        }
    }

    /** Where a piece goes. */
    private interface Written {
        int write(ByteBuffer piece) throws IOException;
    }
}
