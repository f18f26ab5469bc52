package stillwatch.casefile.canon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
    @Test
    void keys_keep_their_order_and_empty_things_their_form() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", 1L);
        object.put("a", List.of());
        object.put("c", Map.of());
        object.put("d", true);
        assertThat(JsonText.of(object).lines())
                .containsExactly("{", "  \"b\": 1,", "  \"a\": [],", "  \"c\": {},", "  \"d\": true", "}");
    }

    @Test
    void whatever_is_written_another_reader_reads_back() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Object tree = tree(random, 4);
            assertThat(JsonMapper.shared().readValue(JsonText.of(tree), Object.class))
                    .isEqualTo(tree);
        }
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> text(random);
            case 3 -> {
                List<Object> list = new ArrayList<>();
                random.ints(random.nextInt(4)).forEach(n -> list.add(tree(random, depth - 1)));
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                random.ints(random.nextInt(4)).forEach(n -> map.put(text(random), tree(random, depth - 1)));
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String letters = "a\"\\\n\t\u0000\u001f\u2028é海\u202e";
        random.ints(random.nextInt(8), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
        return random.nextInt(4) == 0 ? text + "\uD83D\uDC26" : text.toString();
    }
}
