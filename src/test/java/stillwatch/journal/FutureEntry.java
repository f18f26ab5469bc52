package stillwatch.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import stillwatch.casefile.canon.Sha256;

/** What a later version may write: an entry that holds in the chain, with an action nobody here knows. */
public final class FutureEntry {
    private static final String CONTENT = "{\"action\":{\"@type\":\"case-cloned\"},\"by\":\"x\",\"salt\":\"\",\"v\":1}";

    private FutureEntry() {}

    public static void append(Path journalFile) throws IOException {
        byte[] content = CONTENT.getBytes(StandardCharsets.UTF_8);
        Header header;
        try (FileChannel channel = FileChannel.open(journalFile);
                Journal journal = Journal.read(channel)) {
            Head head = journal.head();
            header = new Header(
                    "2027-01-01T00:00:00.000000Z",
                    Sha256.hex(content),
                    head.caseId(),
                    head.hash(),
                    head.seq() + 1,
                    "stillwatch 9.0.0");
        }
        Files.write(journalFile, new Line(header, content, header.hash()).bytes(), StandardOpenOption.APPEND);
    }
}
