package stillwatch.store.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.store.entity.Entities;
import stillwatch.store.entity.EntityTables;
import stillwatch.store.sql.Sql;

/** All fact tables, and the way of a row's facts into them and back. */
public record FactTables(
        FactTable<AccountFact> profiles,
        FactTable<StateFact> states,
        FactTable<ObservationFact> observations,
        FactTable<SignalFact> signals,
        FactTable<EventFact> events,
        FactTable<IncidentFact> incidents,
        FactTable<ClusterFact> clusterClaims,
        FactTable<MemberFact> members,
        FactTable<SourceFact> sources,
        FactTable<DocumentFact> documents,
        FactTable<ActorFact> actors,
        FactTable<RelationFact> relations,
        FactTable<RemarkFact> remarks,
        FactTable<KeptFact> kept) {

    public static FactTables on(Sql sql, EntityTables entities) {
        return new FactTables(
                new ProfileTable(sql).counting(entities),
                new StateTable(sql).counting(entities),
                new ObservationTable(sql).counting(entities),
                new SignalTable(sql).counting(entities),
                new EventTable(sql).counting(entities),
                new IncidentTable(sql).counting(entities),
                new ClusterClaimTable(sql).counting(entities),
                new MemberTable(sql).counting(entities),
                new SourceTable(sql).counting(entities),
                new DocumentTable(sql).counting(entities),
                new ActorTable(sql).counting(entities),
                new RelationTable(sql).counting(entities),
                new RemarkTable(sql).counting(entities),
                new KeptTable(sql).counting(entities));
    }

    public List<FactTable<?>> all() {
        return List.of(
                profiles,
                states,
                observations,
                signals,
                events,
                incidents,
                clusterClaims,
                members,
                sources,
                documents,
                actors,
                relations,
                remarks,
                kept);
    }

    public List<String> create() {
        return all().stream().flatMap(table -> table.create().stream()).toList();
    }

    public void add(Entities mentioned, long row, List<Fact> facts) {
        if (facts.size() > FactNr.PARTS) {
            throw new IllegalArgumentException(
                    "one row says " + facts.size() + " things; at most " + FactNr.PARTS + " can be kept");
        }
        for (int part = 0; part < facts.size(); part++) {
            add(mentioned, FactNr.of(row, part), facts.get(part));
        }
    }

    private void add(Entities mentioned, long nr, Fact fact) {
        switch (fact) {
            case AccountFact it -> profiles.add(mentioned, nr, it);
            case StateFact it -> states.add(mentioned, nr, it);
            case ObservationFact it -> observations.add(mentioned, nr, it);
            case SignalFact it -> signals.add(mentioned, nr, it);
            case EventFact it -> events.add(mentioned, nr, it);
            case IncidentFact it -> incidents.add(mentioned, nr, it);
            case ClusterFact it -> clusterClaims.add(mentioned, nr, it);
            case MemberFact it -> members.add(mentioned, nr, it);
            case SourceFact it -> sources.add(mentioned, nr, it);
            case DocumentFact it -> documents.add(mentioned, nr, it);
            case ActorFact it -> actors.add(mentioned, nr, it);
            case RelationFact it -> relations.add(mentioned, nr, it);
            case RemarkFact it -> remarks.add(mentioned, nr, it);
            case KeptFact it -> kept.add(mentioned, nr, it);
        }
    }

    /** Takes the facts of these rows away. */
    public void remove(Entities mentioned, long firstRow, long lastRow) {
        for (FactTable<?> table : all()) {
            if (table.anyBetween(firstRow, lastRow)) {
                table.remove(mentioned, firstRow, lastRow);
            }
        }
    }

    /** The facts of these rows in the order of row and place in it. */
    public List<FactTable.Numbered<? extends Fact>> between(long firstRow, long lastRow) {
        List<FactTable.Numbered<? extends Fact>> found = new ArrayList<>();
        all().forEach(table -> found.addAll(table.between(firstRow, lastRow)));
        found.sort(Comparator.comparingLong(FactTable.Numbered::nr));
        return found;
    }

    /** The numbers of facts with an id of their own that is not simply the row's. */
    public List<Long> furtherParts(long firstRow, long lastRow) {
        return all().stream()
                .filter(table -> table.kind() != null)
                .flatMap(table -> table.furtherParts(firstRow, lastRow).stream())
                .toList();
    }
}
