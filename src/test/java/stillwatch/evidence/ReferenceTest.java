package stillwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.Sha256;
import stillwatch.progress.Progress;

class ReferenceTest {
    @TempDir
    Path temp;

    @Test
    void a_file_kept_by_reference_is_sound_changed_or_missing() throws IOException {
        byte[] bytes = Bytes.random(5, 100_000);
        Path file = Files.write(temp.resolve("large.log"), bytes);

        Reference reference = Reference.to(file, Progress.NONE);

        assertThat(reference).isEqualTo(new Reference(file.toRealPath().toString(), Sha256.hex(bytes), 100_000));
        assertThat(reference.check(Progress.NONE)).isEqualTo(Soundness.SOUND);
        bytes[77_777] ^= 1;
        Files.write(file, bytes);
        assertThat(reference.check(Progress.NONE)).isEqualTo(Soundness.CHANGED);
        Files.write(file, new byte[3]);
        assertThat(reference.check(Progress.NONE)).isEqualTo(Soundness.CHANGED);
        Files.delete(file);
        assertThat(reference.check(Progress.NONE)).isEqualTo(Soundness.MISSING);
    }

    @Test
    void a_place_that_cannot_be_on_this_computer_is_missing() throws IOException {
        String hash = Sha256.hex("");
        assertThat(new Reference("\0", hash, 0).check(Progress.NONE)).isEqualTo(Soundness.MISSING);
        assertThat(new Reference(temp.toString(), hash, 0).check(Progress.NONE)).isEqualTo(Soundness.MISSING);
    }
}
