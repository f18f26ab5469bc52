package stillwatch.casefile.canon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.fact.Fact;

class RecordCodecTest {
    private static final Path WORDS = Path.of("src/test/resources/stillwatch/casefile/words-kept.txt");
    private final SplittableRandom random = new SplittableRandom(4);
    private final Generated generated = new Generated(random);

    private <R> void roundTrips(Class<R> family) {
        RecordCodec<R> codec = RecordCodec.of(family);
        for (Class<?> member : Generated.members(family)) {
            for (int n = 0; n < 100; n++) {
                R value = family.cast(generated.record(member));

                byte[] written = codec.bytes(value);

                assertThat(codec.read(written)).isEqualTo(value);
                assertThat(CanonicalJson.bytes(CanonicalJson.read(written)))
                        .as("the canonical form of %s", value)
                        .isEqualTo(written);
            }
        }
    }

    @Test
    void every_action_comes_back_as_it_was_written() {
        roundTrips(Action.class);
    }

    @Test
    void every_fact_comes_back_as_it_was_written() {
        roundTrips(Fact.class);
    }

    /** Cases on people's disks carry these words for ever: add a line to the file for a new one, change or take away none. */
    @Test
    void the_words_cases_are_written_in_stay_what_they_are() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Class<?> family : List.of(Action.class, Fact.class)) {
            for (Class<?> member : Generated.members(family)) {
                words.add(family.getSimpleName() + " " + FamilyForm.nameOf(member) + ": " + components(member));
                addNouns(member, words);
            }
        }

        assertThat(words).containsExactlyElementsOf(Files.readAllLines(WORDS));
    }

    private static void addNouns(Class<?> from, Set<String> words) {
        for (RecordComponent component : from.getRecordComponents()) {
            Type type = component.getGenericType();
            Class<?> noun =
                    (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
            if (noun.isEnum()) {
                words.add(noun.getSimpleName() + ": " + Arrays.toString(noun.getEnumConstants()));
            } else if (noun.isRecord()) {
                words.add(noun.getSimpleName() + ": " + components(noun));
                addNouns(noun, words);
            } else if (noun.isSealed()) {
                for (Class<?> member : Generated.members(noun)) {
                    words.add(noun.getSimpleName() + " " + FamilyForm.nameOf(member) + ": " + components(member));
                    addNouns(member, words);
                }
            }
        }
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .toList();
    }

    @Test
    void an_unknown_kind_component_or_word_is_told_apart_from_damage() {
        RecordCodec<Action> codec = RecordCodec.of(Action.class);
        for (String json : List.of(
                "{\"@type\":\"case-cloned\"}",
                "{\"@type\":\"undone\",\"entry\":4,\"mood\":\"x\",\"why\":\"w\"}",
                "{\"@type\":\"case-described\",\"handling\":\"VIOLET\",\"purpose\":\"\",\"title\":\"\"}")) {
            assertThatThrownBy(() -> codec.read(json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnknownKind.class);
        }
        assertThatThrownBy(() -> codec.read("{\"@type\":\"undone\",\"entry\":4".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(UnknownKind.class);
    }
}
