package stillwatch.desktop.screen.history;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.store.Tables;
import stillwatch.store.list.EvidenceLine;

/** What files of the case, which are called by their hashes on the disk, are called by people. */
record EvidenceNames(Map<String, EvidenceLine> bySha256) {
    static EvidenceNames of(Tables tables) {
        Map<String, EvidenceLine> lines = new HashMap<>();
        EvidenceLine.all(tables).forEach(line -> lines.put(line.sha256(), line));
        return new EvidenceNames(lines);
    }

    private @Nullable EvidenceLine line(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return bySha256.get(name.length() > 64 ? name.substring(0, 64) : name);
    }

    /** "letter.pdf (evidence/ab/ab12…)". */
    String of(String file) {
        EvidenceLine line = line(file);
        return line == null ? file : line.name() + " (" + file + ")";
    }

    @Nullable
    String id(String file) {
        EvidenceLine line = line(file);
        return line == null ? null : line.id().toString();
    }
}
