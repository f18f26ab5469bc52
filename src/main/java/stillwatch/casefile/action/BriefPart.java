package stillwatch.casefile.action;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.BriefSection;

/** What stands at one place of a brief. */
public sealed interface BriefPart {
    /** {@code out}: it would stand here, and is left out. */
    record Section(BriefSection section, boolean out) implements BriefPart {}

    /** The author's own words, paragraphs between empty lines; {@code title} null for none. */
    record OwnText(@Nullable String title, String text) implements BriefPart {}
}
