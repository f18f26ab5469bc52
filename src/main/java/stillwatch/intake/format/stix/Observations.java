package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** observed-data: each account in it was seen with each value in it. */
final class Observations {
    /** More pairs than this say nothing about who was seen with what. */
    private static final int MOST_PAIRS = 10_000;

    private final StixObject object;
    private final Set<AccountKey> accounts = new LinkedHashSet<>();
    private final Set<Observable> values = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    /** Whether the object holds more than the facts can say. */
    private boolean more;

    private Observations(StixObject object) {
        this.object = object;
    }

    static List<Fact> read(StixObject object) throws BadField {
        return new Observations(object).facts();
    }

    private List<Fact> facts() throws BadField {
        Moment first = needed("first_observed");
        Moment last = needed("last_observed");
        long n = number();
        if (object.fields().has("objects")) {
            gatherInside();
        } else {
            gather();
        }
        if (accounts.isEmpty()) {
            signals(object.lookup().times().span(first, last), n);
            return facts.isEmpty() || more ? kept() : facts;
        }
        pairs(first, last, n);
        return more ? kept() : object.withTheRest(facts);
    }

    private long number() throws BadField {
        Long n = object.fields().whole("number_observed");
        if (n == null || n < 1) {
            throw new BadField("number_observed", "\"number_observed\" is missing or less than 1");
        }
        return n;
    }

    private Moment needed(String field) throws BadField {
        Moment moment = object.when(field);
        if (moment == null) {
            throw new BadField(field, "\"" + field + "\" is missing");
        }
        return moment;
    }

    private void gather() throws BadField {
        for (String ref : object.refs("object_refs")) {
            switch (object.lookup().find(ref)) {
                case Known.Account account -> accounts.add(account.key());
                case Known.Values found -> values.addAll(found.observables());
                case null, default -> more = true;
            }
        }
    }

    /** STIX 2.0 puts the objects themselves here, under keys of their own. */
    private void gatherInside() throws BadField {
        Fields objects = object.fields().object("objects");
        more = true;
        if (objects != null) {
            for (String key : objects.left()) {
                inside(Objects.requireNonNull(objects.object(key)));
            }
        }
    }

    private void inside(Fields fields) throws BadField {
        String type = fields.needed("type");
        if (type.equals("user-account")) {
            facts.add(Accounts.inside(fields, object.lookup()));
            accounts.add(Accounts.key(fields));
        } else {
            values.addAll(Signals.of(type, fields));
        }
    }

    private void signals(Moment at, long n) throws BadField {
        List<Detail> details = object.details();
        details.add(new Detail("number_observed", Long.toString(n)));
        for (Observable value : values) {
            facts.add(new SignalFact(value, null, at, details));
        }
    }

    private void pairs(Moment first, Moment last, long n) throws BadField {
        checkPairs();
        for (AccountKey account : accounts) {
            for (Observable value : values) {
                facts.add(new ObservationFact(account, value, first, last, n));
            }
            if (values.isEmpty()) {
                Moment at = object.lookup().times().span(first, last);
                List<Detail> times = List.of(new Detail("number_observed", Long.toString(n)));
                facts.add(new EventFact(at, "Account observed", "observed", account, times));
            }
        }
    }

    private void checkPairs() throws BadField {
        if ((long) accounts.size() * values.size() > MOST_PAIRS) {
            throw new BadField(
                    "object_refs",
                    accounts.size() + " accounts with " + values.size() + " values each: more than " + MOST_PAIRS
                            + " pairs say nothing about who was seen with what; split the observation");
        }
    }

    private List<Fact> kept() {
        facts.add(object.kept(null));
        return facts;
    }
}
