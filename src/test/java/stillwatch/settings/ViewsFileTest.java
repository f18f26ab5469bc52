package stillwatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of views: what is kept comes back, what is damaged is not lost. */
class ViewsFileTest {
    private static final SavedView VIEW = new SavedView(
            "Shared cards", "payment:\"pm 1\" -国:中", List.of(new SavedView.Shown("account", 140)), "created", false);

    @TempDir
    Path folder;

    @Test
    void what_is_kept_comes_back_in_order() throws Exception {
        ViewsFile file = new ViewsFile(folder.resolve("deep"));
        assertThat(file.read().views()).isEmpty();
        file.write(List.of(VIEW, VIEW.named("Another")));
        assertThat(new ViewsFile(folder.resolve("deep")).read().views()).containsExactly(VIEW, VIEW.named("Another"));
    }

    @Test
    void a_damaged_file_is_set_aside_and_said() throws Exception {
        Path json = Files.writeString(folder.resolve("account-views.json"), "{\"views\": [");
        LoadedViews loaded = new ViewsFile(folder).read();
        assertThat(loaded.views()).isEmpty();
        assertThat(loaded.notes()).singleElement().asString().contains("set aside");
        assertThat(json).doesNotExist();
        assertThat(folder.resolve("account-views.json.damaged-1")).hasContent("{\"views\": [");
    }

    @Test
    void what_has_the_wrong_shape_is_left_out_and_the_rest_is_used() throws Exception {
        Files.writeString(
                folder.resolve("account-views.json"),
                "{\"views\": [3, {\"filter\": \"no name\"}, {\"name\": \"A\", \"columns\": [{\"name\": \"account\","
                        + " \"width\": -4}, \"text\"]}]}");
        List<SavedView> views = new ViewsFile(folder).read().views();
        assertThat(views).extracting(SavedView::name).containsExactly("A");
        assertThat(views.getFirst().columns()).containsExactly(new SavedView.Shown("account", 120));
    }
}
