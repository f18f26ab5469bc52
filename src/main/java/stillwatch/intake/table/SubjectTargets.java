package stillwatch.intake.table;

import static stillwatch.intake.table.Target.*;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Subject;

/** Which targets the rows of each subject have a place for, and which they cannot do without. */
final class SubjectTargets {
    private SubjectTargets() {}

    static Set<Target> of(Subject subject) {
        return switch (subject) {
            case EVENTS -> Set.of(TIME, TIME_END, TITLE, KIND, ACCOUNT, PLATFORM, DESCRIPTION, OBSERVABLE);
            case ACCOUNTS ->
                Set.of(
                        ACCOUNT,
                        PLATFORM,
                        NAME,
                        CREATED,
                        FIRST_SEEN,
                        LAST_SEEN,
                        STATE,
                        STATE_AT,
                        STATE_REASON,
                        CLUSTER,
                        SOURCE,
                        BASIS,
                        OBSERVABLE);
            case OBSERVATIONS -> Set.of(ACCOUNT, PLATFORM, VALUE, FAMILY, TYPE, FIRST, LAST, TIME, COUNT, OBSERVABLE);
            case CLUSTERS -> Set.of(CLUSTER, SOURCE, DESCRIPTION, ACCOUNT, PLATFORM, BASIS);
            case INCIDENTS -> Set.of(REF, TITLE, PERIOD_START, PERIOD_END, SCOPE, TARGETS, DESCRIPTION);
            case SOURCES -> Set.of(NAME, KIND, STAKE, RELIABILITY, BASIS, DESCRIPTION);
            case DOCUMENTS -> Set.of(REF, SOURCE, TITLE, PUBLISHED, CAPTURED, LANGUAGE, KIND, DESCRIPTION);
        };
    }

    static Target required(Subject subject) {
        return switch (subject) {
            case EVENTS, INCIDENTS, DOCUMENTS -> TITLE;
            case ACCOUNTS, OBSERVATIONS -> ACCOUNT;
            case CLUSTERS -> CLUSTER;
            case SOURCES -> NAME;
        };
    }

    /** What a mapping with these targets lacks, in words, or null. */
    static @Nullable String lacking(Subject subject, Set<Target> present) {
        Target required = required(subject);
        if (!present.contains(required)) {
            return "rows of " + subject + " need a column mapped to \"" + required.word() + "\"";
        }
        if (subject != Subject.OBSERVATIONS || present.contains(OBSERVABLE)) {
            return null;
        }
        boolean typed = present.contains(VALUE) && present.contains(TYPE);
        return typed
                ? null
                : "rows of OBSERVATIONS need a column mapped to \"observable:FAMILY:type\", or columns mapped to \"value\" and \"type\"";
    }

    static List<String> words(Subject subject) {
        TreeSet<String> words = new TreeSet<>();
        of(subject).forEach(target -> words.add(target == OBSERVABLE ? "observable:FAMILY:type" : target.word()));
        words.add(DETAIL.word());
        words.add(IGNORE.word());
        return List.copyOf(words);
    }
}
