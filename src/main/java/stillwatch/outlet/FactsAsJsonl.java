package stillwatch.outlet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.FactShape;

/** Rows in the documented JSON shape, one line each. Importing them gives the same facts, and so the same ids. */
public final class FactsAsJsonl {
    private final Writer to;

    public FactsAsJsonl(Writer to) {
        this.to = to;
    }

    public void row(List<Fact> facts) throws IOException {
        CanonicalOutput line = new CanonicalOutput();
        JsonTree.write(FactShape.tree(facts), line);
        line.raw('\n');
        to.write(line.toString());
    }
}
