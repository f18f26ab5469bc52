package stillwatch.desktop.screen.brief;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.settings.UnsavedText;

/**
 * A text as it was typed and not saved. It finds its place by what it stands beside, for the plan may be changed meanwhile.
 *
 * @param anew it comes behind {@code beside}; else it is other words for the text {@code beside}
 * @param at where {@code beside} stood in the plan
 */
record Unsaved(Audience audience, boolean anew, String beside, int at, String title, String text) {

    static Unsaved behind(Audience audience, Plan plan, int at) {
        int before = Math.clamp(at, 1, plan.parts().size()) - 1;
        return new Unsaved(audience, true, key(plan.parts().get(before)), before, "", "");
    }

    static Unsaved of(Audience audience, int at, OwnText was) {
        return new Unsaved(audience, false, key(was), at, was.title() == null ? "" : was.title(), was.text());
    }

    /** Empty for an audience this version does not know. */
    static Optional<Unsaved> of(UnsavedText kept) {
        return Audience.called(kept.audience())
                .map(audience ->
                        new Unsaved(audience, kept.anew(), kept.beside(), kept.at(), kept.title(), kept.text()));
    }

    UnsavedText kept() {
        return new UnsavedText(audience.words(), anew, beside, at, title, text);
    }

    private static String key(BriefPart part) {
        return switch (part) {
            case BriefPart.Section one -> "section " + one.section().word();
            case OwnText own -> "text " + (own.title() == null ? "" : own.title()) + "\n" + own.text();
        };
    }

    Unsaved saying(String newTitle, String newText) {
        return new Unsaved(audience, anew, beside, at, newTitle, newText);
    }

    boolean isAbout(Unsaved other) {
        return audience == other.audience && anew == other.anew && beside.equals(other.beside);
    }

    /** Whether anything would be lost with it. */
    boolean says() {
        return anew ? !(title + text).isBlank() : !key(own()).equals(beside);
    }

    OwnText own() {
        return new OwnText(title.isBlank() ? null : title.strip(), text.strip());
    }

    /** What people call it. */
    String name() {
        return (title + text).isBlank() ? "an empty text" : "“" + PartRow.name(own()) + "”";
    }

    /** Other words for a text that is gone. */
    boolean isLost(Plan plan) {
        return !anew && found(plan) < 0;
    }

    /** As a text of its own where that which it was to change is gone. */
    Unsaved standingIn(Plan plan) {
        return isLost(plan) ? behind(audience, plan, at).saying(title, text) : this;
    }

    /** The plan with it. What has no words yet, or no place any more, stands nowhere. */
    Plan into(Plan plan) {
        int found = found(plan);
        if (anew) {
            return text.isBlank() ? plan : plan.added(found < 0 ? at + 1 : found + 1, own());
        }
        if (found < 0) {
            return plan;
        }
        return text.isBlank() ? plan.without(found) : plan.with(found, own());
    }

    private int found(Plan plan) {
        return nearest(plan, beside, at);
    }

    private static int nearest(Plan plan, String key, int near) {
        return IntStream.range(0, plan.parts().size())
                .filter(one -> key(plan.parts().get(one)).equals(key))
                .boxed()
                .min(Comparator.comparingInt(one -> Math.abs(one - near)))
                .orElse(-1);
    }

    /** Where it stands in a plan that has it. */
    int at(Plan with) {
        return nearest(with, key(own()), anew ? at + 1 : at);
    }

    /** Which of the author's texts it is in a plan it stands in, the first being 1; 0 for none. */
    int number(Plan with) {
        return (int) with.parts().stream()
                .limit(at(with) + 1L)
                .filter(part -> part instanceof OwnText)
                .count();
    }
}
