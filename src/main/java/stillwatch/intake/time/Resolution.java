package stillwatch.intake.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** From a clock on a wall to a range of UTC: every instant at which that wall may have shown it lies inside. */
final class Resolution {
    /** The zone furthest ahead is +14, the one furthest behind -12. */
    static final long FURTHEST_AHEAD = 14 * Wall.HOUR;

    static final long FURTHEST_BEHIND = 12 * Wall.HOUR;

    private Resolution() {}

    static Moment nowhere(Wall wall, String written) {
        return new Moment(
                wall.from() - FURTHEST_AHEAD,
                wall.to() + FURTHEST_BEHIND,
                wall.precision(),
                "",
                Certainty.ZONE_UNKNOWN,
                written);
    }

    static Moment stated(Wall wall, Place place, String written, Cursor in) throws BadTime {
        ZoneOffset beside = place.beside();
        if (beside == null) {
            return in(wall, place.zone(), place.name(), Certainty.STATED, written);
        }
        if (!place.zone().getRules().isValidOffset(Wall.local(wall.from()), beside)) {
            throw in.bad("in " + place.name() + " the offset is not " + beside.getId() + " at that time");
        }
        return fixed(wall, beside, place.name(), Certainty.STATED, written);
    }

    static Moment in(Wall wall, ZoneId zone, String name, Certainty certainty, String written) {
        if (zone instanceof ZoneOffset offset) {
            return fixed(wall, offset, name, certainty, written);
        }
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition atFirst = rules.getTransition(Wall.local(wall.from()));
        ZoneOffsetTransition atLast = rules.getTransition(Wall.local(wall.to()));
        if (atFirst != null && atFirst.isGap() && atFirst.equals(atLast)) {
            return inGap(wall, atFirst, name, written);
        }
        boolean twice = fine(wall.precision()) && (isOverlap(atFirst) || isOverlap(atLast));
        return new Moment(
                earliest(wall.from(), atFirst, rules),
                latest(wall.to(), atLast, rules),
                wall.precision(),
                name,
                twice ? Certainty.IN_OVERLAP : certainty,
                written);
    }

    private static Moment inGap(Wall wall, ZoneOffsetTransition gap, String name, String written) {
        long from = wall.from() - micros(gap.getOffsetAfter());
        long to = wall.to() - micros(gap.getOffsetBefore());
        return new Moment(from, to, wall.precision(), name, Certainty.IN_GAP, written);
    }

    private static Moment fixed(Wall wall, ZoneOffset offset, String name, Certainty certainty, String written) {
        long shift = micros(offset);
        return new Moment(wall.from() - shift, wall.to() - shift, wall.precision(), name, certainty, written);
    }

    /** Where only the beginning of a day or hour is missing, it begins when the clocks have jumped. */
    private static long earliest(long wall, @Nullable ZoneOffsetTransition transition, ZoneRules rules) {
        if (transition == null) {
            return wall - micros(rules.getOffset(Wall.local(wall)));
        }
        return transition.isGap() ? instant(transition) : wall - micros(transition.getOffsetBefore());
    }

    private static long latest(long wall, @Nullable ZoneOffsetTransition transition, ZoneRules rules) {
        if (transition == null) {
            return wall - micros(rules.getOffset(Wall.local(wall)));
        }
        return transition.isGap() ? instant(transition) - 1 : wall - micros(transition.getOffsetAfter());
    }

    private static boolean isOverlap(@Nullable ZoneOffsetTransition transition) {
        return transition != null && transition.isOverlap();
    }

    /** A day or more is not in doubt because one of its hours came twice. */
    private static boolean fine(Precision precision) {
        return precision.compareTo(Precision.DAY) < 0;
    }

    private static long instant(ZoneOffsetTransition transition) {
        return transition.toEpochSecond() * Wall.SECOND;
    }

    private static long micros(ZoneOffset offset) {
        return offset.getTotalSeconds() * Wall.SECOND;
    }
}
