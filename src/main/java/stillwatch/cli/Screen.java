package stillwatch.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import stillwatch.casefile.canon.JsonText;
import stillwatch.progress.Progress;

/** Where a command answers: text for people or one JSON object on stdout, everything else on stderr. */
final class Screen {
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicBoolean cancelled;
    private final boolean terminal;
    private final Map<String, Object> soFar = new LinkedHashMap<>();
    private boolean json;

    Screen(PrintStream out, PrintStream err, AtomicBoolean cancelled, boolean terminal) {
        this.out = out;
        this.err = err;
        this.cancelled = cancelled;
        this.terminal = terminal;
    }

    void say(String line) {
        out.println(line);
    }

    void print(Object text) {
        out.print(text);
    }

    void json(Map<String, ?> object) {
        out.println(JsonText.of(object));
    }

    /** From here on an error is answered on stdout too, as one object. */
    void expectJson() {
        json = true;
    }

    /** What has come true already, should the rest fail: it stands beside the error. */
    void soFar(Map<String, Object> done) {
        soFar.putAll(done);
    }

    void fail(String message, int exit) {
        tell("stillwatch: " + message);
        if (json) {
            soFar.put("error", message);
            soFar.put("exit", exit);
            json(soFar);
        }
    }

    void tell(String line) {
        err.println(line);
    }

    /** Runs work with a bar on stderr that is gone when it ends, however it ends. */
    <T, X extends Exception> T during(Work<T, X> work) throws X {
        ProgressLine line = new ProgressLine(err, terminal, System::nanoTime, cancelled);
        try {
            return work.run(line);
        } finally {
            line.clear();
        }
    }

    /** Work that reports how far it is. */
    interface Work<T, X extends Exception> {
        T run(Progress progress) throws X;
    }
}
