package stillwatch.brief.outline;

import java.util.List;

/** A whole brief for one audience, in the order it is read. What that audience may not see is not in it. */
public record Outline(
        Cover cover,
        PageOne pageOne,
        List<KeyRow> key,
        List<Claim> claims,
        List<Numbers> numbers,
        List<Happening> chronology,
        List<Group> groups,
        List<Alternative> alternatives,
        List<OpenQuestion> questions,
        List<Note> notes,
        Method method,
        List<Exhibit> exhibits,
        List<Change> changes,
        List<Withholding> withheld) {
    public Outline {
        key = List.copyOf(key);
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
        chronology = List.copyOf(chronology);
        groups = List.copyOf(groups);
        alternatives = List.copyOf(alternatives);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        exhibits = List.copyOf(exhibits);
        changes = List.copyOf(changes);
        withheld = List.copyOf(withheld);
    }

    /** One way the status key counts claims. */
    public record KeyRow(Standing standing, String meaning, int claims) {}

    /** An explanation that was released, and what speaks against it. */
    public record Alternative(int rank, String text, String against, String likelihood, String confidence) {}

    public record OpenQuestion(String text, String who, String settle, List<Integer> claims) {}

    /** A note somebody wrote, released for this audience. */
    public record Note(String about, String text) {}

    /** How this was worked out, and what it cannot show; {@code certificate} is a draft for somebody to sign. */
    public record Method(List<String> paragraphs, List<String> certificate) {}

    /** What differs from the brief of this audience that was frozen last. */
    public record Change(String what, String was, String now) {}

    /** What was left out: its kind, what it is about, and on what ground. It tells nothing of what it says. */
    public record Withholding(String kind, String about, String when, String ground) {}
}
