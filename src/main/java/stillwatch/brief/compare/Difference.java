package stillwatch.brief.compare;

import java.util.List;
import java.util.stream.Collectors;

/** One thing that two versions do not say alike. {@code saying} is that of the later one, where it has it. */
public record Difference(Kind kind, Saying saying, List<Word> words) {
    /** What became of it. */
    public enum Kind {
        NEW("new"),
        CHANGED("said otherwise"),
        GONE("gone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Difference {
        words = List.copyOf(words);
    }

    /** As the earlier version has it; empty for what is new. */
    public String was() {
        return without(Word.Mark.NEW);
    }

    /** As the later version has it; empty for what is gone. */
    public String now() {
        return without(Word.Mark.GONE);
    }

    private String without(Word.Mark mark) {
        return words.stream()
                .filter(word -> word.mark() != mark)
                .map(Word::text)
                .collect(Collectors.joining())
                .strip();
    }
}
