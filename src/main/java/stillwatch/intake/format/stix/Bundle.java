package stillwatch.intake.format.stix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.PackedId;

/** Who is who in a bundle: what each id stands for, which of its versions counts, who made something. */
final class Bundle {
    private final Map<Comparable<?>, Entry> entries = new HashMap<>();
    private final Set<Comparable<?>> creators = new HashSet<>();

    private record Entry(Known known, long modified, int ordinal) {}

    /** Of several versions the one modified last counts; where that is not told, the one further down. */
    void add(String id, Known known, long modified, int ordinal) {
        Entry entry = new Entry(known, modified, ordinal);
        entries.merge(PackedId.of(id), entry, (old, now) -> now.modified() >= old.modified() ? now : old);
    }

    void addCreator(String id) {
        creators.add(PackedId.of(id));
    }

    boolean isCreator(String id) {
        return creators.contains(PackedId.of(id));
    }

    boolean counts(String id, int ordinal) {
        Entry entry = entries.get(PackedId.of(id));
        return entry == null || entry.ordinal() == ordinal;
    }

    @Nullable
    Known find(String id) {
        Entry entry = entries.get(PackedId.of(id));
        return entry == null ? null : entry.known();
    }
}
