package stillwatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel on a disk that is full after so many bytes, and may refuse to sync or to cut as well; it counts what is read. */
final class FailingChannel extends FileChannel {
    private final FileChannel inner;
    long room = Long.MAX_VALUE;
    boolean syncs = true;
    boolean cuts = true;
    long bytesRead;

    FailingChannel(FileChannel inner) {
        this.inner = inner;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        if (room <= 0) {
            throw new IOException("No space left on device");
        }
        int most = (int) Math.min(room, from.remaining());
        int written = inner.write(from.slice(from.position(), most), position);
        from.position(from.position() + written);
        room -= written;
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (!syncs) {
            throw new IOException("Input/output error");
        }
        inner.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (!cuts) {
            throw new IOException("Input/output error");
        }
        inner.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return inner.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return inner.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        int read = inner.read(into, position);
        bytesRead += read;
        return read;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        throw new IOException("the journal says where it writes");
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        throw new IOException("the journal says where it writes");
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return inner.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return inner.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
        return inner.transferFrom(from, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return inner.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return inner.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return inner.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        inner.close();
    }
}
