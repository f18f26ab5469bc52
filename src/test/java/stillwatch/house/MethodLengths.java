package stillwatch.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Counts each method's lines, from its signature to its closing brace: annotations and comments are not counted. */
final class MethodLengths extends TreeScanner<Void, CompilationUnitTree> {
    private final Sources sources;
    private final List<Measure> found = new ArrayList<>();

    private MethodLengths(Sources sources) {
        this.sources = sources;
    }

    static List<Measure> of(Sources sources) {
        MethodLengths lengths = new MethodLengths(sources);
        sources.units().forEach(unit -> lengths.scan(unit, unit));
        return lengths.found;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() != null) {
            long first = unit.getLineMap().getLineNumber(signature(method, unit));
            long last = unit.getLineMap().getLineNumber(sources.positions().getEndPosition(unit, method));
            Path file = Path.of(unit.getSourceFile().toUri()).getFileName();
            found.add(new Measure(file + ":" + first + " " + method.getName(), (int) (last - first + 1)));
        }
        return super.visitMethod(method, unit);
    }

    /** Where the signature begins: its type, else (a constructor has none) the end of what stands before the name. */
    private long signature(MethodTree method, CompilationUnitTree unit) {
        Tree type = method.getReturnType();
        return type != null
                ? sources.positions().getStartPosition(unit, type)
                : LongStream.of(
                                sources.positions().getEndPosition(unit, method.getModifiers()),
                                sources.positions().getStartPosition(unit, method))
                        .max()
                        .orElseThrow();
    }
}
