package stillwatch.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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

    /** In microseconds; null for no end on that side. */
    public EventFilter between(@Nullable Long begin, @Nullable Long end) {
        return new EventFilter(
                begin, end, undated, kinds, actors, accounts, clusters, incidents, imports, tags, events, marks, words);
    }

    public EventFilter withUndated(boolean let) {
        return new EventFilter(
                from, before, let, kinds, actors, accounts, clusters, incidents, imports, tags, events, marks, words);
    }

    public EventFilter ofKinds(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                sorted(wanted),
                actors,
                accounts,
                clusters,
                incidents,
                imports,
                tags,
                events,
                marks,
                words);
    }

    public EventFilter ofActors(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                sorted(wanted),
                accounts,
                clusters,
                incidents,
                imports,
                tags,
                events,
                marks,
                words);
    }

    public EventFilter ofAccounts(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                sorted(wanted),
                clusters,
                incidents,
                imports,
                tags,
                events,
                marks,
                words);
    }

    public EventFilter ofClusters(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                accounts,
                sorted(wanted),
                incidents,
                imports,
                tags,
                events,
                marks,
                words);
    }

    public EventFilter ofIncidents(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                accounts,
                clusters,
                sorted(wanted),
                imports,
                tags,
                events,
                marks,
                words);
    }

    public EventFilter withTags(Collection<String> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                accounts,
                clusters,
                incidents,
                imports,
                sorted(wanted),
                events,
                marks,
                words);
    }

    public EventFilter ofImports(Collection<Long> wanted) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                accounts,
                clusters,
                incidents,
                sorted(wanted),
                tags,
                events,
                marks,
                words);
    }

    /** These events and no others, by their ids. */
    public EventFilter only(Collection<String> ids) {
        return new EventFilter(
                from,
                before,
                undated,
                kinds,
                actors,
                accounts,
                clusters,
                incidents,
                imports,
                tags,
                sorted(ids),
                marks,
                words);
    }

    public EventFilter marksOnly() {
        return new EventFilter(
                from, before, undated, kinds, actors, accounts, clusters, incidents, imports, tags, events, true,
                words);
    }

    public EventFilter saying(String wanted) {
        return new EventFilter(
                from, before, undated, kinds, actors, accounts, clusters, incidents, imports, tags, events, marks,
                wanted);
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
