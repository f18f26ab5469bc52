package stillwatch.evidence.inside;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The looking process as this one sees it. */
final class Child implements AutoCloseable {
    private static final String NOWHERE = File.separator + "nowhere" + File.separator + "stillwatch";
    private static final int A_MOMENT = 500;
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    Child(Limits limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(limits));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(environment::remove);
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        this.process = builder.start();
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new java.io.BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** No folder for temporary files and none for a home: nothing it works with is written down. */
    private static List<String> command(Limits limits) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memory() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Duser.home=" + NOWHERE,
                "-Djava.io.tmpdir=" + NOWHERE,
                "-Dtinylog.level=off",
                Looker.class.getName(),
                Long.toString(limits.bytes()),
                Integer.toString(limits.pages()),
                Integer.toString(limits.pixels()),
                Long.toString(limits.time().toMillis()),
                Integer.toString(limits.memory()));
    }

    DataOutputStream to() {
        return to;
    }

    DataInputStream from() {
        return from;
    }

    boolean lives() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** One that is ending by itself is left a moment to say why. */
    int exitCode() {
        try {
            process.onExit().get(A_MOMENT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            kill();
        }
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
