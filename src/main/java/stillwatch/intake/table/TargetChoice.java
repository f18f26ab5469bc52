package stillwatch.intake.table;

import java.util.List;
import stillwatch.intake.reading.Subject;

/** Which places a meaning can take in rows of a subject, best first; none where the subject has no use for it. */
final class TargetChoice {
    private TargetChoice() {}

    static List<Target> of(Subject subject, String meaning) {
        return wished(subject, meaning).stream()
                .filter(SubjectTargets.of(subject)::contains)
                .toList();
    }

    private static List<Target> wished(Subject subject, String meaning) {
        return switch (meaning) {
            case "account" -> List.of(Target.ACCOUNT);
            case "account_name" ->
                subject == Subject.ACCOUNTS ? List.of(Target.NAME, Target.ACCOUNT) : List.of(Target.ACCOUNT);
            case "id" ->
                switch (subject) {
                    case CLUSTERS -> List.of(Target.CLUSTER);
                    case ACCOUNTS -> List.of(Target.ACCOUNT);
                    default -> List.of(Target.REF);
                };
            case "name" ->
                switch (subject) {
                    case ACCOUNTS, SOURCES -> List.of(Target.NAME);
                    case CLUSTERS -> List.of(Target.CLUSTER);
                    default -> List.of(Target.TITLE);
                };
            case "title" -> subject == Subject.SOURCES ? List.of(Target.NAME) : List.of(Target.TITLE);
            case "source" -> subject == Subject.SOURCES ? List.of(Target.NAME) : List.of(Target.SOURCE);
            case "kind" -> List.of(Target.KIND, Target.TYPE);
            case "state" -> List.of(Target.STATE);
            default -> times(subject, meaning);
        };
    }

    private static List<Target> times(Subject subject, String meaning) {
        return switch (meaning) {
            case "created" -> List.of(Target.CREATED, Target.TIME, Target.PUBLISHED);
            case "first" -> List.of(Target.FIRST_SEEN, Target.FIRST, Target.PERIOD_START, Target.TIME);
            case "last" -> List.of(Target.LAST_SEEN, Target.LAST, Target.PERIOD_END, Target.TIME_END);
            case "start" -> List.of(Target.TIME, Target.PERIOD_START, Target.FIRST, Target.FIRST_SEEN);
            case "end" -> List.of(Target.TIME_END, Target.PERIOD_END, Target.LAST, Target.LAST_SEEN);
            case "time" ->
                subject == Subject.ACCOUNTS
                        ? List.of(Target.STATE_AT)
                        : List.of(Target.TIME, Target.PERIOD_START, Target.PUBLISHED);
            default -> named(meaning);
        };
    }

    /** The rest of the meanings are called like the target they go to. */
    private static List<Target> named(String meaning) {
        Target target = Target.of(meaning);
        return target == null ? List.of() : List.of(target);
    }
}
