package stillwatch.desktop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other processes like this one: the same Java, the same modules and classes, no display. */
final class Processes {
    private static final List<String> KEPT = List.of(
            "--module-path",
            "--add-modules",
            "--add-exports",
            "--enable-native-access",
            "--sun-misc-unsafe-memory-access",
            "-Dglass.platform",
            "-Dprism.order",
            "-Djava.awt.headless",
            "-Djava.util.logging.config.file");

    private Processes() {}

    static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(one -> KEPT.stream().anyMatch(one::startsWith))
                .forEach(command::add);
        return command;
    }

    static List<String> main(String type) {
        return List.of("-cp", System.getProperty("java.class.path"), type);
    }

    /** Its settings and caches lie in this folder, and what it says in {@code said.txt} there. */
    static Process start(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("STILLWATCH_CACHE", folder.resolve("cache").toString());
        builder.environment()
                .put("STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        return builder.start();
    }
}
