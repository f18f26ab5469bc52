package stillwatch.workbench;

import java.time.Instant;

/** What checking the case found, and when that was. */
public record VerifiedAt(Instant at, Verified found) {}
