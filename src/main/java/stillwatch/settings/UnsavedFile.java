package stillwatch.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was typed for the briefs of one case and not saved yet, so that neither leaving nor a crash loses it. Gone with the last of it. */
public final class UnsavedFile {
    private static final String TEXTS = "texts";
    private final Path file;
    private final WholeFile whole;

    public UnsavedFile(Path file) {
        this.file = file;
        this.whole = new WholeFile(file);
    }

    /** {@code note}: what could not be used of the file, in words for the person; empty for nothing. */
    public record Loaded(List<UnsavedText> texts, String note) {}

    /** Never fails, and writes over nothing it could not read. */
    public Loaded read() {
        if (!Files.exists(file)) {
            return new Loaded(List.of(), "");
        }
        try {
            return new Loaded(texts(SettingsJson.read(Files.readAllBytes(file))), "");
        } catch (IOException e) {
            return new Loaded(
                    List.of(),
                    "Text that was not saved lies in " + file + " and cannot be used (" + e.getMessage() + "). "
                            + whole.setAside());
        }
    }

    private static List<UnsavedText> texts(SettingsTree tree) {
        List<UnsavedText> found = new ArrayList<>();
        if (tree.get(TEXTS) instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    found.add(text(map));
                }
            });
        }
        return found;
    }

    private static UnsavedText text(Map<?, ?> map) {
        return new UnsavedText(
                string(map, "audience"),
                Boolean.TRUE.equals(map.get("new")),
                string(map, "beside"),
                map.get("at") instanceof Long at ? Math.clamp(at, 0, 10_000) : 0,
                string(map, "title"),
                string(map, "text"));
    }

    private static String string(Map<?, ?> map, String key) {
        return Objects.requireNonNullElse(map.get(key), "").toString();
    }

    /** Instead of what stood there. */
    public void write(List<UnsavedText> texts) throws IOException {
        if (texts.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            SettingsTree tree = SettingsTree.empty();
            tree.put(TEXTS, texts.stream().map(UnsavedFile::map).toList());
            whole.write(SettingsJson.write(tree).getBytes(UTF_8));
        }
    }

    private static Map<String, Object> map(UnsavedText one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("audience", one.audience());
        map.put("new", one.anew());
        map.put("beside", one.beside());
        map.put("at", (long) one.at());
        map.put("title", one.title());
        map.put("text", one.text());
        return map;
    }
}
