package stillwatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import stillwatch.evidence.disk.ForwardingChannel;

/** A channel on a disk that is full after so many bytes, and may refuse to sync or to cut as well; it counts what is read. */
final class FailingChannel extends ForwardingChannel {
    long room = Long.MAX_VALUE;
    boolean syncs = true;
    boolean cuts = true;
    long bytesRead;

    FailingChannel(FileChannel inner) {
        super(inner);
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
        super.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (!cuts) {
            throw new IOException("Input/output error");
        }
        return super.truncate(size);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        int read = super.read(into, position);
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
}
