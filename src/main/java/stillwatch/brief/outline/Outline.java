package stillwatch.brief.outline;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.BriefSection;

/**
 * A whole brief for one audience. What that audience may not see is not in it.
 *
 * @param order page one first, then everything in the order in which its author wants it read
 */
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
        List<Withholding> withheld,
        List<Part> order) {
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
        order = List.copyOf(order);
    }

    /** The same, telling what changed. */
    public Outline telling(List<Change> now) {
        return with(method, now);
    }

    /** The same, with a sentence more on how it was made. */
    public Outline explaining(String more) {
        List<String> paragraphs = new ArrayList<>(method.paragraphs());
        paragraphs.add(more);
        return with(new Method(List.copyOf(paragraphs), method.certificate()), changes);
    }

    private Outline with(Method explained, List<Change> now) {
        return new Outline(
                cover,
                pageOne,
                key,
                claims,
                numbers,
                chronology,
                groups,
                alternatives,
                questions,
                notes,
                explained,
                exhibits,
                now,
                withheld,
                order);
    }

    /** What is read behind page one, in its order; a section that holds nothing is not among them. */
    public List<Part> parts() {
        return order.stream().filter(this::holds).toList();
    }

    private boolean holds(Part part) {
        return !(part instanceof Part.Section one) || one.section() != BriefSection.PAGE_ONE && holds(one.section());
    }

    private boolean holds(BriefSection section) {
        return switch (section) {
            case NUMBERS -> !numbers.isEmpty();
            case CHRONOLOGY -> !chronology.isEmpty();
            case CLUSTERS -> !groups.isEmpty();
            case ALTERNATIVES -> !alternatives.isEmpty();
            case QUESTIONS -> !questions.isEmpty();
            case NOTES -> !notes.isEmpty();
            case WITHHELD -> !withheld.isEmpty();
            case PAGE_ONE, KEY, CLAIMS, METHOD, EXHIBITS, CHANGES, CERTIFICATE -> true;
        };
    }

    /** What its author says in it. */
    public List<Part.Own> ownTexts() {
        return order.stream()
                .filter(part -> part instanceof Part.Own)
                .map(part -> (Part.Own) part)
                .toList();
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

    /** What is said over the key, for whoever reads such a brief for the first time. */
    public String howToRead() {
        return "Each claim stands under a word that says how far it is carried, and behind whose it is. The number in"
                + " brackets leads to the claim, “Ex.” to an exhibit.";
    }
}
