package stillwatch.samples.writing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that look like those of real systems and are made of nothing but a word of ours. */
public final class Invented {
    private Invented() {}

    public static String uuid(String word) {
        return UUID.nameUUIDFromBytes(("harbourline " + word).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The first hex digits of what a hash of the word would be; at most 32. */
    public static String hex(String word, int digits) {
        return uuid(word).replace("-", "").substring(0, digits);
    }
}
