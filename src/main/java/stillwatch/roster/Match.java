package stillwatch.roster;

import java.nio.charset.StandardCharsets;
import stillwatch.search.analysis.Plain;

/** What a text is compared with, without case and accents. */
record Match(String wanted, How how) {
    /** Where in a text it has to stand. */
    enum How {
        ANYWHERE,
        WORD_START,
        WHOLE
    }

    static Match of(String text, How how) {
        return new Match(Plain.of(text), how);
    }

    byte[] bytes() {
        return wanted.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether what was found at this place stands as it should; a zero byte lies before and behind every text. */
    boolean fits(byte[] texts, int at, int length) {
        return switch (how) {
            case ANYWHERE -> true;
            case WORD_START -> !inWord(texts[at - 1]);
            case WHOLE -> texts[at - 1] == 0 && texts[at + length] == 0;
        };
    }

    /** Whether it is found only where the other is. */
    boolean narrows(Match other) {
        return how == other.how && how != How.WHOLE && !other.wanted.isEmpty() && wanted.startsWith(other.wanted);
    }

    private static boolean inWord(byte before) {
        return before < 0 || Character.isLetterOrDigit(before);
    }
}
