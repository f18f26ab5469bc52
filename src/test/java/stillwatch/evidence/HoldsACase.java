package stillwatch.evidence;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process that has a case open until its input ends. */
public final class HoldsACase {
    private HoldsACase() {}

    public static void main(String[] arguments) throws IOException {
        Access access = Access.local(Path.of(arguments[1]), "the other process");
        try (Vault vault = Vault.open(Path.of(arguments[0]), Vault.Mode.READ_WRITE, access)) {
            System.out.println(vault.mode());
            System.out.flush();
            if (System.in.read() >= 0) {
                throw new IOException("nothing was to be said");
            }
        } catch (CaseInUse e) {
            System.out.println("IN USE " + e.getMessage());
        }
    }

    public static Process start(Path folder, Path notes) throws IOException {
        String classes =
                String.join(File.pathSeparator, place(Vault.class), place(HoldsACase.class), place(Nullable.class));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        HoldsACase.class.getName(),
                        folder.toString(),
                        notes.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
