package stillwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Seconds by name, written down for the parent process. */
final class Figures {
    private final Properties seconds = new Properties();

    void put(String name, long nanos) {
        seconds.setProperty(name, Double.toString(nanos / 1e9));
    }

    interface Work {
        void run() throws Exception;
    }

    void time(String name, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        put(name, System.nanoTime() - start);
    }

    void write(Path to) throws IOException {
        try (var out = Files.newBufferedWriter(to)) {
            seconds.store(out, null);
        }
    }

    static double of(Properties figures, String name) {
        return Double.parseDouble(figures.getProperty(name));
    }
}
