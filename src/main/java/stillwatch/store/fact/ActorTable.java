package stillwatch.store.fact;

import stillwatch.casefile.ActorKind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Who is named. */
final class ActorTable extends FactTable<ActorFact> {
    private static final String COLUMNS = """
            id ID,
            ref VARCHAR,
            name VARCHAR NOT NULL,
            actor_kind VARCHAR NOT NULL,
            aliases VARCHAR,
            details VARCHAR""";

    ActorTable(Sql sql) {
        super(sql, "actor", 10, COLUMNS);
    }

    @Override
    void bind(FactRow to, ActorFact fact) {
        to.id(fact.id())
                .text(fact.ref())
                .text(fact.name())
                .word(fact.actorKind())
                .texts(fact.aliases())
                .details(fact.details());
    }

    @Override
    ActorFact read(Cells from) {
        return new ActorFact(
                from.maybeText(),
                from.text(),
                from.word(ActorKind.class),
                Lists.texts(from.maybeText()),
                Lists.details(from.maybeText()));
    }
}
