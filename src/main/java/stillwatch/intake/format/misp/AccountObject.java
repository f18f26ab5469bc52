package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.time.BadTime;

/** An object that describes an account, by the names its attributes have in it. */
final class AccountObject {
    private static final List<String> ENDINGS = List.of("-account", "-user", "-profile", "-channel");
    private static final Set<String> NOT_ACCOUNTS = Set.of("bank-account", "shadowserver-account", "target-user");
    private static final String[] ID = {
        "user-id", "user_id", "account-id", "account_id", "id", "username", "account-name", "account_login", "name"
    };

    private final MispObject object;
    private final Set<Attribute> used = new HashSet<>();
    private final AccountKey key;

    private AccountObject(MispObject object, Attribute id) {
        this.object = object;
        used.add(id);
        Attribute type = find("account-type", "account_type", "platform");
        String own = platform(object.name());
        this.key = new AccountKey(type != null ? type.value() : own.isEmpty() ? Attribute.NOT_STATED : own, id.value());
    }

    /** Null if the object is no account, or does not say which. */
    static @Nullable AccountObject of(MispObject object) {
        boolean named = ENDINGS.stream().anyMatch(object.name()::endsWith) && !NOT_ACCOUNTS.contains(object.name());
        Attribute id = named ? first(object, ID) : null;
        return id == null ? null : new AccountObject(object, id);
    }

    AccountKey key() {
        return key;
    }

    List<Fact> facts(Context context) throws BadField {
        Attribute shown = find("display-name", "displayed-name", "display_name");
        Moment created = when(context, "created", "account-created", "joined-date", "creation-date");
        Moment first = when(context, "first_login", "first-login");
        Moment last = when(context, "last_login", "last-login");
        Attribute disabled = find("disabled", "is_disabled");
        List<Fact> facts = new ArrayList<>();
        facts.add(new AccountFact(key, shown == null ? null : shown.value(), created, first, last, details()));
        if (disabled != null && Attribute.isYes(disabled.value())) {
            facts.add(new StateFact(key, "disabled", null, null));
        }
        object.present().forEach(attribute -> facts.addAll(observed(attribute)));
        String event = context.head().end();
        if (event != null) {
            facts.add(new RelationFact(key.id().toString(), "in event", event, null, null, List.of()));
        }
        return facts;
    }

    /** "facebook-account" is an account on facebook; "user-account" does not say where. */
    private static String platform(String name) {
        String start = name.substring(0, name.lastIndexOf('-'));
        return start.equals("user") || start.equals("social-media") ? "" : start;
    }

    private List<Fact> observed(Attribute attribute) {
        List<Fact> facts = new ArrayList<>();
        Moment seen = attribute.seen() != null ? attribute.seen() : object.seen();
        for (Observable observable : used.contains(attribute) ? List.<Observable>of() : attribute.signalsOrNone()) {
            facts.add(new ObservationFact(key, observable, seen, seen, 1));
        }
        return facts;
    }

    /** All that was not used and is no signal of its own. */
    private List<Detail> details() {
        List<Detail> details = new ArrayList<>(object.details());
        for (Attribute attribute : object.present()) {
            if (!used.contains(attribute) && attribute.signalsOrNone().isEmpty()) {
                details.add(attribute.asDetail());
            }
        }
        return details;
    }

    private @Nullable Moment when(Context context, String... relations) throws BadField {
        Attribute attribute = find(relations);
        try {
            return attribute == null ? null : context.times().read(attribute.value());
        } catch (BadTime e) {
            throw new BadField(relations[0], String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Attribute find(String... relations) {
        Attribute found = first(object, relations);
        if (found != null) {
            used.add(found);
        }
        return found;
    }

    private static @Nullable Attribute first(MispObject object, String... relations) {
        for (String relation : relations) {
            for (Attribute attribute : object.present()) {
                if (relation.equals(attribute.relation())) {
                    return attribute;
                }
            }
        }
        return null;
    }
}
