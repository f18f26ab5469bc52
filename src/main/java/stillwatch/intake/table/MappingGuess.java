package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

/**
 * A mapping guessed from the names and first values of the columns, to be shown and corrected.
 *
 * @param subjectReason why the rows are taken for what they are
 * @param reasons why each column goes where it goes, in the order of the columns
 * @param lacking what rows of the subject need and no column was found for, or null
 */
public record MappingGuess(
        Mapping mapping,
        String subjectReason,
        List<String> reasons,
        List<String> notices,
        @Nullable String lacking) {

    static MappingGuess of(
            String fileName, List<String> header, List<FirstRow> rows, HeaderWords words, Settings settings) {
        List<Candidate> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(Candidate.of(i, header.get(i), Looks.of(rows, i), words));
        }
        Subject asked = settings.subject();
        SubjectGuess subject =
                asked == null ? SubjectGuess.of(fileName, columns) : new SubjectGuess(asked, "you said so");
        Assignment assignment = new Assignment(subject.subject(), columns);
        assignment.run();
        return assignment.guess(subject.reason(), DateOrderGuess.of(assignment.timeColumns(), rows));
    }

    /** Gives each place to the column that speaks for it most clearly; everything else stays a detail. */
    private static final class Assignment {
        private final Subject subject;
        private final List<Candidate> columns;
        private final ColumnTarget[] targets;
        private final String[] reasons;
        private final Set<Target> taken = EnumSet.noneOf(Target.class);

        Assignment(Subject subject, List<Candidate> columns) {
            this.subject = subject;
            this.columns = columns;
            this.targets = new ColumnTarget[columns.size()];
            this.reasons = new String[columns.size()];
        }

        void run() {
            columns.stream().sorted(Comparator.comparingInt(Candidate::rank)).forEach(this::place);
            Target required = SubjectTargets.required(subject);
            if (required == Target.TITLE && !taken.contains(required)) {
                titleInstead();
            }
        }

        private void place(Candidate it) {
            String meaning = it.meaning();
            if (it.signal() && SubjectTargets.of(subject).contains(Target.OBSERVABLE)) {
                taken.add(Target.OBSERVABLE);
                put(it, it.signalTarget(), it.because());
                return;
            }
            for (Target target : meaning == null ? List.<Target>of() : TargetChoice.of(subject, meaning)) {
                if (taken.add(target)) {
                    put(it, new ColumnTarget(target, null, null), it.because());
                    return;
                }
            }
            put(it, ColumnTarget.DETAIL, whyDetail(it));
        }

        /** What rows of this kind are called by, if no column is named so: their kind, what describes them, the longest text. */
        private void titleInstead() {
            Candidate instead = having(Target.KIND);
            instead = instead == null ? having(Target.DESCRIPTION) : instead;
            instead = instead == null ? firstText() : instead;
            if (instead != null) {
                ColumnTarget before = targets[instead.column()];
                taken.remove(before.target());
                taken.add(Target.TITLE);
                put(
                        instead,
                        new ColumnTarget(Target.TITLE, null, null),
                        "no column is called title; this one tells most");
            }
        }

        private @Nullable Candidate having(Target target) {
            return columns.stream()
                    .filter(it -> targets[it.column()].target() == target)
                    .findFirst()
                    .orElse(null);
        }

        /** Only events may be called by any text: a document or an incident without a title is not understood. */
        private @Nullable Candidate firstText() {
            boolean dated = taken.contains(Target.TIME);
            return columns.stream()
                    .filter(it -> dated && subject == Subject.EVENTS)
                    .filter(it -> targets[it.column()].target() == Target.DETAIL
                            && it.looks().nearlyAll(Look.TEXT))
                    .findFirst()
                    .orElse(null);
        }

        private void put(Candidate it, ColumnTarget target, String reason) {
            targets[it.column()] = target;
            reasons[it.column()] = reason;
        }

        private String whyDetail(Candidate it) {
            if (it.meaning() == null) {
                return "nobody knows this name and its values say nothing; kept as it is";
            }
            return it.signal() || TargetChoice.of(subject, it.meaning()).isEmpty()
                    ? "rows of " + subject + " have no place for it; kept as it is"
                    : "another column has that place already; kept as it is";
        }

        List<Integer> timeColumns() {
            return columns.stream()
                    .map(Candidate::column)
                    .filter(column -> targets[column].target().time())
                    .toList();
        }

        MappingGuess guess(String subjectReason, DateOrderGuess order) {
            List<Mapping.Column> mapped = new ArrayList<>();
            columns.forEach(it -> mapped.add(new Mapping.Column(it.header(), targets[it.column()].written())));
            Mapping mapping = new Mapping(subject, mapped, null, order.order(), null, null, null, null);
            return new MappingGuess(
                    mapping, subjectReason, List.of(reasons), order.notices(), SubjectTargets.lacking(subject, taken));
        }
    }
}
