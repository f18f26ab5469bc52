package stillwatch.evidence.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A disk whose failures say in plain words what happened to which file. */
public final class PlainSpokenDisk implements Disk {
    private final Disk disk;

    public PlainSpokenDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        try {
            return new PlainSpokenChannel(disk.open(file, how), file);
        } catch (IOException e) {
            throw DiskTrouble.of(how.contains(StandardOpenOption.WRITE) ? "write" : "read", file, e);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        told("write", to, () -> disk.move(from, to));
    }

    @Override
    public void delete(Path file) throws IOException {
        told("delete", file, () -> disk.delete(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        told("create the folder", folder, () -> disk.createFolder(folder));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        told("write the folder", folder, () -> disk.syncFolder(folder));
    }

    @Override
    public void protect(Path file) throws IOException {
        told("mark as read-only", file, () -> disk.protect(file));
    }

    private static void told(String doing, Path file, Asked asked) throws IOException {
        try {
            asked.now();
        } catch (IOException e) {
            throw DiskTrouble.of(doing, file, e);
        }
    }

    /** What the disk underneath is asked to do. */
    private interface Asked {
        void now() throws IOException;
    }
}
