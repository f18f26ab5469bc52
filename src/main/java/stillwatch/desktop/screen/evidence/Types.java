package stillwatch.desktop.screen.evidence;

import java.util.Locale;
import java.util.Map;
import stillwatch.desktop.part.Texts;

/** What kinds of files and their sizes are called. */
final class Types {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("message/rfc822", "Mail"),
            Map.entry("text/html", "Web page"),
            Map.entry("text/csv", "CSV"),
            Map.entry("text/tab-separated-values", "TSV"),
            Map.entry("text/plain", "Text"),
            Map.entry("text/markdown", "Text"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/x-ndjson", "JSON lines"),
            Map.entry("application/xml", "XML"),
            Map.entry("application/zip", "Zip"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"));

    private Types() {}

    /** Of what was imported only its name tells. */
    static String word(String mime, String name) {
        if (!mime.isBlank()) {
            return word(mime);
        }
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "jsonl", "ndjson" -> "JSON lines";
            case "csv", "tsv", "json", "xlsx", "txt", "log" -> end.toUpperCase(Locale.ROOT);
            default -> "File";
        };
    }

    static String word(String mime) {
        String known = WORDS.get(mime);
        if (known != null) {
            return known;
        }
        String end =
                mime.substring(mime.indexOf('/') + 1).replaceFirst("^x-", "").replaceFirst("^vnd\\.", "");
        return mime.startsWith("image/") ? "Picture" : end.equals("octet-stream") ? "File" : end;
    }

    /** "812 bytes", "4.2 KB", "16.8 MB". */
    static String size(long bytes) {
        if (bytes < 1000) {
            return Texts.counted(bytes, "byte", "bytes");
        }
        double shown = bytes / 1000.0;
        String unit = "KB";
        for (String next : new String[] {"MB", "GB"}) {
            if (shown >= 1000) {
                shown /= 1000;
                unit = next;
            }
        }
        return String.format(Locale.ROOT, "%.1f %s", shown, unit);
    }
}
