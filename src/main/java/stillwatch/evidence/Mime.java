package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of file this is, by its first bytes; the ending of its name only decides between kinds of text and of zip. */
public final class Mime {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Pattern MAIL = Pattern.compile("(?im)\\A(?:[\\w-]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)*?"
            + "(?:from|received|return-path|message-id|mime-version|delivered-to):\\s");

    private static final List<Magic> MAGIC = List.of(
            new Magic("%PDF-", 0, "application/pdf"),
            new Magic("\u0089PNG\r\n\u001a\n", 0, "image/png"),
            new Magic("\u00ff\u00d8\u00ff", 0, "image/jpeg"),
            new Magic("GIF8", 0, "image/gif"),
            new Magic("WEBP", 8, "image/webp"),
            new Magic("BM", 0, "image/bmp"),
            new Magic("II*\0", 0, "image/tiff"),
            new Magic("MM\0*", 0, "image/tiff"),
            new Magic("ftypheic", 4, "image/heic"),
            new Magic("ftypavif", 4, "image/avif"),
            new Magic("ftypqt", 4, "video/quicktime"),
            new Magic("ftyp", 4, "video/mp4"),
            new Magic("\u001aE\u00df\u00a3", 0, "video/webm"),
            new Magic("OggS", 0, "audio/ogg"),
            new Magic("ID3", 0, "audio/mpeg"),
            new Magic("WAVE", 8, "audio/wav"),
            new Magic("\u001f\u008b", 0, "application/gzip"),
            new Magic("(\u00b5/\u00fd", 0, "application/zstd"),
            new Magic("PAR1", 0, "application/vnd.apache.parquet"),
            new Magic("7z\u00bc\u00af'\u001c", 0, "application/x-7z-compressed"),
            new Magic("Rar!\u001a\u0007", 0, "application/vnd.rar"),
            new Magic("\u00d0\u00cf\u0011\u00e0", 0, "application/x-ole-storage"),
            new Magic("{\\rtf", 0, "application/rtf"),
            new Magic("SQLite format 3\0", 0, "application/vnd.sqlite3"));

    private static final List<Ending> ENDINGS = List.of(
            new Ending("csv", "text/csv"),
            new Ending("tsv", "text/tab-separated-values"),
            new Ending("tab", "text/tab-separated-values"),
            new Ending("json", "application/json"),
            new Ending("jsonl", "application/x-ndjson"),
            new Ending("ndjson", "application/x-ndjson"),
            new Ending("eml", "message/rfc822"),
            new Ending("html", "text/html"),
            new Ending("htm", "text/html"),
            new Ending("xml", "application/xml"),
            new Ending("svg", "image/svg+xml"),
            new Ending("md", "text/markdown"));

    private Mime() {}

    private record Magic(String bytes, int at, String mime) {}

    private record Ending(String ending, String mime) {}

    /** {@code head}: the first few kilobytes, or all there is. */
    public static String guess(byte[] head, String name) {
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zip(start, name);
        }
        for (Magic magic : MAGIC) {
            if (start.startsWith(magic.bytes, magic.at)) {
                return magic.mime;
            }
        }
        return wide(start) || !binary(start) ? text(start, name) : UNKNOWN;
    }

    private static String zip(String start, String name) {
        String office = "application/vnd.openxmlformats-officedocument.";
        if (start.contains("word/") || ends(name, "docx")) {
            return office + "wordprocessingml.document";
        }
        if (start.contains("xl/") || ends(name, "xlsx")) {
            return office + "spreadsheetml.sheet";
        }
        if (start.contains("ppt/") || ends(name, "pptx")) {
            return office + "presentationml.presentation";
        }
        return start.contains("mimetypeapplication/epub+zip") ? "application/epub+zip" : "application/zip";
    }

    private static String text(String start, String name) {
        String told = byEnding(name);
        String looks = byLook(start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading());
        // A name tells JSON from JSON lines and CSV from text; it does not make a web page a table.
        boolean plainer = looks == null || told != null && looks.equals("application/json");
        return plainer && told != null ? told : looks != null ? looks : start.isEmpty() ? UNKNOWN : "text/plain";
    }

    private static @Nullable String byLook(String start) {
        String lower = start.substring(0, Math.min(512, start.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "text/html";
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<svg")) {
            return lower.contains("<svg") ? "image/svg+xml" : lower.contains("<html") ? "text/html" : "application/xml";
        }
        if (lower.startsWith("{\"") || lower.startsWith("[{") || lower.matches("(?s)\\{\\s*\".*")) {
            return "application/json";
        }
        return MAIL.matcher(start).lookingAt() ? "message/rfc822" : null;
    }

    private static @Nullable String byEnding(String name) {
        for (Ending ending : ENDINGS) {
            if (ends(name, ending.ending)) {
                return ending.mime;
            }
        }
        return null;
    }

    private static boolean ends(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** UTF-16 begins with a mark and is full of zero bytes, and still is text. */
    private static boolean wide(String start) {
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    }

    private static boolean binary(String start) {
        return start.indexOf('\0') >= 0;
    }
}
