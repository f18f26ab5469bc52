package stillwatch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.Secret;
import stillwatch.brief.leak.SecretKind;
import stillwatch.progress.Progress;

class PackLeaksTest {
    private static final String VALUE = "relay-operator-1042";
    private static final LeakCheck CHECK =
            new LeakCheck(List.of(new Secret("name of account 12", SecretKind.ACCOUNT, VALUE)));
    private static final int PART = 1 << 18;

    @TempDir
    Path folder;

    private Set<String> looked = Set.of();

    private List<String> found(String name, byte[] bytes) throws Exception {
        return new PackLeaks(CHECK, looked, PART)
                .in(Bags.zipped(Map.of(name, bytes), folder.resolve("a.zip")), Progress.NONE);
    }

    @Test
    void a_value_is_found_wherever_it_stands_in_what_is_too_large_to_be_held() throws Exception {
        int step = PART - (1 << 16);
        for (int place : List.of(0, PART - 10, PART - 1, PART, PART + step - 8, 3 * PART + 7, 4 * PART - 40)) {
            byte[] bytes = ". ".repeat(2 * PART).getBytes(StandardCharsets.US_ASCII);
            byte[] value = (" " + VALUE + " ").getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(value, 0, bytes, place, value.length);

            assertThat(found("data/originals/ex-001.txt", bytes))
                    .as("at %d", place)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("data/originals/ex-001.txt, "))
                    .noneMatch(line -> line.contains(VALUE));
        }
        assertThat(found("data/a.txt", ". ".repeat(2 * PART).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void what_can_only_be_unpacked_whole_and_is_too_large_is_not_let_out_unread() throws Exception {
        byte[] bytes = new byte[PART + 1];
        bytes[0] = 'P';
        bytes[1] = 'K';

        assertThat(found("data/originals/ex-002.zip", bytes))
                .containsExactly("data/originals/ex-002.zip could not be read: it is too large to be looked through.");

        looked = Set.of("data/originals/ex-002.zip");
        assertThat(found("data/originals/ex-002.zip", bytes)).isEmpty();
    }

    @Test
    void names_are_read_too() throws Exception {
        assertThat(found("data/" + VALUE + ".txt", new byte[] {'a'})).isNotEmpty();
    }
}
