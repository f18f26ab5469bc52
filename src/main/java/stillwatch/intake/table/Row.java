package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Observable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;

/** What all kinds of rows have in common: an account on a platform, details, things that must not be missing. */
final class Row {
    /** Stands where nobody said it, so that two files that both do not say it still mean the same account. */
    static final String NOT_STATED = "(not stated)";

    final Columns columns;
    final Times times;
    final NoticeTally notices;
    private final int account;
    private final int platform;
    private final String usualPlatform;
    private final String usualSource;
    private final boolean platformGiven;
    private final boolean sourceGiven;

    Row(Columns columns, Mapping mapping, NoticeTally notices) throws Refusal {
        this.columns = columns;
        this.times = new Times(mapping, notices);
        this.notices = notices;
        this.account = columns.at(Target.ACCOUNT);
        this.platform = columns.at(Target.PLATFORM);
        String givenPlatform = mapping.platform();
        String givenSource = mapping.source();
        this.platformGiven = givenPlatform != null;
        this.sourceGiven = givenSource != null;
        this.usualPlatform = givenPlatform == null ? NOT_STATED : givenPlatform;
        this.usualSource = givenSource == null ? NOT_STATED : givenSource;
    }

    /** Never trimmed: two ids that differ in a space may be two accounts. */
    @Nullable
    AccountKey account(Cells cells) {
        String id = cells.text(account);
        if (id == null) {
            return null;
        }
        if (id.charAt(0) <= ' ' || id.charAt(id.length() - 1) <= ' ') {
            notices.say(cells.line(), "an account id begins or ends with a space, which is kept as part of it");
        }
        String on = cells.text(platform);
        if (on == null && !platformGiven) {
            notices.once("no platform is stated for accounts; they are kept under \"" + NOT_STATED
                    + "\". Name it in the mapping (\"platform\") so that they meet the same accounts from other files");
        }
        return new AccountKey(on == null ? usualPlatform : on, id);
    }

    AccountKey needAccount(Cells cells) throws BadCell {
        AccountKey key = account(cells);
        if (key == null) {
            throw missing(account, "the account id");
        }
        return key;
    }

    String need(Cells cells, int column, String what) throws BadCell {
        String text = cells.text(column);
        if (text == null) {
            throw missing(column, what);
        }
        return text;
    }

    String source(Cells cells, int column) {
        String source = cells.text(column);
        if (source == null && !sourceGiven) {
            notices.once("no source is stated; \"" + NOT_STATED
                    + "\" stands in its place. Name it in the mapping (\"source\")");
        }
        return source == null ? usualSource : source;
    }

    List<Detail> details(Cells cells) {
        return details(cells, -1);
    }

    /** The columns kept as they are, and a description under its own name, where the noun has no place for one. */
    List<Detail> details(Cells cells, int description) {
        List<Detail> details = null;
        String described = cells.text(description);
        if (described != null) {
            details = new ArrayList<>();
            details.add(new Detail(columns.name(description), described));
        }
        for (int column : columns.details()) {
            String text = cells.text(column);
            if (text != null) {
                details = details == null ? new ArrayList<>(columns.details().length) : details;
                details.add(new Detail(columns.name(column), text));
            }
        }
        return details == null ? List.of() : details;
    }

    static Observable observable(Columns.Signal signal, String value) {
        return new Observable(signal.family(), signal.type(), value);
    }

    private static BadCell missing(int column, String what) {
        return new BadCell(column, what + " is missing");
    }
}
