package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code packaging/setup.sh} takes for a JDK. The JDKs are folders with a release file and no Java in them. */
class FindingTheJdkTest {
    @TempDir
    Path folder;

    @Test
    void the_named_jdk_comes_before_the_usual_one() throws Exception {
        Path named = jdk("named one", "26.0.1");
        Path usual = jdk("usual", "25");

        assertThat(found(Map.of("STILLWATCH_JAVA_HOME", named.toString(), "JAVA_HOME", usual.toString())))
                .isEqualTo(named.toString());
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path fresh = jdk("home/.jdks/fresh", "25.0.3");

        assertThat(found(Map.of("JAVA_HOME", old.toString()))).isNotEqualTo(old.toString());
        assertThat(lookOnlyIn(old, fresh)).isEqualTo(fresh.toString());
    }

    @Test
    void an_early_access_version_counts_by_its_first_number() throws Exception {
        Path early = jdk("early", "27-ea");

        assertThat(lookOnlyIn(early)).isEqualTo(early.toString());
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        Path runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(lookOnlyIn(runtime)).isEmpty();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : new String[] {"java", "javac"}) {
            Path file = Files.createFile(home.resolve("bin").resolve(tool));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private String found(Map<String, String> environment) throws Exception {
        return bash("find_jdk", environment);
    }

    /** The same judgement, on these folders and no others. */
    private String lookOnlyIn(Path... folders) throws Exception {
        StringBuilder script = new StringBuilder("for it in");
        for (Path it : folders) {
            script.append(" '").append(it).append('\'');
        }
        return bash(script + "; do if usable_jdk \"$it\"; then echo \"$it\"; break; fi; done", Map.of());
    }

    private String bash(String script, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euc", "home=" + "$PWD; . packaging/setup.sh; " + script);
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
