package stillwatch.brief.html;

import java.util.List;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Part;
import stillwatch.casefile.BriefSection;

/** Everything behind page one, in the order in which it is to be read. */
record PartsHtml(Writing writing, Outline outline) {

    void write() {
        for (Part part : outline.parts()) {
            switch (part) {
                case Part.Section one -> section(one.section());
                case Part.Own own -> own(own);
            }
        }
    }

    private void section(BriefSection section) {
        SectionsHtml sections = new SectionsHtml(writing, outline);
        EndHtml end = new EndHtml(writing, outline);
        String title = Contents.title(outline, section.word());
        Runnable content = switch (section) {
            case PAGE_ONE -> () -> {};
            case KEY -> () -> new FirstPageHtml(writing, outline).key();
            case CLAIMS -> () -> new ClaimsHtml(writing, outline).write();
            case NUMBERS, CHRONOLOGY, CLUSTERS, ALTERNATIVES, QUESTIONS, NOTES -> () -> sections.write(section);
            case METHOD, EXHIBITS, CHANGES, WITHHELD, CERTIFICATE -> () -> end.write(section);
        };
        writing.section(section.word(), title, content);
    }

    /** Marked as the author's: whoever quotes it quotes the author. */
    private void own(Part.Own own) {
        Markup out = writing.out();
        String id = Contents.id(own);
        if (own.title().isEmpty()) {
            out.open("section", "id", id, "class", "own", "aria-label", Part.Own.label())
                    .line();
        } else {
            out.open("section", "id", id, "class", "own", "aria-labelledby", id + "-title")
                    .line();
            out.element("h2", Contents.title(outline, id), "id", id + "-title", "dir", "auto")
                    .line();
        }
        out.element("p", Part.Own.label(), "class", "label").line();
        words(own.paragraphs());
        out.close().line();
    }

    private void words(List<String> paragraphs) {
        paragraphs.forEach(writing::paragraph);
    }
}
