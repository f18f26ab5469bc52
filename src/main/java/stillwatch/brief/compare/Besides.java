package stillwatch.brief.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Numbers;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.PageOne;
import stillwatch.brief.outline.Part;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefAction.FrozenPart;

/** What a brief says beside its claims, under keys that are the same in the next version. */
public final class Besides {
    private final List<FrozenPart> all = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    private Besides() {}

    /** Never empty: a brief has a title. */
    public static List<FrozenPart> of(Outline outline) {
        Besides besides = new Besides();
        besides.first(outline);
        outline.claims().forEach(besides::answers);
        for (Part part : outline.parts()) {
            switch (part) {
                case Part.Own own -> besides.say(null, "text " + own.number(), own.whole());
                case Part.Section one -> besides.section(one.section(), outline);
            }
        }
        return List.copyOf(besides.all);
    }

    /** A key that is taken is told apart by a number. */
    private void say(@Nullable BriefSection section, String key, String text) {
        int times = used.merge(section + " " + key, 1, Integer::sum);
        all.add(new FrozenPart(section, times == 1 ? key : key + " (" + times + ")", text));
    }

    /** Page one repeats claims; what it says of its own is the title, the purpose and what is not known. */
    private void first(Outline outline) {
        say(BriefSection.PAGE_ONE, "title", outline.cover().title());
        say(BriefSection.PAGE_ONE, "marking", outline.cover().banner());
        if (!outline.cover().purpose().isEmpty()) {
            say(BriefSection.PAGE_ONE, "purpose", outline.cover().purpose());
        }
        outline.pageOne().shown().stream()
                .filter(one -> one.claims().isEmpty())
                .map(PageOne.Sentence::text)
                .forEach(text -> say(BriefSection.PAGE_ONE, "what our own evidence shows", text));
    }

    private void answers(Claim one) {
        for (Claim.Answer answer : one.answers()) {
            String key = one.id() + " answer of " + answer.responder();
            say(BriefSection.CLAIMS, key, answer.stance() + ": " + answer.what() + " (" + answer.when() + ")");
        }
        if (!one.origins().isEmpty()) {
            say(BriefSection.CLAIMS, one.id() + " origins", one.origins());
        }
    }

    private void section(BriefSection section, Outline outline) {
        switch (section) {
            case NUMBERS -> outline.numbers().forEach(this::numbers);
            case CHRONOLOGY ->
                outline.chronology().forEach(one -> say(section, one.what(), one.when() + ": " + one.what()));
            case CLUSTERS ->
                outline.groups()
                        .forEach(one ->
                                say(section, one.label(), joined(one.label(), one.title(), one.size(), one.why())));
            case ALTERNATIVES ->
                outline.alternatives()
                        .forEach(one -> say(section, one.text(), joined(one.text(), one.against(), one.likelihood())));
            case QUESTIONS -> outline.questions().forEach(one -> say(section, one.text(), one.text()));
            case NOTES -> outline.notes().forEach(one -> say(section, one.about(), one.text()));
            case EXHIBITS ->
                outline.exhibits()
                        .forEach(one ->
                                say(section, "Ex. " + one.number(), joined(one.name(), one.kind(), one.sha256())));
            case PAGE_ONE, KEY, CLAIMS, METHOD, CHANGES, WITHHELD, CERTIFICATE -> {}
        }
    }

    private void numbers(Numbers one) {
        for (Numbers.Row row : one.rows()) {
            String key = one.measure() + ", " + one.subject() + ", " + row.where();
            say(BriefSection.NUMBERS, key, joined(row.stated(), row.of()));
        }
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
