package stillwatch.brief.outline;

/** How a claim stands, in a word, a mark that needs no colour, and how far it is to be trusted. */
public record Standing(String word, String mark, Tone tone) {
    /** What colours and frames follow. */
    public enum Tone {
        SAID,
        CARRIED,
        SHOWN,
        AGAINST,
        OTHER;

        /** As the style sheet calls it. */
        public String word() {
            return switch (this) {
                case SAID -> "said";
                case CARRIED -> "carried";
                case SHOWN -> "shown";
                case AGAINST -> "against";
                case OTHER -> "other";
            };
        }
    }
}
