package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage between quotation marks: {@code from} and {@code to} with the marks, {@code words} without them. */
record Quoted(int from, int to, String words) {
    private static final Pattern MARKED = Pattern.compile("“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|\"([^\"]+)\"");

    static List<Quoted> in(String text) {
        List<Quoted> all = new ArrayList<>();
        Matcher found = MARKED.matcher(text);
        while (found.find()) {
            all.add(new Quoted(found.start(), found.end(), text.substring(found.start() + 1, found.end() - 1)));
        }
        return all;
    }

    /** Without what ends a sentence and belongs to whoever quotes. */
    String folded() {
        String plain = Folded.of(words).strip().replaceAll("\\s+", " ");
        return plain.replaceAll("[.,;:!?…]+$", "");
    }

    boolean holds(int at) {
        return from <= at && at < to;
    }
}
