package stillwatch.desktop.screen.claims;

import stillwatch.casefile.Id;

/** The parts of the screen, each with what one adds there. */
enum Tab {
    CLAIMS("Claims", "New claim"),
    NUMBERS("Numbers", "New number"),
    CONFLICTS("Conflicts", "Note a conflict"),
    QUESTIONS("Questions", "New question"),
    EXPLANATIONS("Explanations", "New explanation");

    private final String title;
    private final String add;

    Tab(String title, String add) {
        this.title = title;
        this.add = add;
    }

    String title() {
        return title;
    }

    String add() {
        return add;
    }

    /** Where something with this id is listed. */
    static Tab of(String id) {
        return switch (Id.parse(id).kind()) {
            case FIGURE -> NUMBERS;
            case CONFLICT -> CONFLICTS;
            case QUESTION -> QUESTIONS;
            case HYPOTHESIS -> EXPLANATIONS;
            default -> CLAIMS;
        };
    }
}
