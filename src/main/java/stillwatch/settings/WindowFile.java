package stillwatch.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** window.json: where the window was and which cases were open last. Losing it costs nothing but convenience. */
public final class WindowFile {
    private static final int MOST = 12;
    private final Path file;

    public WindowFile(Path folder) {
        this.file = folder.resolve("window.json");
    }

    /** A rectangle on the screen; nothing was remembered where {@code width} is 0. */
    public record Bounds(int x, int y, int width, int height, boolean maximized) {
        public static final Bounds NONE = new Bounds(0, 0, 0, 0, false);
    }

    /** What was remembered; what cannot be understood is as if it had not been. */
    public record Memory(Bounds bounds, List<String> recent) {
        public Memory {
            recent = List.copyOf(recent);
        }

        public Memory withBounds(Bounds now) {
            return new Memory(now, recent);
        }

        /** This case first. */
        public Memory opened(String folder) {
            List<String> now = new ArrayList<>(recent);
            now.remove(folder);
            now.addFirst(folder);
            return new Memory(bounds, now.subList(0, Math.min(MOST, now.size())));
        }

        public Memory without(String folder) {
            return new Memory(
                    bounds, recent.stream().filter(one -> !one.equals(folder)).toList());
        }
    }

    public Memory read() {
        try {
            SettingsTree tree = SettingsJson.read(Files.readAllBytes(file));
            return new Memory(bounds(tree), recent(tree));
        } catch (IOException e) {
            return new Memory(Bounds.NONE, List.of());
        }
    }

    private static Bounds bounds(SettingsTree tree) {
        return new Bounds(
                number(tree, "x"),
                number(tree, "y"),
                number(tree, "width"),
                number(tree, "height"),
                Boolean.TRUE.equals(tree.get("maximized")));
    }

    private static int number(SettingsTree tree, String key) {
        return tree.get(key) instanceof Long number ? Math.clamp(number, -100_000, 100_000) : 0;
    }

    private static List<String> recent(SettingsTree tree) {
        List<String> found = new ArrayList<>();
        if (tree.get("recent") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof String folder) {
                    found.add(folder);
                }
            }
        }
        return found;
    }

    public void write(Memory memory) throws IOException {
        SettingsTree tree = SettingsTree.empty();
        tree.put("x", (long) memory.bounds().x());
        tree.put("y", (long) memory.bounds().y());
        tree.put("width", (long) memory.bounds().width());
        tree.put("height", (long) memory.bounds().height());
        tree.put("maximized", memory.bounds().maximized());
        tree.put("recent", memory.recent());
        new WholeFile(file).write(SettingsJson.write(tree).getBytes(StandardCharsets.UTF_8));
    }
}
