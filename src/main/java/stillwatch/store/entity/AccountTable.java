package stillwatch.store.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

/** Accounts any row mentions. */
public final class AccountTable extends EntityTable<AccountKey> {
    public static final String CREATE = """
            CREATE TABLE account(
                nr BIGINT PRIMARY KEY,
                step TINYINT NOT NULL,
                lo INT NOT NULL,
                born BIGINT NOT NULL,
                platform VARCHAR NOT NULL,
                external_id VARCHAR NOT NULL,
                profiles INT NOT NULL,
                states INT NOT NULL,
                observations INT NOT NULL,
                events INT NOT NULL,
                members INT NOT NULL)""";

    public AccountTable(Sql sql) {
        super(sql, "account", 2, List.of("profiles", "states", "observations", "events", "members"));
    }

    @Override
    public Id id(AccountKey key) {
        return key.id();
    }

    @Override
    void bind(Prepared to, AccountKey key) {
        to.text(key.platform()).text(key.externalId());
    }

    @Override
    boolean cut(AccountKey key) {
        return Math.max(key.platform().length(), key.externalId().length()) >= Prepared.LONGEST;
    }

    /** From the columns platform and external_id, both empty where no account is named. */
    public static @Nullable AccountKey maybe(Cells from) {
        String platform = from.maybeText();
        String externalId = from.maybeText();
        return platform == null || externalId == null ? null : new AccountKey(platform, externalId);
    }

    public static AccountKey read(Cells from) {
        return new AccountKey(from.text(), from.text());
    }
}
