package stillwatch.claims.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What was judged and left unsure is named with that. */
final class UnsureCheck implements Check {
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:not[ -]sure|unsure|may|might|could|perhaps|possibly|undecided|uncertain|open whether)\\b");
    private final Names names;

    UnsureCheck(List<Unsure> unsure) {
        names = new Names(
                unsure.stream().map(one -> Map.entry(one.name(), one.name())).toList());
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        if (SAID.matcher(line.folded()).find()) {
            return;
        }
        names.in(line.folded()).stream().findFirst().ifPresent(one -> {
            String why = "“" + one.id() + "” was judged, but only as unsure; it is told as if it were decided.";
            String now = line.kind() == FieldKind.FILE_NAME ? "-not-sure" : " (not sure)";
            found.accept(
                    line.finding(Rule.UNSURE, one.from(), one.to(), why, null, new Repair(one.to(), one.to(), now)));
        });
    }
}
