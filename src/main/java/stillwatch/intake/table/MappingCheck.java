package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Subject;

/** Whether a mapping can be used with a file, and if not, why, with the names of all columns concerned. */
final class MappingCheck {
    private MappingCheck() {}

    /** One target for each column of the header; a column the mapping does not speak of is kept as a detail. */
    static List<ColumnTarget> targets(Mapping mapping, List<String> header) throws Refusal {
        Map<String, ColumnTarget> byHeader = new HashMap<>();
        for (Mapping.Column column : mapping.columns()) {
            ColumnTarget target = ColumnTarget.parse(column.header(), column.target());
            if (byHeader.put(column.header(), target) != null) {
                throw new Refusal("The mapping names the column \"" + column.header() + "\" twice.");
            }
        }
        present(byHeader.keySet(), header);
        once(mapping);
        fitting(mapping);
        List<ColumnTarget> targets = new ArrayList<>();
        header.forEach(name -> targets.add(byHeader.getOrDefault(name, ColumnTarget.DETAIL)));
        return targets;
    }

    static void complete(Subject subject, Set<Target> single, boolean signals) throws Refusal {
        EnumSet<Target> present = EnumSet.noneOf(Target.class);
        present.addAll(single);
        if (signals) {
            present.add(Target.OBSERVABLE);
        }
        String lacking = SubjectTargets.lacking(subject, present);
        if (lacking != null) {
            throw new Refusal("The mapping is not complete: " + lacking + ".");
        }
    }

    private static void present(Set<String> named, List<String> header) throws Refusal {
        TreeSet<String> missing = new TreeSet<>(named);
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new Refusal("The mapping names columns the file does not have: " + quoted(missing)
                    + ". The file has: " + quoted(header) + ".");
        }
    }

    private static void once(Mapping mapping) throws Refusal {
        EnumMap<Target, String> taken = new EnumMap<>(Target.class);
        for (Mapping.Column column : mapping.columns()) {
            Target target = ColumnTarget.parse(column.header(), column.target()).target();
            String other = target.shared() ? null : taken.put(target, column.header());
            if (other != null) {
                throw new Refusal("The mapping sends two columns to \"" + target.word() + "\": \"" + other + "\" and \""
                        + column.header() + "\". Send one of them to \"detail\".");
            }
        }
    }

    private static void fitting(Mapping mapping) throws Refusal {
        Set<Target> allowed = SubjectTargets.of(mapping.subject());
        for (Mapping.Column column : mapping.columns()) {
            Target target = ColumnTarget.parse(column.header(), column.target()).target();
            if (!target.anywhere() && !allowed.contains(target)) {
                throw new Refusal("The mapping sends column \"" + column.header() + "\" to \"" + column.target()
                        + "\", but rows of " + mapping.subject() + " have no place for that; they have "
                        + String.join(", ", SubjectTargets.words(mapping.subject())) + ".");
            }
        }
    }

    private static String quoted(Iterable<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add('"' + name + '"'));
        return String.join(", ", quoted);
    }
}
