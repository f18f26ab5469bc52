package stillwatch.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted. An empty set lets all through; within a set one is enough, and every set has its say.
 *
 * @param from in microseconds: what surely ended before is left out; null for no beginning
 * @param before what surely began at or after it is left out; null for no end
 * @param undated whether what has no time is let through
 * @param kinds as events say them
 * @param actors names that the detail "actor" says
 * @param accounts ids
 * @param clusters ids of clusters, formed or claimed, their account is counted to
 * @param incidents ids of incidents they, or their account, are connected with
 * @param imports entries of the imports that brought them; an event added by hand has the entry that added it
 * @param tags tags of events
 * @param events ids of events
 * @param marks whether only marks are wanted
 * @param words each has to stand somewhere in it
 */
public record EventFilter(
        @Nullable Long from,
        @Nullable Long before,
        boolean undated,
        Set<String> kinds,
        Set<String> actors,
        Set<String> accounts,
        Set<String> clusters,
        Set<String> incidents,
        Set<Long> imports,
        Set<String> tags,
        Set<String> events,
        boolean marks,
        String words) {
    public static final EventFilter EVERYTHING = new EventFilter(
            null, null, true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false,
            "");

    public EventFilter {
        kinds = sorted(kinds);
        actors = sorted(actors);
        accounts = sorted(accounts);
        clusters = sorted(clusters);
        incidents = sorted(incidents);
        imports = sorted(imports);
        tags = sorted(tags);
        events = sorted(events);
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /** A filter while one part of it is said otherwise. */
    private static final class Draft {
        private @Nullable Long from;
        private @Nullable Long before;
        private boolean undated;
        private Collection<String> kinds;
        private Collection<String> actors;
        private Collection<String> accounts;
        private Collection<String> clusters;
        private Collection<String> incidents;
        private Collection<Long> imports;
        private Collection<String> tags;
        private Collection<String> events;
        private boolean marks;
        private String words;

        Draft(EventFilter was) {
            from = was.from;
            before = was.before;
            undated = was.undated;
            kinds = was.kinds;
            actors = was.actors;
            accounts = was.accounts;
            clusters = was.clusters;
            incidents = was.incidents;
            imports = was.imports;
            tags = was.tags;
            events = was.events;
            marks = was.marks;
            words = was.words;
        }

        EventFilter done() {
            return new EventFilter(
                    from,
                    before,
                    undated,
                    sorted(kinds),
                    sorted(actors),
                    sorted(accounts),
                    sorted(clusters),
                    sorted(incidents),
                    sorted(imports),
                    sorted(tags),
                    sorted(events),
                    marks,
                    words);
        }
    }

    private EventFilter with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** In microseconds; null for no end on that side. */
    public EventFilter between(@Nullable Long begin, @Nullable Long end) {
        return with(draft -> {
            draft.from = begin;
            draft.before = end;
        });
    }

    public EventFilter withUndated(boolean let) {
        return with(draft -> draft.undated = let);
    }

    public EventFilter ofKinds(Collection<String> wanted) {
        return with(draft -> draft.kinds = wanted);
    }

    public EventFilter ofActors(Collection<String> wanted) {
        return with(draft -> draft.actors = wanted);
    }

    public EventFilter ofAccounts(Collection<String> wanted) {
        return with(draft -> draft.accounts = wanted);
    }

    public EventFilter ofClusters(Collection<String> wanted) {
        return with(draft -> draft.clusters = wanted);
    }

    public EventFilter ofIncidents(Collection<String> wanted) {
        return with(draft -> draft.incidents = wanted);
    }

    public EventFilter withTags(Collection<String> wanted) {
        return with(draft -> draft.tags = wanted);
    }

    public EventFilter ofImports(Collection<Long> wanted) {
        return with(draft -> draft.imports = wanted);
    }

    /** These events and no others, by their ids. */
    public EventFilter only(Collection<String> ids) {
        return with(draft -> draft.events = ids);
    }

    public EventFilter marksOnly() {
        return with(draft -> draft.marks = true);
    }

    public EventFilter saying(String wanted) {
        return with(draft -> draft.words = wanted);
    }

    public boolean everything() {
        return equals(EVERYTHING);
    }

    /** As it is written into what is exported: the same filter has the same words. */
    public String text() {
        StringJoiner text = new StringJoiner(" ");
        if (from != null) {
            text.add("from:" + utc(from));
        }
        if (before != null) {
            text.add("before:" + utc(before));
        }
        if (!undated) {
            text.add("undated:no");
        }
        each(text, "kind", kinds);
        each(text, "actor", actors);
        each(text, "account", accounts);
        each(text, "cluster", clusters);
        each(text, "incident", incidents);
        each(text, "import", imports);
        each(text, "tag", tags);
        each(text, "id", events);
        if (marks) {
            text.add("mark:any");
        }
        if (!words.isBlank()) {
            text.add("words:" + quoted(words.strip()));
        }
        return text.length() == 0 ? "everything" : text.toString();
    }

    private static void each(StringJoiner text, String name, Set<?> values) {
        values.forEach(value -> text.add(name + ":" + quoted(value.toString())));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '\\');
        return plain && !value.isEmpty()
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String utc(long micros) {
        long second = Math.floorDiv(micros, TimeUnit.SECONDS.toMicros(1));
        long rest = Math.floorMod(micros, TimeUnit.SECONDS.toMicros(1));
        return Instant.ofEpochSecond(second, TimeUnit.MICROSECONDS.toNanos(rest))
                .toString();
    }
}
