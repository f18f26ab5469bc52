package stillwatch.cli.show;

import java.util.Optional;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.workbench.Sentences;

/** One entry of the history. */
public final class EntrySheet {
    private EntrySheet() {}

    public static Optional<Sheet> of(Tables tables, long seq, String hash) {
        return tables.entries()
                .at(seq)
                .map(line -> new Sheet("Entry " + seq)
                        .field("what", new Sentences(tables).of(line))
                        .field("action", line.action())
                        .field("by", line.by())
                        .field("at", line.at())
                        .field("target", line.target())
                        .field("undoneBy", line.undoneBy())
                        .field("destroyedBy", line.destroyedBy())
                        .field("hash", hash)
                        .hidden("entry", seq));
    }
}
