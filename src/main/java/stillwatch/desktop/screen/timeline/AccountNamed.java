package stillwatch.desktop.screen.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwatch.casefile.Id;
import stillwatch.roster.Roster;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** The account people mean: by its id, or by what its platform calls it where only one is called so. */
final class AccountNamed {
    private AccountNamed() {}

    static Optional<String> find(OpenCase opened, String named) throws Refused {
        Roster roster = opened.columns().roster();
        List<String> found = all(roster, named);
        if (found.size() > 1) {
            throw new Refused("Several accounts are called \"" + named + "\". Give the id of the one.");
        }
        return found.stream().findFirst();
    }

    /** Every account called so. */
    static List<String> all(Roster roster, String named) {
        if (isIn(roster, named)) {
            return List.of(named);
        }
        return IntStream.of(roster.all())
                .filter(row -> roster.key(row).externalId().equalsIgnoreCase(named))
                .mapToObj(row -> roster.id(row).toString())
                .toList();
    }

    private static boolean isIn(Roster roster, String named) {
        try {
            return roster.row(Id.parse(named)).isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
