package stillwatch.timeline.view;

/** What events are put into lanes by. */
public enum LaneBy {
    ACTOR("actor", "Events by the actor they name, else by the one they or their account are connected with, else by platform."),
    INCIDENT("incident", "Events connected with an incident, themselves, through their account or its cluster."),
    SOURCE("source", "Events connected with a source, themselves, through their account or the file that brought them."),
    CLUSTER("cluster", "Events of accounts in a cluster, ours or claimed."),
    ACCOUNT("account", "Events by the account they name."),
    IMPORT("import", "Events by the import that brought them first."),
    KIND("kind", "Events by the kind that was written.");

    private final String word;
    private final String rule;

    LaneBy(String word, String rule) {
        this.word = word;
        this.rule = rule;
    }

    public String word() {
        return word;
    }

    /** When an event belongs in such a lane. */
    public String rule() {
        return rule;
    }
}
