package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.Generated;

/** The canonical form is one form: it comes back as it was, and the verifier in Python writes and accepts the same bytes. */
class CanonicalAgreementTest {
    private static final int TREES = 3000;

    /** Writes each tree it reads, or says of bytes whether they are canonical. */
    private static final String OTHER_SIDE = """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            import verify_case as v
            for line in sys.stdin:
                word, data = (line.split() + [""])[:2]
                data = bytes.fromhex(data)
                if word == "write":
                    print(v.canonical(json.loads(data)).hex())
                else:
                    try:
                        print("yes" if v.canonical(v.JSON.decode(data.decode("utf-8"))) == data else "no")
                    except (ValueError, RecursionError):
                        print("no")
            """;

    private final SplittableRandom random = new SplittableRandom(31);
    private final Generated generated = new Generated(random);

    @TempDir
    Path folder;

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private List<String> python(List<String> asked) {
        Python.assumeIsThere();
        List<String> arguments = List.of("-c", OTHER_SIDE, String.valueOf(Python.VERIFIER.getParent()));
        Python.Ran ran = Python.run(folder, arguments, String.join("\n", asked) + "\n");
        assertThat(ran.err()).isEmpty();
        return ran.out().lines().toList();
    }

    /** JSON as nobody would write it: every character escaped, so that its reading owes nothing to our writing. */
    private static String escaped(Object tree) {
        return switch (tree) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> escaped(entry.getKey()) + " : " + escaped(entry.getValue()))
                        .collect(Collectors.joining(" , ", "{ ", " }"));
            case List<?> list ->
                list.stream().map(CanonicalAgreementTest::escaped).collect(Collectors.joining(" , ", "[ ", " ]"));
            case String text ->
                text.chars().mapToObj(c -> "\\u%04X".formatted(c)).collect(Collectors.joining("", "\"", "\""));
            default -> tree.toString();
        };
    }

    private static boolean canonical(byte[] bytes) {
        try {
            return Arrays.equals(CanonicalJson.bytes(CanonicalJson.read(bytes)), bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void every_tree_comes_back_as_it_was_and_is_written_the_same_again() {
        for (int n = 0; n < TREES; n++) {
            Object tree = generated.tree(5);
            byte[] written = CanonicalJson.bytes(tree);

            assertThat(CanonicalJson.bytes(CanonicalJson.read(written))).isEqualTo(written);
            assertThat(CanonicalJson.read(written))
                    .isEqualTo(CanonicalJson.read(CanonicalJson.bytes(CanonicalJson.read(written))));
        }
    }

    @Test
    void python_writes_the_same_bytes_for_hostile_trees() {
        List<String> asked = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int n = 0; n < TREES; n++) {
            Object tree = generated.tree(5);
            asked.add("write " + hex(escaped(tree).getBytes(StandardCharsets.US_ASCII)));
            ours.add(hex(CanonicalJson.bytes(tree)));
        }

        assertThat(python(asked)).isEqualTo(ours);
    }

    @Test
    void python_accepts_and_refuses_the_same_bytes() {
        List<byte[]> cases = new ArrayList<>(spelledOtherwise());
        for (int n = 0; n < TREES; n++) {
            cases.add(disturbed(CanonicalJson.bytes(generated.tree(4))));
        }
        List<String> ours =
                cases.stream().map(bytes -> canonical(bytes) ? "yes" : "no").toList();

        List<String> theirs =
                python(cases.stream().map(bytes -> "read " + hex(bytes)).toList());

        assertThat(ours).contains("yes", "no");
        for (int n = 0; n < cases.size(); n++) {
            assertThat(theirs.get(n))
                    .as(new String(cases.get(n), StandardCharsets.UTF_8))
                    .isEqualTo(ours.get(n));
        }
    }

    private byte[] disturbed(byte[] bytes) {
        for (int n = random.nextInt(3); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte)
                    (random.nextBoolean() ? random.nextInt(256) : "{}[]\",:\\u0e-.tfn ".charAt(random.nextInt(16)));
        }
        return bytes;
    }

    private static List<byte[]> spelledOtherwise() {
        List<String> cases = new ArrayList<>(List.of(
                "true",
                "null",
                "NaN",
                "Infinity",
                "-Infinity",
                "1.0",
                "1e3",
                "-0",
                "00",
                "-",
                "9007199254740991",
                "9007199254740992",
                "-9007199254740991",
                "-9007199254740992",
                "9".repeat(5000),
                "{}",
                "[]",
                "\"\"",
                " {}",
                "{} ",
                "{\"a\":1,\"a\":1}",
                "{\"b\":1,\"a\":1}",
                "{\"é\":1}",
                "\"\\u00e9\"",
                "\"é\"",
                "\"\\ud83d\\ude00\"",
                "\"\\ud83d\"",
                "\"\\uD83D\"",
                "\"\\ude00\\ud83d\"",
                "\"\\/\"",
                "\"\\u0008\"",
                "\"\\b\"",
                "\"\\u000b\"",
                "\"\\u000B\"",
                "\"\\v\"",
                "\"\t\"",
                "\"\u007f\"",
                "'a'",
                "[1,]",
                "{\"a\"}",
                "\ufeff{}",
                "\"\\u12\"",
                "\"",
                "\"\\",
                "\"\\u",
                ""));
        for (int depth : List.of(199, 200, 201, 100_000)) {
            cases.add("[".repeat(depth) + "]".repeat(depth));
            cases.add("[".repeat(depth - 1) + "1" + "]".repeat(depth - 1));
        }
        List<byte[]> bytes = new ArrayList<>();
        cases.forEach(text -> bytes.add(text.getBytes(StandardCharsets.UTF_8)));
        for (String invalid : List.of("22eda08022", "22c0af22", "22f88080808022", "22ff22", "22c322", "22f490808022")) {
            bytes.add(HexFormat.of().parseHex(invalid));
        }
        return bytes;
    }
}
