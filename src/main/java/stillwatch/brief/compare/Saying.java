package stillwatch.brief.compare;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.BriefSection;

/**
 * One thing a brief says.
 *
 * @param section null for the author's own words
 * @param key by it the same thing is found in another version
 * @param called as a person would look for it, "claim 4", "Ex. 2"
 */
public record Saying(@Nullable BriefSection section, String key, String called, String text) {
    /** Whether it is a claim itself, and not its answer or its origins. */
    boolean isClaim() {
        return section == BriefSection.CLAIMS && key.indexOf(' ') < 0;
    }

    /** Claims, exhibits and clusters keep what they are called by; anything else is found again by its words too. */
    boolean isFoundByWords() {
        return !isClaim() && section != BriefSection.EXHIBITS && section != BriefSection.CLUSTERS;
    }

    /** The name of the part it stands in. */
    public String part() {
        return section == null ? "Own text" : section.title();
    }
}
