package stillwatch.intake.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Family;
import stillwatch.intake.reading.Refusal;

/** A target as a mapping writes it, "time" or "observable:NETWORK:ip". */
record ColumnTarget(
        Target target, @Nullable Family family, @Nullable String type) {
    private static final String OBSERVABLE = "observable:";
    static final ColumnTarget DETAIL = new ColumnTarget(Target.DETAIL, null, null);

    static ColumnTarget observable(Family family, String type) {
        return new ColumnTarget(Target.OBSERVABLE, family, type);
    }

    static ColumnTarget parse(String header, String written) throws Refusal {
        if (written.startsWith(OBSERVABLE)) {
            return observable(header, written);
        }
        Target target = Target.of(written);
        if (target == null || target == Target.OBSERVABLE) {
            throw new Refusal("The mapping sends column \"" + header + "\" to \"" + written
                    + "\", which is no target. Targets are for example \"time\", \"account\", \"title\","
                    + " \"observable:NETWORK:ip\", \"detail\" and \"ignore\".");
        }
        return new ColumnTarget(target, null, null);
    }

    private static ColumnTarget observable(String header, String written) throws Refusal {
        int colon = written.indexOf(':', OBSERVABLE.length());
        String family = colon < 0 ? "" : written.substring(OBSERVABLE.length(), colon);
        String type = written.substring(colon + 1);
        boolean known = Arrays.stream(Family.values()).anyMatch(it -> it.name().equals(family));
        if (!known || type.isBlank()) {
            throw new Refusal("The mapping sends column \"" + header + "\" to \"" + written
                    + "\". Shared signals are written observable:FAMILY:type, where FAMILY is one of "
                    + Arrays.toString(Family.values()) + ".");
        }
        return observable(Family.valueOf(family), type);
    }

    String written() {
        return target == Target.OBSERVABLE ? OBSERVABLE + family + ":" + type : target.word();
    }
}
