package stillwatch.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;

/** The last journal entry an index knows of, as it is kept with each of its commits. */
record Applied(long seq, String hash) {
    static final Applied NOTHING = new Applied(0, "");

    /** All that decides how texts become entries. Raise the number when analysis or fields change. */
    private static final String FORM = "2 lucene " + Version.LATEST + " java "
            + Runtime.version().feature() + " kinds " + Arrays.toString(Kind.values());

    Map<String, String> written() {
        return Map.of("seq", Long.toString(seq), "hash", hash, "form", FORM);
    }

    /** Null where another version wrote it. */
    static @Nullable Applied read(Map<String, String> written) {
        if (!Objects.equals(written.get("form"), FORM)) {
            return null;
        }
        return new Applied(Long.parseLong(written.getOrDefault("seq", "")), written.getOrDefault("hash", ""));
    }
}
