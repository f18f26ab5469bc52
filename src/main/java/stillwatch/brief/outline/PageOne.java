package stillwatch.brief.outline;

import java.util.List;

/** What suffices alone: each part in a few sentences, none of them without a claim it stands on where it says anything. */
public record PageOne(
        List<Sentence> said,
        List<Sentence> answered,
        List<Sentence> shown,
        List<Sentence> asked,
        List<Sentence> unknown) {
    public PageOne {
        said = List.copyOf(said);
        answered = List.copyOf(answered);
        shown = List.copyOf(shown);
        asked = List.copyOf(asked);
        unknown = List.copyOf(unknown);
    }

    /** {@code claims}: the numbers of the claims it stands on. */
    public record Sentence(String text, List<Integer> claims) {
        public Sentence {
            claims = List.copyOf(claims);
        }
    }
}
