package stillwatch.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what form a brief is written. */
public enum BriefFormat {
    HTML,
    PDF,
    /** A PDF for a court or an authority: black and white, nothing attached, and in parts where it has to be. */
    FILING,
    /** To be edited, so the only one that is no record of what was said. */
    DOCX;

    /** What it is called in the entry of a version. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is laid out for paper of some size. */
    public boolean onPaper() {
        return this != HTML;
    }

    /** As a file of it ends. */
    public String ending() {
        return this == FILING ? PDF.ending() : word();
    }

    /** Whether it comes as pages that are as they are. */
    public boolean isPaged() {
        return this == PDF || this == FILING;
    }

    /** The one that is called so; empty where there is no such form. */
    public static Optional<BriefFormat> called(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The one a file's name asks for; empty where there is no such form. */
    public static Optional<BriefFormat> of(String fileName) {
        String low = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> low.endsWith("." + one.ending()))
                .findFirst();
    }
}
