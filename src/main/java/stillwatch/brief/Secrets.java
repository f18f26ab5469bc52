package stillwatch.brief;

import java.util.List;
import java.util.Set;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.leak.Secret;
import stillwatch.brief.leak.SecretKind;

/** What an audience must not find, as the check of finished files asks for it. */
final class Secrets {
    private Secrets() {}

    static List<Secret> of(List<Withheld> withheld) {
        return withheld.stream().map(Secrets::secret).toList();
    }

    private static Secret secret(Withheld one) {
        String called = one.field().words() + ", to be shown as \"" + one.shownAs() + "\"";
        return new Secret(called, kind(one.field()), one.value(), fields(one));
    }

    private static SecretKind kind(Field field) {
        return switch (field) {
            case ACCOUNT_NAMES -> SecretKind.ACCOUNT;
            case DECIDERS, EXHIBIT_NAMES -> SecretKind.NAME;
            case EXHIBIT_HASHES -> SecretKind.HASH;
            case MEMBER_BASIS, REASONS, NOTES, ALTERNATIVES, HISTORY, RELIABILITY, EXHIBIT_ORIGINS -> SecretKind.TEXT;
        };
    }

    /** An account called "12" would stand on every page if it were looked for outside of its fields. */
    private static Set<String> fields(Withheld one) {
        if (!one.isShort()) {
            return Set.of();
        }
        return switch (one.field()) {
            case ACCOUNT_NAMES -> Set.of("account", "accounts", "member", "members");
            case DECIDERS -> Set.of("by", "decided by", "frozen by", "author", "creator");
            default -> Set.of("exhibit", "name", "file");
        };
    }
}
