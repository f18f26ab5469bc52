package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Random;

/** Bytes for tests, the same for the same seed. */
final class Bytes {
    private Bytes() {}

    static byte[] random(long seed, int count) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static Stored keep(Vault vault, Shelf shelf, byte[] bytes) throws IOException {
        try (Incoming incoming = vault.receive(shelf)) {
            incoming.write(bytes);
            Stored stored = incoming.finish();
            incoming.keep();
            return stored;
        }
    }

    static void append(Vault vault, String line) throws IOException {
        try (FileChannel journal = vault.journal()) {
            journal.position(journal.size());
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                journal.write(bytes);
            }
            journal.force(true);
        }
    }

    static byte[] read(Vault vault, Shelf shelf, String sha256) throws IOException {
        try (InputStream from = vault.open(shelf, sha256)) {
            return from.readAllBytes();
        }
    }
}
