package stillwatch.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * account-views.json: the views a person keeps, the same for all cases. Always whole, as settings.json is; one that cannot be
 * understood is set aside rather than written over.
 */
public final class ViewsFile {
    private static final String VIEWS = "views";
    private static final int USUAL_WIDTH = 120;
    private final Path file;
    private final WholeFile whole;

    public ViewsFile(Path folder) {
        this.file = folder.resolve("account-views.json");
        this.whole = new WholeFile(file);
    }

    /** Never fails: what cannot be used is in the notes. */
    public LoadedViews read() {
        if (!Files.exists(file)) {
            return new LoadedViews(List.of(), List.of());
        }
        try {
            return new LoadedViews(views(SettingsJson.read(Files.readAllBytes(file))), List.of());
        } catch (IOException e) {
            return new LoadedViews(
                    List.of(),
                    List.of("The saved views in " + file + " cannot be used (" + e.getMessage() + "). "
                            + whole.setAside()));
        }
    }

    public void write(List<SavedView> views) throws IOException {
        SettingsTree tree = SettingsTree.empty();
        tree.put(VIEWS, views.stream().map(ViewsFile::map).toList());
        whole.write(SettingsJson.write(tree).getBytes(UTF_8));
    }

    private static Map<String, Object> map(SavedView view) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", view.name());
        map.put("filter", view.filter());
        map.put("sort", view.sort());
        map.put("ascending", view.ascending());
        map.put("columns", view.columns().stream().map(ViewsFile::map).toList());
        return map;
    }

    private static Map<String, Object> map(SavedView.Shown column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", column.name());
        map.put("width", (long) column.width());
        return map;
    }

    /** What has no name is left out: it could not be chosen. */
    private static List<SavedView> views(SettingsTree tree) {
        List<SavedView> views = new ArrayList<>();
        maps(tree.get(VIEWS))
                .map(ViewsFile::view)
                .filter(view -> !view.name().isBlank())
                .forEach(views::add);
        return views;
    }

    private static SavedView view(Map<?, ?> map) {
        List<SavedView.Shown> columns = maps(map.get("columns"))
                .map(one -> new SavedView.Shown(text(one, "name"), width(one.get("width"))))
                .filter(one -> !one.name().isEmpty())
                .toList();
        boolean ascending = !Boolean.FALSE.equals(map.get("ascending"));
        return new SavedView(text(map, "name"), text(map, "filter"), columns, text(map, "sort"), ascending);
    }

    private static int width(@Nullable Object found) {
        return found instanceof Long number && number > 0 && number < 10_000 ? number.intValue() : USUAL_WIDTH;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object found) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            });
        }
        return maps.stream();
    }
}
