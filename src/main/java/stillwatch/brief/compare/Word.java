package stillwatch.brief.compare;

/** A run of words, with the blank behind it, that both versions have, or only the later or the earlier one. */
public record Word(Mark mark, String text) {
    public enum Mark {
        SAME,
        GONE,
        NEW
    }
}
