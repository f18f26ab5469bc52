package stillwatch.evidence.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.disk.DiskTrouble.Reason;

class DiskTroubleTest {
    @TempDir
    Path temp;

    private Reason reason(IOException cause) {
        IOException told = DiskTrouble.of("write", temp.resolve("f"), cause);
        assertThat(told).isInstanceOf(DiskTrouble.class).hasCause(cause);
        assertThat(told.getMessage())
                .startsWith("Could not write " + temp.resolve("f") + ": ")
                .endsWith(".");
        return ((DiskTrouble) told).reason();
    }

    @Test
    void what_the_system_says_is_told_in_plain_words() {
        assertThat(reason(new IOException("No space left on device"))).isEqualTo(Reason.FULL);
        assertThat(reason(new IOException("Disk quota exceeded"))).isEqualTo(Reason.FULL);
        assertThat(reason(new IOException("There is not enough space on the disk")))
                .isEqualTo(Reason.FULL);
        assertThat(reason(new FileSystemException("f", null, "Read-only file system")))
                .isEqualTo(Reason.READ_ONLY);
        assertThat(reason(new AccessDeniedException("f"))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(new NoSuchFileException("f"))).isEqualTo(Reason.GONE);
        assertThat(reason(new IOException("Input/output error"))).isEqualTo(Reason.OTHER);
        assertThat(reason(new IOException())).isEqualTo(Reason.OTHER);
    }

    @Test
    void the_word_full_in_the_name_of_a_file_proves_nothing() {
        String name = "/no space left/disk full";
        assertThat(reason(new FileSystemException(name, null, "Input/output error")))
                .isEqualTo(Reason.OTHER);
    }

    @Test
    void what_is_not_about_the_disk_stays_what_it_was() {
        IOException closed = new ClosedChannelException();
        IOException taken = new FileAlreadyExistsException("f");
        assertThat(DiskTrouble.of("write", temp, closed)).isSameAs(closed);
        assertThat(DiskTrouble.of("write", temp, taken)).isSameAs(taken);
        IOException trouble = DiskTrouble.of("write", temp, new IOException("x"));
        assertThat(DiskTrouble.of("write", temp, trouble)).isSameAs(trouble);
    }
}
