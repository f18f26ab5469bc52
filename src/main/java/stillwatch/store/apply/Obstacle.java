package stillwatch.store.apply;

/** Something later that stands and would lose what it rests on: its entry, what it is in plain words, and what it is about. */
public record Obstacle(long entry, String what, String target) {}
