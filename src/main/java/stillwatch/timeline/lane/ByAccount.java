package stillwatch.timeline.lane;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.store.Tables;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.sql.HexId;
import stillwatch.store.view.Numbering;
import stillwatch.timeline.EventOrder;

/** A group for each account; those merged into one are one. */
record ByAccount(Tables tables, EventOrder events, Numbering accounts, SameAccounts same) implements Belonging {
    @Override
    public int groups() {
        return accounts.size();
    }

    @Override
    public LaneHead head(int group) {
        long slot = accounts.slot(group);
        return tables.sql()
                .with("SELECT step, lo, platform, external_id FROM account WHERE nr = ?")
                .number(slot)
                .first(cells -> new LaneHead(
                        new HexId(slot - cells.number(), (int) cells.number())
                                .id(Kind.ACCOUNT)
                                .toString(),
                        ShownText.of(AccountTable.read(cells).externalId())))
                .orElseThrow();
    }

    @Override
    public OptionalInt find(String key) {
        OptionalInt row = row(tables, accounts, key);
        return row.isPresent() ? OptionalInt.of(same.of(row.getAsInt())) : row;
    }

    /** The number of the account with this id, where an import in force brings it. */
    static OptionalInt row(Tables tables, Numbering accounts, String key) {
        if (!key.startsWith(Kind.ACCOUNT.word() + "-")) {
            return OptionalInt.empty();
        }
        Id id = Id.parse(key);
        OptionalLong slot = id.isWhole() && !id.isMade()
                ? tables.rows().entities().accounts().find(HexId.of(id))
                : OptionalLong.empty();
        int row = slot.isPresent() ? accounts.of(slot.getAsLong()) : -1;
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    @Override
    public void each(int place, IntConsumer group) {
        if (events.who(place) >= 0) {
            group.accept(same.of(events.who(place)));
        }
    }
}
