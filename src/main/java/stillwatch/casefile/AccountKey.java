package stillwatch.casefile;

import java.util.List;

/** What makes two mentions one account: the platform's name and the id it uses there, bytes unchanged. */
public record AccountKey(String platform, String externalId) {
    public Id id() {
        return Id.natural(Kind.ACCOUNT, List.of("account", platform, externalId));
    }
}
