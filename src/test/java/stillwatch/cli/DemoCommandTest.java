package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.sample.SampleFiles;

class DemoCommandTest {
    private static final Path SAMPLE = Path.of("sample-cases/harbour");

    @TempDir
    Path folder;

    @Test
    void the_demo_brings_in_every_file_of_the_sample() throws IOException {
        Set<String> named = new TreeSet<>(Set.of("README.md"));
        SampleFiles.TABLES.forEach(table -> named.add(table + ".csv"));
        SampleFiles.TABLES.forEach(table -> named.add("mapping-" + table + ".json"));
        SampleFiles.EVIDENCE.forEach(name -> named.add("evidence/" + name));
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            Set<String> there = files.filter(Files::isRegularFile)
                    .map(file -> SAMPLE.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isEqualTo(there);
        }
    }

    @Test
    void the_demo_is_imported_without_a_rejected_row_marked_invented_and_verified() throws IOException {
        Desk desk = new Desk(folder);
        Desk.Ran ran = desk.run("demo", "--out", folder.resolve("try").toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("INVENTED").contains("Verified").doesNotContainPattern("[1-9]\\d* rejected");
        assertThat(folder.resolve("try").resolve("brief.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-1.");
        assertThat(folder.resolve("try").resolve("brief.html"))
                .content()
                .contains("That is not a denial")
                .doesNotContain("INVENTED");
        Desk.Ran again = desk.run("demo", "--out", folder.resolve("try").toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there already");
    }
}
