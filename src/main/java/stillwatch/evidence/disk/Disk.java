package stillwatch.evidence.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/** Everything that is ever written to a case goes through here, so that tests can let it fail anywhere. */
public interface Disk {
    FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException;

    /** In one step; what stood at {@code to} is gone. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, a link itself, or an empty folder; nothing to delete is no trouble. */
    void delete(Path file) throws IOException;

    void createFolder(Path folder) throws IOException;

    /** Makes the names in the folder safe against a power cut, where the system can do that. */
    void syncFolder(Path folder) throws IOException;

    /** Takes away the permission to write. */
    void protect(Path file) throws IOException;
}
