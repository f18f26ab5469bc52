package stillwatch.pack.receive;

import java.nio.file.Path;
import stillwatch.journal.Verdict;
import stillwatch.pack.BagLabel;

/**
 * A pack that was taken in.
 *
 * @param chain what checking its extract of the journal found
 * @param proven how many originals are named, by their hash, in an entry that can be read
 */
public record Received(Path folder, BagLabel label, Verdict chain, long files, long originals, long proven) {}
