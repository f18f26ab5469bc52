package stillwatch.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.brief.Brief;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.compose.Material;
import stillwatch.brief.outline.Exhibit;
import stillwatch.casefile.Audience;
import stillwatch.store.list.EvidenceLine;

/**
 * Which originals an audience gets: those its brief cites, where its rules show everything that names one, and otherwise what a
 * person released for it one by one. A picture cannot be read by any check, so it always needs a release. A stamped copy tells what
 * its original does and needs the same; but it has another hash, and so it goes where hashes may not.
 *
 * @param wanted whether any original goes along
 * @param stamped whether any copy does
 */
record OriginalsAllowed(Brief brief, Material material, boolean wanted, boolean stamped) {

    List<PackedExhibit> all() {
        Map<String, EvidenceLine> lines = new HashMap<>();
        material.evidence().forEach(one -> lines.putIfAbsent(one.id().toString(), one));
        List<PackedExhibit> all = new ArrayList<>();
        for (Exhibit one : brief.outline().exhibits()) {
            EvidenceLine line = lines.get(brief.composed().exhibits().get(one.number() - 1));
            if (line != null) {
                all.add(packed(one, line));
            }
        }
        return all;
    }

    private PackedExhibit packed(Exhibit one, EvidenceLine line) {
        String why = why(line);
        String place = why.isEmpty() ? PackedExhibit.place(one.number(), line.mime()) : "";
        String noCopy = noCopy(line);
        String copy = noCopy.isEmpty() ? PackedExhibit.copy(one.number()) : "";
        return new PackedExhibit(one, line, place, why, copy, noCopy, isReleased(line));
    }

    private String noCopy(EvidenceLine line) {
        String gone = gone(line);
        return !stamped ? "not asked for" : gone.isEmpty() ? notShown(line) : gone;
    }

    /** Why it does not go along; empty where it does. */
    private String why(EvidenceLine line) {
        String gone = gone(line);
        if (!gone.isEmpty()) {
            return gone;
        }
        if (!wanted) {
            return "left out by whoever made this pack";
        }
        return Rules.of(brief.outline().cover().audience()).shows(Field.EXHIBIT_HASHES)
                ? notShown(line)
                : "an original is known by its hash, and hashes are not for this audience";
    }

    /** Why there is nothing of it in the case that could go along. */
    private static String gone(EvidenceLine line) {
        if (line.cited()) {
            return "there is no file of it";
        }
        if (line.destroyed()) {
            return "destroyed by order";
        }
        return line.reference() == null ? "" : "left where it lay, outside of the case";
    }

    /** Why its audience may not see what it says; empty where it may. */
    private String notShown(EvidenceLine line) {
        Rules rules = Rules.of(brief.outline().cover().audience());
        boolean open = rules.shows(Field.ACCOUNT_NAMES)
                && rules.shows(Field.EXHIBIT_NAMES)
                && rules.shows(Field.EXHIBIT_ORIGINS)
                && (rules.audience() == Audience.OWN || !isSeenOrHeard(line.mime()));
        return open || isReleased(line)
                ? ""
                : isSeenOrHeard(line.mime())
                        ? "no check can read it, and it was not released for this audience"
                        : "not released for this audience";
    }

    private static boolean isSeenOrHeard(String mime) {
        return mime.startsWith("image/") || mime.startsWith("video/") || mime.startsWith("audio/");
    }

    private boolean isReleased(EvidenceLine line) {
        Audience audience = brief.outline().cover().audience();
        String id = line.id().toString();
        return material.released().stream()
                .anyMatch(one -> one.audience() == audience && one.item().equals(id));
    }
}
