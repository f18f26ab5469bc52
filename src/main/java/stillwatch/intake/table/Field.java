package stillwatch.intake.table;

import java.util.Arrays;
import java.util.List;
import stillwatch.intake.reading.Subject;

/**
 * A place that rows of a kind have for a column, under the word a mapping uses for it.
 *
 * @param needed whether rows of the kind cannot do without it
 * @param shared whether several columns may go there
 * @param time whether it states a time
 */
public record Field(String word, boolean needed, boolean shared, boolean time) {

    /** Those of the kind, in the order people think of them; shared signals, written observable:FAMILY:type, are not among them. */
    public static List<Field> of(Subject subject) {
        return Arrays.stream(Target.values())
                .filter(it -> it != Target.OBSERVABLE)
                .filter(it -> it.anywhere() || SubjectTargets.of(subject).contains(it))
                .map(it -> of(subject, it))
                .toList();
    }

    private static Field of(Subject subject, Target target) {
        return new Field(target.word(), target == SubjectTargets.required(subject), target.shared(), target.time());
    }

    /** Whether a column of rows of the kind may be a shared signal. */
    public static boolean takesSignals(Subject subject) {
        return SubjectTargets.of(subject).contains(Target.OBSERVABLE);
    }
}
