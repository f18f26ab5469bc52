package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.gzip.RowsOut;

class OpenRowsTest {
    private static final byte[] ROWS = "{\"a\":1}\n".repeat(400_000).getBytes(UTF_8);

    @TempDir
    Path temp;

    private static String keep(Vault vault) throws IOException {
        try (Incoming aside = vault.receive(Shelf.ROWS);
                RowsOut out = new RowsOut(aside)) {
            out.write(ROWS);
            out.finish();
            Stored stored = aside.finish();
            aside.keep();
            return stored.sha256();
        }
    }

    private static void readAll(Vault vault, String sha256) throws IOException {
        try (InputStream rows = vault.openRows(sha256)) {
            assertThat(rows.readAllBytes()).isEqualTo(ROWS);
        }
    }

    @Test
    void rows_that_were_changed_are_refused_at_the_latest_at_their_end() throws IOException {
        try (Vault vault = Vault.create(temp.resolve("case"), Access.local(temp.resolve("notes"), "the test"))) {
            String sha256 = keep(vault);
            readAll(vault, sha256);
            Path file = temp.resolve("case/rows/" + sha256 + ".jsonl.gz");
            byte[] good = Files.readAllBytes(file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

            byte[] flipped = good.clone();
            flipped[good.length / 3] ^= 1;
            byte[] firstMembersOnly = Arrays.copyOf(good, secondMember(good));
            byte[] longer = Arrays.copyOf(good, good.length + 20);
            byte[] cut = Arrays.copyOf(good, good.length - 3);
            byte[] otherHeader = good.clone();
            otherHeader[9] = 3; // a gzip written elsewhere: the same rows, other bytes
            for (byte[] bad : new byte[][] {flipped, firstMembersOnly, longer, cut, otherHeader}) {
                Files.write(file, bad);
                assertThatThrownBy(() -> readAll(vault, sha256))
                        .isInstanceOf(FileChanged.class)
                        .hasMessageContaining("rows/" + sha256 + ".jsonl.gz was changed or damaged");
            }
        }
    }

    private static int secondMember(byte[] gzip) {
        for (int i = 10; ; i++) {
            if (gzip[i] == 0x1f && gzip[i + 1] == (byte) 0x8b && gzip[i + 2] == 8 && gzip[i + 9] == (byte) 255) {
                return i;
            }
        }
    }
}
