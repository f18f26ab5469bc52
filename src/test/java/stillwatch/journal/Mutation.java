package stillwatch.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import stillwatch.casefile.canon.Sha256;

/** One thing done to the lines of a journal, and the entry that is then the first bad one. */
record Mutation(String what, byte[] bytes, long firstBad) {

    /** Makes mutations up; lines come with their line ends. */
    static final class Source {
        private final List<byte[]> lines;
        private final List<byte[]> strangers;
        private final SplittableRandom random;

        Source(List<byte[]> lines, List<byte[]> strangers, SplittableRandom random) {
            this.lines = lines;
            this.strangers = strangers;
            this.random = random;
        }

        Mutation next() {
            int k = random.nextInt(lines.size());
            return switch (random.nextInt(16)) {
                case 0, 1, 2 -> flip(k);
                case 3 -> drop(Math.min(k, lines.size() - 2));
                case 4 -> swap(k);
                case 5 -> twice(k);
                case 6 -> move(k);
                case 7 -> hole(k);
                case 8 -> splice(k);
                case 9 -> field(k);
                case 10 -> content(k);
                case 11 -> rehash(Math.min(k, lines.size() - 2));
                case 12 -> insert(k);
                case 13 -> spelling(k);
                case 14 -> strip(k);
                default -> extraField(k);
            };
        }

        private List<byte[]> copy() {
            return new ArrayList<>(lines);
        }

        private static Mutation made(String what, List<byte[]> lines, int index) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            lines.forEach(bytes::writeBytes);
            return new Mutation(what + " at line " + (index + 1), bytes.toByteArray(), index + 1);
        }

        private Mutation with(String what, int k, byte[] line) {
            List<byte[]> changed = copy();
            changed.set(k, line);
            return made(what, changed, k);
        }

        private Mutation flip(int k) {
            byte[] line = lines.get(k).clone();
            int at = random.nextInt(3) == 0 ? line.length - 1 : random.nextInt(line.length);
            line[at] ^= (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : random.nextInt(1, 256));
            return with("byte " + at + " flipped", k, line);
        }

        private Mutation drop(int k) {
            List<byte[]> changed = copy();
            changed.remove(k);
            return made("dropped", changed, k);
        }

        private Mutation swap(int k) {
            int other = (k + random.nextInt(1, lines.size())) % lines.size();
            List<byte[]> changed = copy();
            Collections.swap(changed, k, other);
            return made("swapped", changed, Math.min(k, other));
        }

        private Mutation twice(int k) {
            int to = random.nextInt(lines.size() + 1);
            List<byte[]> changed = copy();
            changed.add(to, lines.get(k));
            return made("line " + (k + 1) + " doubled", changed, to == k ? k + 1 : to);
        }

        private Mutation move(int k) {
            int to = (k + random.nextInt(1, lines.size())) % lines.size();
            List<byte[]> changed = copy();
            changed.add(to, changed.remove(k));
            return made("line " + (k + 1) + " moved", changed, Math.min(k, to));
        }

        /** Some bytes are gone from inside a line, perhaps all to its end. */
        private Mutation hole(int k) {
            byte[] line = lines.get(k);
            int from = random.nextInt(line.length - 1);
            int to = random.nextBoolean() ? line.length - 1 : random.nextInt(from + 1, line.length);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(line, 0, from);
            bytes.write(line, to, line.length - to);
            return with("cut inside", k, bytes.toByteArray());
        }

        /** A first entry of another case is not out of place; what follows it then is. */
        private Mutation splice(int k) {
            int from = random.nextBoolean() ? k : random.nextInt(strangers.size());
            List<byte[]> changed = copy();
            if (random.nextBoolean()) {
                changed.set(k, strangers.get(from));
            } else {
                changed.add(k, strangers.get(from));
            }
            return made("entry " + (from + 1) + " of another case", changed, k == 0 && from == 0 ? 1 : k);
        }

        private Line parsed(int k) {
            byte[] line = lines.get(k);
            return Line.parse(Arrays.copyOf(line, line.length - 1));
        }

        private Mutation field(int k) {
            Line line = parsed(k);
            Header h = line.header();
            String other = Sha256.hex(h.prev());
            Header changed = switch (random.nextInt(6)) {
                case 0 -> new Header("2025" + h.at().substring(4), h.body(), h.caseId(), h.prev(), h.seq(), h.tool());
                case 1 -> new Header(h.at(), other, h.caseId(), h.prev(), h.seq(), h.tool());
                case 2 -> new Header(h.at(), h.body(), other.substring(32), h.prev(), h.seq(), h.tool());
                case 3 -> new Header(h.at(), h.body(), h.caseId(), other, h.seq(), h.tool());
                case 4 -> new Header(h.at(), h.body(), h.caseId(), h.prev(), h.seq() + 1, h.tool());
                default -> new Header(h.at(), h.body(), h.caseId(), h.prev(), h.seq(), h.tool() + " ");
            };
            String hash = random.nextInt(4) == 0 ? other : line.hash();
            return with("field changed", k, new Line(changed, line.content(), hash).bytes());
        }

        /** The content is another, and perhaps its hash as well, but not the hash over that. */
        private Mutation content(int k) {
            Line line = parsed(k);
            byte[] content = "{\"action\":{\"@type\":\"content-destroyed\"}}".getBytes(StandardCharsets.UTF_8);
            Header h = line.header();
            String body = random.nextBoolean() ? h.body() : Sha256.hex(content);
            Header header = new Header(h.at(), body, h.caseId(), h.prev(), h.seq(), h.tool());
            return with("content changed", k, new Line(header, content, line.hash()).bytes());
        }

        /** An entry that holds in itself but is not the one that was followed: the next one does not fit. */
        private Mutation rehash(int k) {
            Line line = parsed(k);
            Header h = line.header();
            Header header = new Header(h.at(), h.body(), h.caseId(), h.prev(), h.seq(), "other");
            Mutation made = with("written anew", k, new Line(header, line.content(), header.hash()).bytes());
            return new Mutation(made.what, made.bytes, made.firstBad + 1);
        }

        private Mutation insert(int k) {
            List<String> rubbish =
                    List.of("\n", "{}\n", "[]\n", "null\n", "\u0000\n", "{\"seq\":1.5}\n", "[".repeat(5000) + "\n");
            List<byte[]> changed = copy();
            changed.add(k, rubbish.get(random.nextInt(rubbish.size())).getBytes(StandardCharsets.UTF_8));
            return made("rubbish", changed, k);
        }

        /** The same values, written another way. */
        private Mutation spelling(int k) {
            String line = new String(lines.get(k), StandardCharsets.UTF_8).stripTrailing();
            String other = switch (random.nextInt(6)) {
                case 0 -> line + "\r";
                case 1 -> line.replace("\"seq\":", "\"seq\": ");
                case 2 -> "\ufeff" + line;
                case 3 -> line.replace("\"tool\":\"s", "\"tool\":\"\\u0073");
                case 4 -> "{\"tool\":\"x\"," + line.substring(1);
                default -> line.replaceFirst("(,\"seq\":\\d+)(,\"tool\":\"[^\"]*\")}", "$2$1}");
            };
            return with("spelt otherwise", k, (other + "\n").getBytes(StandardCharsets.UTF_8));
        }

        /** Without an order the entries it named are what is missing; it names 5 and 8. */
        private Mutation strip(int k) {
            int i = parsed(k).content() == null ? 0 : k;
            boolean order =
                    new String(lines.get(i), StandardCharsets.UTF_8).contains("\"@type\":\"content-destroyed\"");
            Mutation made =
                    with("content taken out", i, parsed(i).withoutContent().bytes());
            return new Mutation(made.what, made.bytes, order ? 5 : made.firstBad);
        }

        private Mutation extraField(int k) {
            String line = new String(lines.get(k), StandardCharsets.UTF_8);
            String key = List.of("aa", "note", "zz", "hash").get(random.nextInt(4));
            return with(
                    "field added",
                    k,
                    line.replace(",\"prev\":", ",\"" + key + "\":1,\"prev\":").getBytes(StandardCharsets.UTF_8));
        }
    }
}
