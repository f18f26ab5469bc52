package stillwatch.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import stillwatch.casefile.canon.Sha256;

/** Keeps what a bug left behind, under a code a person can quote; the same fault has the same code on every machine. */
public final class ErrorLog {
    private static final int CODE_LENGTH = 8;
    private final Path folder;

    public ErrorLog(Path folder) {
        this.folder = folder;
    }

    /** From the kind of failure and our own place in the code, not from its message: messages may quote evidence. */
    public static String codeOf(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement step : failure.getStackTrace()) {
            if (step.getClassName().startsWith("stillwatch.")) {
                trace.append(' ').append(step.getClassName()).append('.').append(step.getMethodName());
            }
        }
        return Sha256.hex(trace.toString()).substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }

    /** Writes the stack down, without messages, and answers where. */
    public String keep(String tool, String code, Throwable failure) {
        Path file = folder.resolve("error-" + code + ".txt");
        String text = text(tool, code, failure);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return file.toString();
        } catch (IOException e) {
            return "(the log could not be written: " + e.getMessage() + ")" + System.lineSeparator() + text;
        }
    }

    private static String text(String tool, String code, Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(tool + ", Java " + Runtime.version() + ", error code " + code);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            lines.println(cause.getClass().getName());
            for (StackTraceElement step : cause.getStackTrace()) {
                lines.println("    at " + step);
            }
        }
        return text.toString();
    }
}
