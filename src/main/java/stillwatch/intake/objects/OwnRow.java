package stillwatch.intake.objects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.BadShape;
import stillwatch.casefile.shape.FactShape;
import stillwatch.casefile.shape.MomentText;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;

/**
 * The row that a line of an event holds where we wrote it out ourselves: as an object what comes in again, as a list what the
 * row of a line before brings already. It counts as long as nobody changed what people read beside it.
 */
public record OwnRow(List<Fact> facts, boolean broughtBefore) {
    /** The column or field it stands in. */
    public static final String NAME = "stillwatch";

    /** The column or field that says which events were asked for. */
    public static final String FILTER = "stillwatch_filter";

    /** Stands for an event without a kind where a kind has to stand. */
    private static final String NO_KIND = "event";

    private static final long FINEST_COMPARED = 1000;

    /** Null where the text is none of ours. */
    public static @Nullable OwnRow read(@Nullable String text, long line) throws BadField {
        if (text == null || !(text.startsWith("{") || text.startsWith("["))) {
            return null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Object tree = PlainTree.of(Tree.read(new Slice(bytes, line, 0, bytes.length, true, null)));
        try {
            return tree instanceof List<?> before
                    ? new OwnRow(each(before), true)
                    : new OwnRow(FactShape.facts(tree == null ? "" : tree, new InFull()), false);
        } catch (BadShape e) {
            throw new BadField(NAME, e.pointer().isEmpty() ? e.reason() : e.pointer() + ": " + e.reason());
        }
    }

    private static List<Fact> each(List<?> trees) throws BadShape {
        List<Fact> facts = new ArrayList<>();
        for (Object tree : trees) {
            facts.add(FactShape.fact(tree == null ? "" : tree, new InFull()));
        }
        return facts;
    }

    /** We write times in full. */
    private static final class InFull implements MomentText {
        @Override
        public Moment read(String text) throws BadShape {
            throw new BadShape("a time stands in full here");
        }

        @Override
        public Moment span(Moment start, Moment end) {
            return end;
        }
    }

    /** Whether what people read still is what the row says; of a line without a row, that nobody wrote anything there. */
    public boolean isAsWritten(@Nullable String title, @Nullable String time, @Nullable String kind, WhenReader times) {
        for (Fact fact : facts) {
            if (fact instanceof EventFact event) {
                return same(event.title(), title)
                        && (same(event.kind(), kind) || (event.kind() == null && same(NO_KIND, kind)))
                        && sameTime(event.at(), time, times);
            }
        }
        return facts.isEmpty() && same(null, title) && sameTime(null, time, times) && same(null, kind);
    }

    /** An apostrophe before it keeps a spreadsheet from taking it for a formula. */
    private static boolean same(@Nullable String said, @Nullable String read) {
        String one = said == null ? "" : said.strip();
        String other = read == null ? "" : read.strip();
        return other.equals(one) || other.equals("'" + one);
    }

    private static boolean sameTime(@Nullable Moment said, @Nullable String read, WhenReader times) {
        if (said == null || read == null || read.isBlank()) {
            return said == null && (read == null || read.isBlank());
        }
        try {
            long from = times.read(read).from();
            return Math.floorDiv(from, FINEST_COMPARED) == Math.floorDiv(said.from(), FINEST_COMPARED);
        } catch (BadTime e) {
            return false;
        }
    }
}
