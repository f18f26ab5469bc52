package stillwatch.casefile.action;

import org.jspecify.annotations.Nullable;

/** What is brought in. */
public sealed interface IntakeAction extends Action {

    /**
     * A file was read. {@code rowsFile} names what was read (rows/&lt;sha&gt;.jsonl.gz), {@code settings} is the mapping used as
     * canonical JSON; rows = accepted + duplicate + rejected; {@code digest} covers the ids of the accepted rows in order.
     */
    record FileImported(
            String file,
            String sha256,
            long size,
            @Nullable String reference,
            String reader,
            int readerVersion,
            String settings,
            String rowsFile,
            long rows,
            long accepted,
            long duplicate,
            long rejected,
            String digest)
            implements IntakeAction {

        /** The same import with what applying it found out. */
        public FileImported counted(long nowAccepted, long nowDuplicate, String nowDigest) {
            return new FileImported(
                    file,
                    sha256,
                    size,
                    reference,
                    reader,
                    readerVersion,
                    settings,
                    rowsFile,
                    rows,
                    nowAccepted,
                    nowDuplicate,
                    rejected,
                    nowDigest);
        }
    }
}
