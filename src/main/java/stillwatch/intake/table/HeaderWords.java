package stillwatch.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What columns are called, in several languages, and what they mean by it: the list is a text file beside this class. */
final class HeaderWords {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private final Map<String, String> meanings;

    /** {@code sureness}: 3 for the whole name, 2 for its last words, 1 for its first. */
    record Match(String meaning, int sureness) {}

    private HeaderWords(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    static HeaderWords load() {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.startsWith("#") ? -1 : line.indexOf(" = ");
                if (equals > 0) {
                    String meaning = line.substring(0, equals);
                    for (String phrase : line.substring(equals + 3).split("\\|")) {
                        meanings.putIfAbsent(plain(phrase), meaning);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeaderWords(meanings);
    }

    /** What a header means, whole or in part; null if none of its words say. */
    @Nullable
    Match match(String header) {
        String whole = meanings.get(plain(header));
        if (whole != null) {
            return new Match(whole, 3);
        }
        List<String> words = Arrays.asList(plain(header).split(" "));
        for (int from = 1; from < words.size(); from++) {
            String meaning = meanings.get(String.join(" ", words.subList(from, words.size())));
            if (meaning != null) {
                return new Match(meaning, 2);
            }
        }
        for (int to = words.size() - 1; to > 0; to--) {
            String meaning = meanings.get(String.join(" ", words.subList(0, to)));
            if (meaning != null) {
                return new Match(meaning, 1);
            }
        }
        return null;
    }

    @Nullable
    String exact(String header) {
        return header.length() > 60 ? null : meanings.get(plain(header));
    }

    private static String plain(String header) {
        String split = CAMEL.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                .replaceAll(" ");
        return BETWEEN.matcher(split).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
