package stillwatch.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that a program can find again, as a note says it: "page 3", "page 3 · 120,80 200×40",
 * "120,80 200×40", "line 17", "lines 17–19", "characters 120–164", "page 3 · characters 120–164". A rectangle is its upper
 * left corner and its width and height, in points on a page and in pixels in a picture. Characters are counted from 0, the
 * second is the first that no longer belongs to it; pages and lines are counted from 1.
 */
public record Spot(
        @Nullable Integer page,
        @Nullable Area area,
        @Nullable Span lines,
        @Nullable Span characters) {
    private static final String NUMBER = "(\\d{1,7}(?:\\.\\d{1,2})?)";
    private static final Pattern PAGE = Pattern.compile("page (\\d{1,6})");
    private static final Pattern AREA =
            Pattern.compile(NUMBER + "\\s*,\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*[x×]\\s*" + NUMBER);
    private static final Pattern LINES = Pattern.compile("lines? (\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");
    private static final Pattern CHARACTERS = Pattern.compile("characters? (\\d{1,9})\\s*[-–]\\s*(\\d{1,9})");

    /** A rectangle; numbers to a hundredth. */
    public record Area(double x, double y, double width, double height) {
        String text() {
            return plain(x) + "," + plain(y) + " " + plain(width) + "×" + plain(height);
        }

        private static String plain(double number) {
            BigDecimal exact = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
    }

    /** From one to another. */
    public record Span(long from, long to) {}

    public static Spot page(int page) {
        return new Spot(page, null, null, null);
    }

    /** On a page, or with no page in a picture. */
    public static Spot area(@Nullable Integer page, Area area) {
        return new Spot(page, area, null, null);
    }

    public static Spot characters(@Nullable Integer page, long from, long to) {
        return new Spot(page, null, null, new Span(from, to));
    }

    public static Spot lines(long from, long to) {
        return new Spot(null, null, new Span(from, to), null);
    }

    /** Empty where the text says a place only a person can find, "in the footer". */
    public static Optional<Spot> of(String text) {
        Spot spot = new Spot(null, null, null, null);
        for (String part : text.strip().split("\\s*·\\s*", -1)) {
            Spot more = spot.with(part.toLowerCase(Locale.ROOT));
            if (more == null) {
                return Optional.empty();
            }
            spot = more;
        }
        return Optional.of(spot);
    }

    /** Null where the part says no place, or one that is said already. */
    private @Nullable Spot with(String part) {
        Matcher is = PAGE.matcher(part);
        if (is.matches()) {
            return page == null && area == null && alone() ? page(Integer.parseInt(is.group(1))) : null;
        }
        if (area != null || !alone()) {
            return null;
        }
        if (is.usePattern(AREA).matches()) {
            return area(page, new Area(number(is, 1), number(is, 2), number(is, 3), number(is, 4)));
        }
        return is.usePattern(LINES).matches() ? withLines(is) : withCharacters(is);
    }

    private boolean alone() {
        return lines == null && characters == null;
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    private @Nullable Spot withLines(Matcher found) {
        long from = Long.parseLong(found.group(1));
        long to = found.group(2) == null ? from : Long.parseLong(found.group(2));
        return from <= to ? new Spot(page, null, new Span(from, to), null) : null;
    }

    private @Nullable Spot withCharacters(Matcher part) {
        if (!part.usePattern(CHARACTERS).matches()) {
            return null;
        }
        long from = Long.parseLong(part.group(1));
        long to = Long.parseLong(part.group(2));
        return from <= to ? characters(page, from, to) : null;
    }

    /** As it stands in a note. */
    public String text() {
        StringJoiner text = new StringJoiner(" · ");
        if (page != null) {
            text.add("page " + page);
        }
        if (area != null) {
            text.add(area.text());
        }
        if (lines != null) {
            text.add(lines.from() == lines.to() ? "line " + lines.from() : "lines " + lines.from() + "–" + lines.to());
        }
        if (characters != null) {
            text.add("characters " + characters.from() + "–" + characters.to());
        }
        return text.toString();
    }
}
