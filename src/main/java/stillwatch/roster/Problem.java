package stillwatch.roster;

/** What of a filter could not be understood, and where in its text it stands. */
public record Problem(int from, int to, String text) {}
