package stillwatch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.BriefCase;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.evidence.inside.Papers;

/** Two processes that know nothing of each other, at other ends of the world. */
class TwinTest {
    private static final List<String> HERE = List.of(
            "-Duser.timezone=Asia/Kathmandu", "-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-8");
    private static final List<String> THERE = List.of(
            "-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=COMPAT");

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void the_same_head_is_the_same_bytes_in_html_pdf_word_and_pack() throws Exception {
        Path made;
        try (BriefCase at = new BriefCase(folder, Handling.CLEAR)) {
            at.cluster(0, 6, "Card ring", "they share a card nobody else in this log ever used");
            String ledger = at.exhibit(Files.writeString(folder.resolve("ledger.txt"), "400 were counted on 3 May.\n"));
            String report = at.exhibit(Files.write(folder.resolve("report.pdf"), Papers.pages(List.of("400 of them"))));
            at.shown("The reseller", "سجلات البائع: 400 accounts, 中文, नाविक, 항구, ท่าเรือ", List.of(ledger, report));
            at.opened.briefs().release(BriefCase.BY, Audience.POLICY, ledger, "asked");
            at.opened.briefs().release(BriefCase.BY, Audience.POLICY, report, "asked");
            at.brief(Audience.POLICY);
            made = at.folder;
        }
        Process here = twin(HERE, copy(made, "here.still"), "here");
        Process there = twin(THERE, copy(made, "there.still"), "there");
        assertThat(here.waitFor()).as(log("here")).isZero();
        assertThat(there.waitFor()).as(log("there")).isZero();

        for (String name : List.of("brief.html", "brief.pdf", "brief.docx", "pack.zip")) {
            assertThat(folder.resolve("there").resolve(name))
                    .as(name)
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("here").resolve(name)));
        }
    }

    private Path copy(Path made, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(made)) {
            for (Path one : all.toList()) {
                Files.copy(one, copy.resolve(made.relativize(one).toString()));
            }
        }
        return copy;
    }

    private Process twin(List<String> settings, Path made, String out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Twin.class.getName(),
                made.toString(),
                folder.resolve(out).toString(),
                Audience.POLICY.name()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    private String log(String out) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(out + ".log")), StandardCharsets.ISO_8859_1);
    }
}
