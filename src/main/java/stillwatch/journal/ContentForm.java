package stillwatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.canon.UnknownKind;
import stillwatch.journal.Fault.Kind;

/** Contents as canonical JSON, and what to say of one that a newer version wrote. */
final class ContentForm {
    private static final RecordCodec<Content> CODEC = RecordCodec.of(Content.class);
    private static final byte[] USUAL_END = (",\"v\":" + Content.VERSION + "}").getBytes(StandardCharsets.US_ASCII);

    private ContentForm() {}

    static byte[] bytes(Content content) {
        return CODEC.bytes(content);
    }

    /** {@code entry} says in messages which one it is. */
    static Content read(byte[] bytes, Entry entry) throws JournalFailure {
        try {
            refuseNewer(bytes, entry);
            return CODEC.read(bytes);
        } catch (UnknownKind e) {
            throw new NewerJournal(entry, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DamagedJournal(
                    Fault.at(entry.seq(), Kind.NOT_AN_ENTRY, "its content cannot be read: " + e.getMessage()));
        }
    }

    /** Looks at the last key first: reading replays hundreds of thousands of these. */
    private static void refuseNewer(byte[] bytes, Entry entry) throws NewerJournal {
        int end = bytes.length - USUAL_END.length;
        if (end >= 0 && Arrays.equals(bytes, end, bytes.length, USUAL_END, 0, USUAL_END.length)) {
            return;
        }
        if (CanonicalJson.read(bytes) instanceof Map<?, ?> map
                && map.get("v") instanceof Long version
                && version > Content.VERSION) {
            throw new NewerJournal(entry, "version " + version + " of the actions");
        }
    }
}
