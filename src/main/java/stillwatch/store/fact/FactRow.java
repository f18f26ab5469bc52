package stillwatch.store.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.store.entity.Entities;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Prepared;

/** One row of a fact table being filled, column by column as the table declares them. */
final class FactRow {
    private final Entities entities;
    private final Map<EntityKind, Integer> counters;
    private final Prepared to;

    FactRow(Entities entities, Map<EntityKind, Integer> counters, Prepared to) {
        this.entities = entities;
        this.counters = counters;
        this.to = to;
    }

    private int counter(EntityKind kind) {
        return counters.getOrDefault(kind, 0);
    }

    FactRow account(@Nullable AccountKey key) {
        to.maybe(entities.account(key, counter(EntityKind.ACCOUNT)));
        return this;
    }

    FactRow observable(Observable key) {
        to.number(entities.observable(key, counter(EntityKind.OBSERVABLE)));
        return this;
    }

    FactRow cluster(ClusterKey key) {
        to.number(entities.cluster(key, counter(EntityKind.CLUSTER)));
        return this;
    }

    FactRow id(Id id) {
        HexId hex = HexId.of(id);
        to.number(hex.hi()).number(hex.lo());
        return this;
    }

    FactRow moment(@Nullable Moment moment) {
        to.moment(moment);
        return this;
    }

    FactRow text(@Nullable String text) {
        to.text(text);
        return this;
    }

    FactRow word(@Nullable Enum<?> word) {
        to.word(word);
        return this;
    }

    FactRow number(@Nullable Long number) {
        to.maybe(number);
        return this;
    }

    FactRow texts(List<String> texts) {
        to.text(Lists.text(texts));
        return this;
    }

    FactRow details(List<Detail> details) {
        to.text(Lists.detailText(details));
        return this;
    }
}
