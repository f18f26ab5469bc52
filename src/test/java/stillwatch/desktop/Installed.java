package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The window as {@code ./stillwatch} starts it, with the jar and the AOT cache a build leaves behind, but without a display and
 * with a test class on top. The flags come from the script itself.
 */
final class Installed {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path TARGET = HOME.resolve("target");

    private Installed() {}

    /** Nothing of ours but one small class; JavaFX as it comes. */
    static List<String> plain(String main, String... arguments) throws Exception {
        return command(List.of(), List.of("-cp", tests().toString(), main), arguments);
    }

    /** A cache that does not fit would be left out without a word: here it ends the program instead. */
    static List<String> window(String main, String... arguments) throws Exception {
        Path cache = TARGET.resolve("stillwatch-window.aot");
        assertThat(cache).as("made by ./stillwatch and ./check when they build").exists();
        return command(
                List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"),
                List.of("-cp", TARGET.resolve("stillwatch.jar") + ":" + tests(), main),
                arguments);
    }

    private static Path tests() throws Exception {
        return Path.of(Installed.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static List<String> command(List<String> cache, List<String> program, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(cache.isEmpty() ? flags("${window_flags[@]:0:5}") : flags("${window_flags[@]}"));
        command.addAll(flags("${unseen_flags[@]}"));
        command.addAll(cache);
        command.addAll(program);
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** What the script would put there, a word a line. */
    private static List<String> flags(String words) throws IOException, InterruptedException {
        String script = "home=" + HOME + "; . packaging/setup.sh; window_flags; printf '%s\\n' \"" + words + "\"";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = bash.inputReader().readAllLines();
        assertThat(bash.waitFor()).as(said.toString()).isZero();
        assertThat(Files.isDirectory(TARGET)).isTrue();
        return said;
    }
}
