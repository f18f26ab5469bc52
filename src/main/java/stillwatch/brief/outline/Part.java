package stillwatch.brief.outline;

import java.util.List;
import stillwatch.casefile.BriefSection;

/** What stands at one place of a brief. */
public sealed interface Part {
    /** The section whose content the outline holds. */
    record Section(BriefSection section) implements Part {}

    /**
     * The author's own words, as this audience reads them.
     *
     * @param number the first is 1
     * @param title empty for none
     */
    record Own(int number, String title, List<String> paragraphs) implements Part {
        public Own {
            paragraphs = List.copyOf(paragraphs);
        }

        /** What stands over every such text, so that nobody takes it for a claim. */
        public static String label() {
            return "In the author’s own words";
        }

        /** In one line. */
        public String whole() {
            return (title.isEmpty() ? "" : title + " — ") + String.join(" ¶ ", paragraphs);
        }
    }
}
