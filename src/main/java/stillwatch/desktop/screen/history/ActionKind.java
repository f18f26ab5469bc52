package stillwatch.desktop.screen.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of actions as people tell them apart, each with the journal's words for them. */
enum ActionKind {
    ALL("all", "Everything"),
    IMPORTS("imports", "Imports", "file-imported"),
    EVIDENCE(
            "evidence",
            "Evidence",
            "evidence-added",
            "evidence-seen-again",
            "evidence-described",
            "evidence-destroyed",
            "cited",
            "transferred"),
    NOTES("notes", "Notes", "annotated", "annotation-revised", "annotation-removed"),
    LINKS(
            "links",
            "Links",
            "linked",
            "cluster-formed",
            "cluster-titled",
            "cluster-changed",
            "cluster-split",
            "accounts-merged"),
    INCIDENTS(
            "incidents",
            "Incidents",
            "incident-added",
            "incident-described",
            "connected",
            "things-connected",
            "disconnected"),
    EVENTS("events", "Events", "event-added", "event-edited", "events-withdrawn", "events-restored", "events-tagged"),
    SOURCES("sources", "Sources", "source-added", "source-assessed"),
    CLAIMS(
            "claims",
            "Claims",
            "claim-recorded",
            "claims-imported",
            "document-added",
            "proposition-reworded",
            "status-decided",
            "conflict-settled",
            "question-answered"),
    CASE("case", "The case", "case-started", "case-described"),
    UNDOING("undone", "Taken back", "undone"),
    DESTROYING("destroyed", "Destroyed", "content-destroyed", "evidence-destroyed", "destroyed");

    private final String word;
    private final String title;
    private final String actions;

    ActionKind(String word, String title, String... actions) {
        this.word = word;
        this.title = title;
        this.actions = String.join(" ", actions);
    }

    /** As it is typed behind "kind:". */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** None for all of them. */
    Set<String> actions() {
        return actions.isEmpty() ? Set.of() : Set.of(actions.split(" "));
    }

    static Optional<ActionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The kind an action is listed under. */
    static ActionKind ofAction(String action) {
        return Arrays.stream(values())
                .filter(kind -> kind.actions().contains(action))
                .findFirst()
                .orElse(ALL);
    }
}
