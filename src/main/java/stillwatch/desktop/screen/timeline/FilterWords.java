package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.roster.ClusterLabel;
import stillwatch.roster.Roster;
import stillwatch.store.list.IncidentLine;
import stillwatch.timeline.EventFilter;
import stillwatch.workbench.Columns;
import stillwatch.workbench.OpenCase;

/**
 * What events are looked for, understood from a text: words, and {@code kind:letter account:hl-1 tag:"to check"}. What could not
 * be understood is told.
 */
record FilterWords(EventFilter filter, List<String> problems) {
    static final String FIELDS = "kind: account: actor: cluster: incident: import: tag: mark:any undated:no";
    private static final Pattern PIECE = Pattern.compile("(?:(\\p{L}+):)?(?:\"([^\"]*)\"|(\\S+))");

    FilterWords {
        problems = List.copyOf(problems);
    }

    /** Asks the case what names mean: away from the UI thread. */
    static FilterWords read(OpenCase opened, String text) {
        return new Reading(opened).read(text);
    }

    /** Whether the case is not asked anything: then it can be read at once. */
    static boolean blank(String text) {
        return text.isBlank();
    }

    private static final class Reading {
        private final OpenCase opened;
        private final Columns columns;
        private final Set<String> kinds = new HashSet<>();
        private final Set<String> actors = new HashSet<>();
        private final Set<String> accounts = new HashSet<>();
        private final Set<String> clusters = new HashSet<>();
        private final Set<String> incidents = new HashSet<>();
        private final Set<Long> imports = new HashSet<>();
        private final Set<String> tags = new HashSet<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private boolean marks;
        private boolean undated = true;

        Reading(OpenCase opened) {
            this.opened = opened;
            this.columns = opened.columns();
        }

        FilterWords read(String text) {
            Matcher pieces = PIECE.matcher(text);
            while (pieces.find()) {
                String field = pieces.group(1);
                String value = pieces.group(2) == null ? pieces.group(3) : pieces.group(2);
                if (field == null) {
                    words.add(value);
                } else {
                    field(field.toLowerCase(Locale.ROOT), value);
                }
            }
            EventFilter filter = EventFilter.EVERYTHING
                    .withUndated(undated)
                    .ofKinds(kinds)
                    .ofActors(actors)
                    .ofAccounts(accounts)
                    .ofClusters(clusters)
                    .ofIncidents(incidents)
                    .ofImports(imports)
                    .withTags(tags)
                    .saying(String.join(" ", words));
            return new FilterWords(marks ? filter.marksOnly() : filter, problems);
        }

        private void field(String field, String value) {
            switch (field) {
                case "kind" -> found(kinds, kinds(value), "No event is of the kind \"" + value + "\".");
                case "actor" -> actors.add(value);
                case "tag" -> tags.add(value);
                case "account" ->
                    found(accounts, AccountNamed.all(roster(), value), "No account is called \"" + value + "\".");
                case "cluster" -> found(clusters, clusters(value), "No cluster is called \"" + value + "\".");
                case "incident" -> found(incidents, incidents(value), "No incident is called \"" + value + "\".");
                case "import" -> imports(value);
                case "mark" -> marks = true;
                case "undated" -> undated = !value.equalsIgnoreCase("no");
                default -> problems.add("There is no field \"" + field + "\". There are " + FIELDS);
            }
        }

        private Roster roster() {
            return columns.roster();
        }

        private <T> void found(Set<T> into, Collection<T> all, String otherwise) {
            into.addAll(all);
            if (all.isEmpty()) {
                problems.add(otherwise);
            }
        }

        /** As written, whatever its case; else those that begin so. */
        private List<String> kinds(String value) {
            List<String> same = columns.events().kinds().stream()
                    .filter(kind -> kind.equalsIgnoreCase(value))
                    .toList();
            String begun = value.toLowerCase(Locale.ROOT);
            return same.isEmpty()
                    ? columns.events().kinds().stream()
                            .filter(kind -> kind.toLowerCase(Locale.ROOT).startsWith(begun))
                            .toList()
                    : same;
        }

        private Set<String> clusters(String value) {
            Set<String> found = new TreeSet<>();
            for (int row : roster().all()) {
                for (ClusterLabel label : roster().labels(row)) {
                    if (label.toString().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT))
                            || label.id().toString().equals(value)) {
                        found.add(label.id().toString());
                    }
                }
            }
            return found;
        }

        private List<String> incidents(String value) {
            String begun = value.toLowerCase(Locale.ROOT);
            return opened.read(tables -> IncidentLine.all(tables).stream()
                    .filter(one -> one.id().toString().equals(value)
                            || one.name().toLowerCase(Locale.ROOT).contains(begun))
                    .map(one -> one.id().toString())
                    .toList());
        }

        private void imports(String value) {
            try {
                imports.add(Long.valueOf(value));
            } catch (NumberFormatException e) {
                problems.add("An import is named by the number of its entry, import:4.");
            }
        }
    }
}
