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

    /** {@code none}: what is said where it holds no sentence. */
    public record Section(String title, List<Sentence> sentences, String none) {}

    /** In the order in which they are read. */
    public List<Section> sections() {
        return List.of(
                new Section("What is said, and by whom", said, "Nothing is said yet."),
                new Section("What was answered", answered, "No claim is made here, so there is none to answer."),
                new Section(
                        "What our own evidence shows",
                        shown,
                        "No exhibit or decided cluster carries any of these claims."),
                new Section("What is asked", asked, "No request is recorded."),
                new Section(
                        "What is not known",
                        unknown,
                        "No open question is recorded. That does not mean that everything is known."));
    }
}
