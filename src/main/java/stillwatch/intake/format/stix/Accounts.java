package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** user-account: an account on a platform, and whether it is switched off. */
final class Accounts {
    private Accounts() {}

    static AccountKey key(Fields fields) throws BadField {
        String platform = fields.text("account_type");
        String id = fields.text("user_id");
        if (id == null || id.isEmpty()) {
            id = fields.text("account_login");
        }
        if (id == null || id.isEmpty()) {
            throw new BadField("user_id", "neither \"user_id\" nor \"account_login\" says which account this is");
        }
        return new AccountKey(platform == null || platform.isEmpty() ? Lookup.NOT_STATED : platform, id);
    }

    static List<Fact> read(StixObject object) throws BadField {
        Stated stated = Stated.of(object.fields(), object.lookup());
        boolean disabled = object.fields().yes("is_disabled");
        List<Fact> inner = object.inner(stated.key().id().toString());
        List<Fact> facts = new ArrayList<>(List.of(stated.with(object.details())));
        if (disabled) {
            facts.add(new StateFact(stated.key(), "disabled", null, null));
        }
        facts.addAll(inner);
        return facts;
    }

    /** An account that stands inside an observation, in the shape of STIX 2.0. */
    static AccountFact inside(Fields fields, Lookup lookup) throws BadField {
        Stated stated = Stated.of(fields, lookup);
        fields.drop("type");
        return stated.with(fields.rest());
    }

    private record Stated(
            AccountKey key,
            @Nullable String name,
            @Nullable Moment created,
            @Nullable Moment first,
            @Nullable Moment last) {

        static Stated of(Fields fields, Lookup lookup) throws BadField {
            return new Stated(
                    Accounts.key(fields),
                    fields.text("display_name"),
                    fields.when("account_created", lookup.times()),
                    fields.when("account_first_login", lookup.times()),
                    fields.when("account_last_login", lookup.times()));
        }

        AccountFact with(List<Detail> details) {
            return new AccountFact(key, name, created, first, last, details);
        }
    }
}
