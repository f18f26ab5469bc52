package stillwatch.intake.format.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.BadShape;
import stillwatch.casefile.shape.FactShape;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.BadSyntax;
import stillwatch.intake.objects.PlainTree;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.objects.Zone;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Settings;

/** Turns values of a file into rows, one by one. */
final class FactRows {
    private final RowSink sink;
    private final FileTimes times;

    FactRows(Settings settings, RowSink sink) throws Refusal {
        this.sink = sink;
        this.times = new FileTimes(Zone.times(settings));
    }

    /** A row, or a rejected one with the reason. */
    void take(Slice slice) {
        try {
            takeUnlessBroken(slice);
        } catch (BadSyntax e) {
            sink.rejected(slice.rejected(null, e.reason()));
        }
    }

    /** The same, only that what is no JSON at all is left to the caller. */
    void takeUnlessBroken(Slice slice) throws BadSyntax {
        times.on(slice.line());
        try {
            Object tree = tree(slice);
            if (!isHead(tree, slice.line())) {
                sink.row(slice.line(), facts(tree));
            }
        } catch (BadSyntax e) {
            throw e;
        } catch (BadField e) {
            sink.rejected(slice.rejected(e.field(), e.reason()));
        } catch (BadShape e) {
            sink.rejected(slice.rejected(e.pointer().isEmpty() ? null : e.pointer(), e.reason()));
        }
    }

    private static Object tree(Slice slice) throws BadField {
        @Nullable Object tree = PlainTree.of(Tree.read(slice));
        if (tree == null) {
            throw new BadField(null, "nothing (null) stands here");
        }
        return tree;
    }

    /** What we write before events says which were asked for, and is no row. */
    private boolean isHead(Object tree, long line) {
        boolean head = tree instanceof Map<?, ?> map
                && FactSample.HEAD.equals(map.get("type"))
                && map.keySet().equals(Set.of("type", "filter"));
        if (head && tree instanceof Map<?, ?> map) {
            sink.notice(Notice.ours(line, String.valueOf(map.get("filter"))));
        }
        return head;
    }

    private List<Fact> facts(Object tree) throws BadField, BadShape {
        List<Fact> facts = FactShape.facts(tree, times);
        if (facts.isEmpty()) {
            throw new BadField("facts", "the row holds no facts");
        }
        return facts;
    }

    void report() {
        times.report(sink);
    }
}
