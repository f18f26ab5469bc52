package stillwatch.store.fact;

import stillwatch.casefile.fact.AccountFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** What rows say of accounts themselves. */
final class ProfileTable extends FactTable<AccountFact> {
    private static final String COLUMNS = """
            account ACCOUNT profiles,
            name VARCHAR,
            created MOMENT,
            first_seen MOMENT,
            last_seen MOMENT,
            details VARCHAR""";

    ProfileTable(Sql sql) {
        super(sql, "profile", 0, COLUMNS);
    }

    @Override
    void bind(FactRow to, AccountFact fact) {
        to.account(fact.account())
                .text(fact.name())
                .moment(fact.created())
                .moment(fact.firstSeen())
                .moment(fact.lastSeen())
                .details(fact.details());
    }

    @Override
    AccountFact read(Cells from) {
        return new AccountFact(
                AccountTable.read(from),
                from.maybeText(),
                from.moment(),
                from.moment(),
                from.moment(),
                Lists.details(from.maybeText()));
    }
}
