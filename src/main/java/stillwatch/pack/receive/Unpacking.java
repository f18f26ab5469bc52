package stillwatch.pack.receive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stillwatch.casefile.canon.Sha256;

/** What was unpacked so far, aside, with its hashes; gone when it is closed, unless it was put in its place. */
final class Unpacking implements AutoCloseable {
    private final Path aside;
    private final Names names = new Names();
    private final Map<String, Unpacked> files = new TreeMap<>();

    Unpacking(Path into) throws IOException {
        this.aside = Files.createTempDirectory(into, ".receiving-");
    }

    /** One file, by its place in the bag. */
    record Unpacked(long size, String sha256) {}

    void add(String name, InputStream content) throws IOException {
        String place = names.expectGood(name);
        Path file = aside.resolve(place);
        Files.createDirectories(file.getParent());
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                DigestOutputStream out = new DigestOutputStream(to, Sha256.digest())) {
            long size = content.transferTo(out);
            files.put(place, new Unpacked(size, Sha256.hex(out.getMessageDigest())));
        }
    }

    Map<String, Unpacked> files() {
        return files;
    }

    String base() {
        return names.base();
    }

    Path file(String place) {
        return aside.resolve(place);
    }

    /** In one step; the folder must not be there yet. */
    void moveTo(Path folder) throws IOException {
        Files.move(aside, folder);
    }

    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(aside)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(aside)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
