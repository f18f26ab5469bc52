package stillwatch.intake.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Where a wall clock hangs, as stated: an offset or a zone, and an offset that was stated beside a zone. */
record Place(ZoneId zone, String name, @Nullable ZoneOffset beside) {
    private static final Place UTC = new Place(ZoneOffset.UTC, "UTC", null);
    private static final int WIDEST = 18 * 3600;

    /** What stands behind a time: nothing (null), Z, +02:00, UTC, Europe/Berlin, +02:00[Europe/Berlin]; a remark in brackets is passed over. */
    static @Nullable Place read(Cursor in) throws BadTime {
        in.spaces();
        Place place = in.ended() || in.peek() == '(' ? null : stated(in);
        in.spaces();
        if (in.peek() == '(' && in.rest().endsWith(")")) {
            in.skip(in.rest().length());
        }
        return place;
    }

    private static Place stated(Cursor in) throws BadTime {
        char c = in.peek();
        if ((c == 'Z' || c == 'z') && !Cursor.isLetter(in.peek(1))) {
            in.skip(1);
            return bracketed(UTC, in);
        }
        if (c == '+' || c == '-') {
            return bracketed(offset(in), in);
        }
        if (c != '[' && !Cursor.isLetter(c)) {
            throw in.bad("behind the time stands " + BadTime.quoted(in.rest()));
        }
        return named(in, c == '[');
    }

    private static Place named(Cursor in, boolean brackets) throws BadTime {
        in.skip(brackets ? 1 : 0);
        String name = in.upTo(brackets ? ']' : '(');
        if (brackets && !in.take(']')) {
            throw in.bad("the bracket round the zone is not closed");
        }
        if (name.length() > 3 && (name.startsWith("UTC") || name.startsWith("GMT"))) {
            Cursor offset = new Cursor(name);
            offset.skip(3);
            return offset.peek() == '+' || offset.peek() == '-' ? offset(offset) : unknownZone(name, in);
        }
        return switch (name) {
            case "UTC", "GMT", "UT", "utc", "gmt" -> UTC;
            default -> region(name, in);
        };
    }

    private static Place region(String name, Cursor in) throws BadTime {
        if (name.indexOf('/') <= 0) {
            return unknownZone(name, in);
        }
        try {
            return new Place(ZoneId.of(name), name, null);
        } catch (DateTimeException e) {
            return unknownZone(name, in);
        }
    }

    private static Place unknownZone(String name, Cursor in) throws BadTime {
        throw in.bad(BadTime.quoted(name)
                + " is not one zone everywhere; zones are read as +02:00, Z, UTC, GMT or Europe/Berlin");
    }

    private static Place bracketed(Place offset, Cursor in) throws BadTime {
        if (in.peek() != '[') {
            return offset;
        }
        Place zone = named(in, true);
        return new Place(zone.zone(), zone.name(), (ZoneOffset) offset.zone());
    }

    /** +02, +0200, +02:00, +020000 or +02:00:00. */
    private static Place offset(Cursor in) throws BadTime {
        boolean minus = in.peek() == '-';
        in.skip(1);
        int run = in.digits();
        if (run != 2 && run != 4 && run != 6) {
            throw in.bad("an offset from UTC is written like +02:00");
        }
        int hours = in.number(2);
        int minutes = next(in);
        int seconds = next(in);
        int total = hours * 3600 + minutes * 60 + seconds;
        if (minutes > 59 || seconds > 59 || total > WIDEST) {
            throw in.bad("no place on earth is that far from UTC");
        }
        return offset(minus, total);
    }

    /** "-00:00" says: UTC, and nothing about the place. */
    private static Place offset(boolean minus, int seconds) {
        if (seconds == 0) {
            return minus ? UTC : new Place(ZoneOffset.UTC, "+00:00", null);
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds);
        return new Place(offset, offset.getId(), null);
    }

    private static int next(Cursor in) {
        int colon = in.peek() == ':' ? 1 : 0;
        if (!Cursor.isDigit(in.peek(colon)) || !Cursor.isDigit(in.peek(colon + 1))) {
            return 0;
        }
        in.skip(colon);
        return in.number(2);
    }
}
