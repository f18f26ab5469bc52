package stillwatch.brief.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.audience.Veil;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.outline.Outline.Withholding;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Book;

/** A case as one audience may see it. Every text of the case goes through {@link #text}. */
record Sight(
        Material material, Rules rules, List<Withheld> withheld, Veil veil, Set<String> released, List<LeftOut> log) {

    static Sight of(Material material, Audience audience, List<LeftOut> log) {
        Rules rules = Rules.of(audience);
        Set<String> released = new HashSet<>();
        material.released().stream()
                .filter(one -> one.audience() == audience)
                .map(PartReleased::item)
                .forEach(released::add);
        List<Withheld> withheld = new Withholdings(material, rules, released).all();
        return new Sight(material, rules, withheld, new Veil(withheld), released, log);
    }

    Book book() {
        return material.book();
    }

    String text(@Nullable String text) {
        return veil.text(text);
    }

    String name(@Nullable String id) {
        return text(book().name(id));
    }

    boolean shows(Field field) {
        return rules.shows(field);
    }

    /** Whether this part of what has this id may be seen, because of the rules or because somebody released it. */
    boolean shows(Field field, String id) {
        Treatment treatment = rules.of(field);
        return treatment == Treatment.SHOWN || treatment == Treatment.IF_RELEASED && released.contains(id);
    }

    /** Who decided something and when: the name only where it may be told. */
    String decided(String by, String at) {
        return (shows(Field.DECIDERS) ? "decided by " + text(by) : "decided") + " on " + at.substring(0, 10);
    }

    /** The part of what has this id, or nothing and a line in the log of what was left out. */
    String part(Field field, String id, String about, String at, String text) {
        if (text.isBlank()) {
            return "";
        }
        if (shows(field, id)) {
            return text(text);
        }
        unreleased(field, id, about, at);
        return "";
    }

    /** What a person may release one by one, and has not; where the rules keep it back it is not for a person to. */
    void unreleased(Field field, String id, String about, String at) {
        boolean releasable = rules.of(field) == Treatment.IF_RELEASED;
        log.add(new LeftOut(id, releasable, told(field.words(), about, at, "not released for this audience")));
    }

    /** An image tells more than its words: it goes out only once a person has looked and released it. */
    void unseen(String id, String about, String at) {
        if (rules.audience().isOutbound() && !released.contains(id)) {
            log.add(new LeftOut(id, true, told("images", about, at, "not released for this audience")));
        }
    }

    void leftOut(String kind, String about, String at, String ground) {
        log.add(new LeftOut("", false, told(kind, about, at, ground)));
    }

    private static Withholding told(String kind, String about, String at, String ground) {
        return new Withholding(kind, about, at.length() >= 10 ? at.substring(0, 10) : at, ground);
    }
}
