package stillwatch.casefile;

import java.util.Arrays;
import java.util.Optional;

/** For whom a brief is written. What each may see is no more than what its rules say. */
public enum Audience {
    LEGAL("legal"),
    POLICY("policy"),
    PUBLIC("public"),
    PARTNER("partner"),
    /** For whoever works on the case: it goes to nobody else. */
    OWN("own");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The one that is called so. */
    public static Optional<Audience> called(String words) {
        return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
    }

    public boolean isOutbound() {
        return this != OWN;
    }
}
