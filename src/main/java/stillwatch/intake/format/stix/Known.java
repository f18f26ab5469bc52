package stillwatch.intake.format.stix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Observable;

/** What the first reading keeps of an object, so that others can point to it from anywhere in the file. */
sealed interface Known {
    Known INCIDENT = new Incident();
    Known NAMELESS = new Kept(null);

    record Account(AccountKey key) implements Known {}

    record Values(List<Observable> observables) implements Known {}

    record Actor(String name) implements Known {}

    record Incident() implements Known {}

    record Cluster(@Nullable String createdBy, String label) implements Known {}

    record Document(@Nullable String createdBy) implements Known {}

    record Marking(@Nullable Handling handling, String text) implements Known {}

    /** Has no noun of ours, or was withdrawn: whoever points to it keeps the id of the file. */
    record Kept(@Nullable String name) implements Known {}
}
