package stillwatch.workbench;

import java.util.Set;

/** An entry became true, and what it touches; HISTORY always. */
public record Changed(long seq, Set<Topic> topics) {}
