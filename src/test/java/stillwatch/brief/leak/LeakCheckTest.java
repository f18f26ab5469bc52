package stillwatch.brief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeakCheckTest {
    private static final List<Secret> SECRETS = Values.some(200, 11);
    private static final LeakCheck CHECK = new LeakCheck(SECRETS);

    private static Set<String> found(FinishedFile... files) {
        LeakReport report = CHECK.of(List.of(files));
        assertThat(report.unread()).isEmpty();
        return report.leaks().stream().map(Leak::called).collect(Collectors.toSet());
    }

    private static Set<String> called(List<Secret> secrets) {
        return secrets.stream().map(Secret::called).collect(Collectors.toSet());
    }

    private static List<String> values(List<Secret> secrets) {
        return secrets.stream().map(Secret::value).toList();
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void two_hundred_values_planted_in_one_place_are_all_caught(Planted place) throws Exception {
        if (place.holdsOne()) {
            for (Secret one : SECRETS) {
                assertThat(found(place.with(List.of(one.value())))).contains(one.called());
            }
        } else {
            assertThat(found(place.with(values(SECRETS)))).isEqualTo(called(SECRETS));
        }
    }

    @ParameterizedTest
    @EnumSource(Written.class)
    void two_hundred_values_written_in_one_way_are_all_caught(Written way) throws Exception {
        List<String> written = SECRETS.stream().map(one -> way.of(one.value())).toList();
        assertThat(found(Planted.TEXT.with(written))).isEqualTo(called(SECRETS));
        assertThat(found(Planted.HTML.with(written))).isEqualTo(called(SECRETS));
    }

    @Test
    void names_of_files_and_of_entries_are_read() throws Exception {
        for (Secret one : SECRETS) {
            String name = one.value().replaceAll("[/:]", "_");
            boolean same = name.equals(one.value());
            if (same) {
                assertThat(found(new FinishedFile(name + ".txt", new byte[0]))).contains(one.called());
                assertThat(found(new FinishedFile("bag.zip", Planted.zip("data/" + name + "/", new byte[0], ""))))
                        .contains(one.called());
            }
        }
    }

    @Test
    void numbers_are_caught_however_their_digits_are_grouped() throws Exception {
        LeakCheck check = new LeakCheck(List.of(new Secret("total", SecretKind.NUMBER, "28800000")));
        for (String written :
                List.of("28,800,000", "28.800.000", "28 800 000", "28’800’000", "28\u202f800\u202f000", "28800000")) {
            assertThat(check.of(List.of(text("It was " + written + " in all."))).leaks())
                    .as(written)
                    .isNotEmpty();
        }
        assertThat(check.of(List.of(text("It was 128,800,000 or 28,800,0001 in all.")))
                        .leaks())
                .isEmpty();
    }

    @Test
    void a_short_value_counts_as_a_whole_word_and_in_its_fields_only() {
        Secret word = new Secret("nickname", SecretKind.NAME, "ana");
        Secret age = new Secret("age", SecretKind.NUMBER, "17", Set.of("age"));
        LeakCheck check = new LeakCheck(List.of(word, age));
        assertThat(check.of(List.of(text("Banana and 17 pears, a nana."))).leaks())
                .isEmpty();
        assertThat(check.of(List.of(text("Said by Ana."))).leaks())
                .extracting(Leak::called)
                .containsExactly("nickname");
        for (String told :
                List.of("age: 17", "{\"age\": 17}", "<tr><th>Age</th><td>17</td></tr>", "name;age\nx;\"17\"\n")) {
            assertThat(check.of(List.of(text(told))).leaks())
                    .as(told)
                    .extracting(Leak::called)
                    .contains("age");
        }
        assertThat(check.of(List.of(text("age: 175"), text("name;age\n17;40\n")))
                        .leaks())
                .isEmpty();
    }

    @Test
    void a_value_within_a_longer_word_is_another_value() {
        LeakCheck check = new LeakCheck(List.of(new Secret("account", SecretKind.ACCOUNT, "relay-1042")));
        assertThat(check.of(List.of(text("relay-10422 and xrelay-1042"))).leaks())
                .isEmpty();
        assertThat(check.of(List.of(text("(relay-1042)"))).leaks()).hasSize(1);
    }

    @Test
    void a_name_is_found_in_running_text_of_scripts_that_put_no_blanks_between_words() {
        for (List<String> one : List.of(
                List.of("王小明", "据称王小明运营了账户"),
                List.of("สวัสดี", "ผู้ขายสวัสดีตอบ"),
                List.of("សួស្តី", "គាត់សួស្តីបាន"),
                List.of("タロウ", "述べたタロウです"))) {
            LeakCheck check = new LeakCheck(List.of(new Secret("name", SecretKind.NAME, one.getFirst())));
            assertThat(check.of(List.of(text(one.getLast()))).leaks())
                    .as(one.getFirst())
                    .hasSize(1);
        }
    }

    @Test
    void a_short_name_with_marks_is_a_word_too() {
        LeakCheck check = new LeakCheck(List.of(new Secret("name", SecretKind.NAME, "राजू")));
        assertThat(check.of(List.of(text("कहा राजू ने"))).leaks()).hasSize(1);
    }

    @Test
    void other_usual_forms_of_a_value_are_caught() {
        LeakCheck check = new LeakCheck(List.of(
                new Secret("hash", SecretKind.HASH, "0f".repeat(32)),
                new Secret("name", SecretKind.NAME, "Lorin Vasquin"),
                new Secret("address", SecretKind.ADDRESS, "198.51.100.7"),
                new Secret("mail", SecretKind.MAIL, "quill@harbour.example")));
        String all = "0f0f0f0f0f0f… and Vasquin, Lorin and 3325256711 and quill at harbour dot example";
        assertThat(check.of(List.of(text(all))).leaks()).hasSize(4);
    }

    @Test
    void a_find_says_where_and_never_what() {
        Secret one = SECRETS.getFirst();
        Leak leak = CHECK.of(List.of(text("1234567890 " + one.value()))).leaks().getFirst();
        assertThat(leak.words())
                .isEqualTo("brief.txt, byte 12: " + one.called())
                .doesNotContain(one.value());
    }

    @Test
    void clean_files_have_no_finds() throws Exception {
        List<FinishedFile> clean = new ArrayList<>();
        for (Planted place : Planted.values()) {
            clean.add(place.with(List.of("Nobody is named here, nor at 192.0.2.1.")));
        }
        try (Stream<Path> files = Files.walk(Path.of("sample-cases"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.toString().contains("messy"))
                    .toList()) {
                clean.add(new FinishedFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        LeakReport report = CHECK.of(clean);
        assertThat(report.lines()).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.bytes()).isGreaterThan(10_000);
    }

    @Test
    void accounts_of_one_sample_are_found_in_it_and_in_no_file_of_the_other() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("sample-cases/harbour/accounts.csv"));
        int column = Arrays.asList(lines.getFirst().split(",")).indexOf("account");
        List<Secret> accounts = lines.stream()
                .skip(1)
                .map(line -> line.split(",")[Math.max(0, column)])
                .distinct()
                .map(name -> new Secret("an account", SecretKind.ACCOUNT, name))
                .toList();
        LeakCheck check = new LeakCheck(accounts);
        List<Path> others;
        try (Stream<Path> files = Files.walk(Path.of("sample-cases/claude-distillation-2026"))) {
            others = files.filter(Files::isRegularFile).toList();
        }
        assertThat(check.ofFiles(others).lines()).isEmpty();
        assertThat(check.ofFiles(List.of(Path.of("sample-cases/harbour/accounts.csv")))
                        .leaks())
                .isNotEmpty();
    }

    private static FinishedFile text(String text) {
        return new FinishedFile("brief.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
