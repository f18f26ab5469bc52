package stillwatch.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.LeakReport;
import stillwatch.progress.Progress;

/** Reads a finished pack again for what its audience must not find: every text and name in it, and the originals too. Never more than a part of it is held. */
public final class PackLeaks {
    private static final int LARGEST = 24 << 20;
    private static final int LARGEST_COPY = 96 << 20;
    private static final int OVERLAP = 1 << 16;
    private final LeakCheck check;
    private final int part;
    private final Set<String> looked;
    private final List<String> lines = new ArrayList<>();

    /** {@code looked}: places of originals a person released; these need not be readable by a check. */
    public PackLeaks(LeakCheck check, Set<String> looked) {
        this(check, looked, LARGEST);
    }

    /** {@code part}: how many bytes of one thing are held at most. */
    PackLeaks(LeakCheck check, Set<String> looked, int part) {
        this.check = check;
        this.looked = Set.copyOf(looked);
        this.part = part;
    }

    /** What was found, a line each; nothing where it may go out. */
    public List<String> in(Path zip, Progress progress) throws IOException {
        try (ZipFile pack = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry one : Collections.list(pack.entries())) {
                progress.at("reading the finished pack again", 0, 0);
                progress.stopIfCancelled();
                entry(pack, one);
            }
        }
        return lines();
    }

    /** What does not lie in the pack and is shown by something that does. */
    void beside(String name, long size, InputStream in) throws IOException {
        read(name, size, in, part);
    }

    /** What was made here a moment ago. */
    void ours(String name, byte[] bytes) {
        look(name, bytes);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void entry(ZipFile pack, ZipEntry entry) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        // A stamped copy was made here a moment ago and is no larger than that.
        int most = name.startsWith(BagPlaces.COPIES) ? Math.max(part, LARGEST_COPY) : part;
        try (InputStream in = pack.getInputStream(entry)) {
            read(name, entry.getSize(), in, most);
        }
    }

    private void read(String name, long size, InputStream in, int most) throws IOException {
        byte[] first = in.readNBytes(most);
        if (size > most && isContainer(first)) {
            unread(name, name + " could not be read: it is too large to be looked through.");
            return;
        }
        look(name, first);
        rest(name, in, first);
    }

    /** Each part begins with the end of the one before, so that nothing stands between two. */
    private void rest(String name, InputStream in, byte[] first) throws IOException {
        byte[] before = first;
        while (before.length == part) {
            byte[] more = in.readNBytes(part - OVERLAP);
            byte[] both = Arrays.copyOfRange(before, part - OVERLAP, part + more.length);
            System.arraycopy(more, 0, both, OVERLAP, more.length);
            look(name, both);
            before = both;
        }
    }

    private void look(String name, byte[] bytes) {
        LeakReport report = check.of(List.of(new FinishedFile(name, bytes)));
        report.leaks().forEach(one -> lines.add(one.words()));
        report.unread().forEach(one -> unread(name, one.words()));
    }

    private void unread(String name, String words) {
        if (!looked.contains(name)) {
            lines.add(words);
        }
    }

    /** What can only be unpacked whole. */
    private static boolean isContainer(byte[] bytes) {
        String magic = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return magic.startsWith("PK") || magic.startsWith("%PDF") || magic.startsWith("\u001f\u008b");
    }
}
