package stillwatch.desktop.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The screens, in the order of the rail. */
public enum ScreenName {
    OVERVIEW(Group.NONE, "Overview"),
    IMPORT(Group.COLLECT, "Import"),
    EVIDENCE(Group.COLLECT, "Evidence"),
    SOURCES(Group.COLLECT, "Sources"),
    ACCOUNTS(Group.EXAMINE, "Accounts"),
    TIMELINE(Group.EXAMINE, "Timeline"),
    INCIDENTS(Group.EXAMINE, "Incidents"),
    SEARCH(Group.EXAMINE, "Search"),
    CLAIMS(Group.CLAIM, "Claims"),
    BRIEF(Group.REPORT, "Brief"),
    HISTORY(Group.REPORT, "History");

    private final Group group;
    private final String title;

    ScreenName(Group group, String title) {
        this.group = group;
        this.title = title;
    }

    /** What one does there. */
    public enum Group {
        NONE,
        COLLECT,
        EXAMINE,
        CLAIM,
        REPORT
    }

    public Group group() {
        return group;
    }

    public String title() {
        return title;
    }

    /** By the word used on the command line. */
    public static Optional<ScreenName> of(String word) {
        return Stream.of(values())
                .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
