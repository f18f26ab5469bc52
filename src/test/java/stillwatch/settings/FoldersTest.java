package stillwatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.canon.Sha256;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ana");

    private static Folders on(String system, Map<String, String> environment) {
        return new Folders(environment, system, HOME);
    }

    @Test
    void each_system_has_its_custom() {
        assertThat(on("Linux", Map.of()).cache()).isEqualTo(HOME.resolve(".cache/stillwatch"));
        assertThat(on("Linux", Map.of()).settings()).isEqualTo(HOME.resolve(".config/stillwatch"));
        assertThat(on("Mac OS X", Map.of()).cache()).isEqualTo(HOME.resolve("Library/Caches/Stillwatch"));
        assertThat(on("Mac OS X", Map.of()).settings())
                .isEqualTo(HOME.resolve("Library/Application Support/Stillwatch"));
        assertThat(on("Windows 11", Map.of()).cache()).isEqualTo(HOME.resolve("AppData/Local/Stillwatch/Cache"));
        Map<String, String> local = Map.of("LOCALAPPDATA", "/local");
        assertThat(on("Windows 11", local).cache()).isEqualTo(Path.of("/local/Stillwatch/Cache"));
        assertThat(on("Windows 11", local).settings()).isEqualTo(Path.of("/local/Stillwatch/Settings"));
    }

    @Test
    void the_freedesktop_variables_are_followed_unless_empty_or_relative() {
        Map<String, String> xdg = Map.of("XDG_CACHE_HOME", "/c", "XDG_CONFIG_HOME", "/s");
        assertThat(on("Linux", xdg).cache()).isEqualTo(Path.of("/c/stillwatch"));
        assertThat(on("Linux", xdg).settings()).isEqualTo(Path.of("/s/stillwatch"));
        assertThat(on("Linux", Map.of("XDG_CACHE_HOME", "relative")).cache())
                .isEqualTo(HOME.resolve(".cache/stillwatch"));
        assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "")).settings()).isEqualTo(HOME.resolve(".config/stillwatch"));
    }

    @Test
    void our_own_variables_come_first_everywhere() {
        Map<String, String> own = Map.of("STILLWATCH_CACHE", "/x", "STILLWATCH_SETTINGS", "/y", "XDG_CACHE_HOME", "/c");
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(on(system, own).cache()).isEqualTo(Path.of("/x"));
            assertThat(on(system, own).settings()).isEqualTo(Path.of("/y"));
        }
    }

    @Test
    void a_case_and_its_copy_elsewhere_have_different_folders() {
        Folders folders = on("Linux", Map.of("STILLWATCH_CACHE", "/x"));
        assertThat(folders.ofCase("case-1a2b", "/cases/one"))
                .isEqualTo(Path.of("/x/case-1a2b-" + Sha256.hex("/cases/one").substring(0, 16)));
        assertThat(folders.ofCase("case-1a2b", "/cases/copy")).isNotEqualTo(folders.ofCase("case-1a2b", "/cases/one"));
    }

    @Test
    void what_is_not_saved_lies_in_the_settings_and_not_in_the_cache_anybody_may_clean() {
        Folders folders = on("Linux", Map.of("STILLWATCH_CACHE", "/x", "STILLWATCH_SETTINGS", "/y"));
        String end = Sha256.hex("/cases/one").substring(0, 16) + ".json";
        assertThat(folders.unsaved("case-1a2b", "/cases/one")).isEqualTo(Path.of("/y/unsaved/case-1a2b-" + end));
        assertThat(folders.unsaved("../../etc", "/cases/one").getParent()).isEqualTo(Path.of("/y/unsaved"));
    }

    @Test
    void an_id_from_elsewhere_does_not_become_a_path() {
        Folders folders = on("Linux", Map.of("STILLWATCH_CACHE", "/x"));
        for (String id : new String[] {"../../etc", "/etc", "", ".", "a/b", "a\0b", "-x", "x".repeat(4096)}) {
            Path folder = folders.ofCase(id, "/cases/one");
            assertThat(folder.getParent()).isEqualTo(Path.of("/x"));
            assertThat(folder.getFileName().toString()).matches("case-[0-9a-f]{16}-[0-9a-f]{16}");
        }
    }
}
