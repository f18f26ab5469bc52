package stillwatch.desktop.screen.accounts.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.roster.Typed;
import stillwatch.store.decided.FormedClusters.Cluster;

/** From what is asked to rows: the roster finds in what was imported, here clusters of ours and merged accounts join in. */
final class Finding {
    private final Now now;
    private final Roster roster;

    Finding(Now now) {
        this.now = now;
        this.roster = now.roster();
    }

    Found find(Asked asked) {
        int[] rows = sorted(now.decided().folded(rows(asked.filter())), asked);
        return new Found(now, asked, roster.read(asked.filter()).problems(), rows);
    }

    private int[] rows(String text) {
        List<Typed.Part> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (Typed.Part term : Typed.of(text)) {
            if (speaksOfOurs(term)) {
                ours.add(term);
            } else {
                theirs.add(term.text());
            }
        }
        int[] rows = roster.filter(roster.read(String.join(" ", theirs)));
        for (Typed.Part term : ours) {
            rows = left(rows, with(term), term.without());
        }
        return rows;
    }

    private boolean speaksOfOurs(Typed.Part term) {
        return switch (term.field()) {
            case "cluster", "clusters" -> !term.value().isEmpty();
            case "has" -> term.value().toLowerCase(Locale.ROOT).startsWith("cluster");
            case "" -> now.decided().ours().stream().anyMatch(named(term));
            default -> false;
        };
    }

    /** The rows a term lets through without its minus, be it that a source claims it or that we decided it. */
    private BitSet with(Typed.Part term) {
        Predicate<Cluster> which = term.field().equals("has") ? any -> true : named(term);
        BitSet rows = now.decided().rows(which);
        for (int row : roster.filter(roster.read(term.plainly()))) {
            rows.set(now.decided().kept(row));
        }
        return rows;
    }

    private static Predicate<Cluster> named(Typed.Part term) {
        String wanted = term.value().toLowerCase(Locale.ROOT);
        boolean whole = term.quoted() && !term.field().isEmpty();
        return cluster -> {
            String label = cluster.label().toLowerCase(Locale.ROOT);
            String name = cluster.name().toLowerCase(Locale.ROOT);
            return whole ? wanted.equals(label) || wanted.equals(name) : (" " + name).contains(" " + wanted);
        };
    }

    private int[] left(int[] rows, BitSet with, boolean without) {
        return Arrays.stream(rows)
                .filter(row -> with.get(now.decided().kept(row)) != without)
                .toArray();
    }

    private int[] sorted(int[] rows, Asked asked) {
        Column by = roster.column(asked.sort()).orElse(null);
        if (by == null) {
            return rows;
        }
        return Now.isCluster(by) && !now.decided().ours().isEmpty()
                ? byCluster(rows, by, asked.ascending())
                : roster.sort(rows, by, asked.ascending());
    }

    private record Labelled(int row, String label) {}

    /** Those in no cluster come last either way. */
    private int[] byCluster(int[] rows, Column column, boolean ascending) {
        List<Labelled> in = Arrays.stream(rows)
                .mapToObj(row -> new Labelled(row, now.whole(row, column)))
                .collect(Collectors.toCollection(ArrayList::new));
        java.util.Comparator<Labelled> order = java.util.Comparator.comparing(Labelled::label);
        in.sort(java.util.Comparator.comparing((Labelled one) -> one.label().isEmpty())
                .thenComparing(ascending ? order : order.reversed()));
        return in.stream().mapToInt(Labelled::row).toArray();
    }
}
