package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files that belong together: all of them are written or none, and nothing is written over. */
public record PartFiles(List<byte[]> parts, List<Path> places) {
    public PartFiles {
        parts = List.copyOf(parts);
        places = List.copyOf(places);
    }

    /** One goes to {@code out} itself; of three the first goes to "brief-1-of-3.pdf". */
    public static PartFiles of(List<byte[]> parts, Path out) {
        return new PartFiles(parts, places(out, parts.size()));
    }

    private static List<Path> places(Path out, int parts) {
        if (parts == 1) {
            return List.of(out);
        }
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        List<Path> places = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            places.add(out.resolveSibling(name.substring(0, dot) + "-" + i + "-of-" + parts + name.substring(dot)));
        }
        return places;
    }

    public void save() throws IOException, Refused {
        for (Path one : places) {
            if (Files.exists(one)) {
                throw new Refused(one + " is there already. Name a place that is free; nothing is overwritten.");
            }
        }
        int saved = 0;
        try {
            for (; saved < parts.size(); saved++) {
                save(parts.get(saved), places.get(saved));
            }
        } finally {
            for (int i = 0; i < saved && saved < parts.size(); i++) {
                Files.deleteIfExists(places.get(i));
            }
        }
    }

    /** Beside first, then moved: a file that is there is whole. */
    public static void save(byte[] bytes, Path to) throws IOException {
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.write(aside, bytes);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
