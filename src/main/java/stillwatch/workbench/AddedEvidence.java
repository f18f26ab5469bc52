package stillwatch.workbench;

/** Evidence that was brought; {@code alreadyThere} where the case held these bytes before. */
public record AddedEvidence(String id, String sha256, long entry, boolean alreadyThere) {}
