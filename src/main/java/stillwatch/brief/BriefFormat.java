package stillwatch.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what form a brief is written. */
public enum BriefFormat {
    HTML,
    PDF,
    /** To be edited, so the only one that is no record of what was said. */
    DOCX;

    /** Whether it is laid out on paper of some size. */
    public boolean onPaper() {
        return this != HTML;
    }

    /** As a file of it ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one a file's name asks for; empty where there is no such form. */
    public static Optional<BriefFormat> of(String fileName) {
        String low = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> low.endsWith("." + one.ending()))
                .findFirst();
    }
}
