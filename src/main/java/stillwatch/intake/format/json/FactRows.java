package stillwatch.intake.format.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.BadShape;
import stillwatch.casefile.shape.FactShape;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.BadSyntax;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.objects.Zone;
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
        try {
            sink.row(slice.line(), facts(slice));
        } catch (BadSyntax e) {
            throw e;
        } catch (BadField e) {
            sink.rejected(slice.rejected(e.field(), e.reason()));
        } catch (BadShape e) {
            sink.rejected(slice.rejected(e.pointer().isEmpty() ? null : e.pointer(), e.reason()));
        }
    }

    private List<Fact> facts(Slice slice) throws BadField, BadShape {
        times.on(slice.line());
        @Nullable Object tree = PlainTree.of(Tree.read(slice));
        if (tree == null) {
            throw new BadField(null, "nothing (null) stands here");
        }
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
