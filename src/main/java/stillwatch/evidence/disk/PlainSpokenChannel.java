package stillwatch.evidence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A channel whose failures say in plain words what happened to which file. */
final class PlainSpokenChannel extends ForwardingChannel {
    private final Path file;

    PlainSpokenChannel(FileChannel inner, Path file) {
        super(inner);
        this.file = file;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return told("read", () -> inner.read(into));
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return told("read", () -> inner.read(into, position));
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return told("write", () -> inner.write(from));
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        return told("write", () -> inner.write(from, offset, length));
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return told("write", () -> inner.write(from, position));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        told("cut", () -> inner.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        told("write", () -> {
            inner.force(metaData);
            return true;
        });
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        try {
            return inner.tryLock(position, size, shared);
        } catch (IOException e) {
            throw DiskTrouble.of("lock", file, e);
        }
    }

    private <T> T told(String doing, Asked<T> asked) throws IOException {
        try {
            return asked.of();
        } catch (IOException e) {
            throw DiskTrouble.of(doing, file, e);
        }
    }

    /** What the channel underneath is asked to do. */
    private interface Asked<T> {
        T of() throws IOException;
    }
}
