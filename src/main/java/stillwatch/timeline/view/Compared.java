package stillwatch.timeline.view;

/** Two incidents, by their ids, laid over each other. */
public record Compared(String one, String other) {}
