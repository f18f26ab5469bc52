package stillwatch.store.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.Tables;

/** What imported relations, and people, connect the things of a kind with. */
public final class Connections {
    private Connections() {}

    public static Map<Id, Set<Id>> of(Tables tables, Kind kind) {
        Map<Id, Set<Id>> found = new HashMap<>();
        tables.sql()
                .with("SELECT from_ref, to_ref FROM relation WHERE from_ref LIKE ? OR to_ref LIKE ?")
                .text(kind.word() + "-%")
                .text(kind.word() + "-%")
                .each(c -> add(found, kind, c.text(), c.text()));
        new stillwatch.store.decided.Connections(tables).all().forEach(one -> add(found, kind, one.from(), one.to()));
        return found;
    }

    private static void add(Map<Id, Set<Id>> found, Kind kind, String from, String to) {
        Optional<Id> one = id(from);
        Optional<Id> other = id(to);
        if (one.isPresent() && other.isPresent()) {
            add(found, kind, one.get(), other.get());
            add(found, kind, other.get(), one.get());
        }
    }

    private static void add(Map<Id, Set<Id>> found, Kind kind, Id from, Id to) {
        if (from.kind() == kind) {
            found.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
        }
    }

    /** A source's own word for something is none. */
    private static Optional<Id> id(String ref) {
        try {
            return Optional.of(Id.parse(ref));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
