package stillwatch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import stillwatch.store.sql.StoreDamaged;

/**
 * What the database file was when it was last closed in order, written beside it: the database itself does not notice when
 * single bytes of its pages change. There is none while it is open, nor after a crash.
 */
record Fingerprint(Path database, Path file) {
    private static final int PIECE = 1 << 18;

    void take() {
        try {
            write(now());
        } catch (IOException e) {
            spoil();
        }
    }

    /** Whoever opens the database next finds that it cannot be used. */
    void spoil() {
        write("damaged");
    }

    /** Not written, there is none, which is as after a crash. */
    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            file.toFile().delete();
        }
    }

    void expectSame() throws IOException {
        String was;
        try {
            was = Files.readString(file);
        } catch (NoSuchFileException noneTaken) {
            return;
        } catch (IOException e) {
            throw new StoreDamaged("the derived files of this case cannot be read", e);
        }
        boolean same = was.equals(now());
        Files.delete(file);
        if (!same) {
            throw new StoreDamaged("the derived files of this case were changed from outside");
        }
    }

    private String now() throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(database)) {
            ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
            while (channel.read(piece.clear()) >= 0) {
                sum.update(piece.flip());
            }
            return channel.size() + " " + Long.toHexString(sum.getValue());
        } catch (NoSuchFileException gone) {
            return "none";
        }
    }
}
