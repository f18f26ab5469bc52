package stillwatch.intake.table;

import java.util.regex.Pattern;
import stillwatch.intake.reading.Mapping.DateOrder;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;

/** What a value looks like on its own. Used on the first rows of a file, never on all. */
enum Look {
    BLANK("empty"),
    TIME("times"),
    EPOCH("counts of seconds or finer since 1970"),
    IP("IP addresses"),
    EMAIL("e-mail addresses"),
    URL("web addresses"),
    USER_AGENT("user agents"),
    MD5("MD5 hashes"),
    SHA1("SHA-1 hashes"),
    SHA256("SHA-256 hashes"),
    UUID("UUIDs"),
    NUMBER("numbers"),
    TEXT("text");

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:/\\d{1,2})?");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:]{2,39}(?:/\\d{1,3})?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>.]{2,}");
    private static final Pattern WEB = Pattern.compile("(?:https?|ftp|hxxps?)://\\S+");
    private static final Pattern AGENT = Pattern.compile(
            "(?:Mozilla/\\d|curl/|python-|Python/|okhttp/|Dalvik/|Go-http-client|axios/|node|Java/|Apache-HttpClient|PostmanRuntime).*",
            Pattern.DOTALL);
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern NUMERAL = Pattern.compile("[-+]?\\d[\\d.,\u00a0' ]*(?:[eE][-+]?\\d+)?%?");
    private static final Pattern COUNT_SINCE = Pattern.compile("1\\d{9}(?:\\d{3}|\\d{6}|\\d{9})?(?:\\.\\d+)?");
    private static final Pattern DATE_LIKE =
            Pattern.compile(".*\\d.*[-/.:\\s\u5e74].*\\d.*|\\d{8}T?.*|\\d{14}", Pattern.DOTALL);

    private final String words;

    Look(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a name of a column would not look like this. */
    boolean telling() {
        return switch (this) {
            case BLANK, NUMBER, TEXT -> false;
            default -> true;
        };
    }

    static Look of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        if (text.length() > 2000) {
            return TEXT;
        }
        if (COUNT_SINCE.matcher(text).matches()) {
            return EPOCH;
        }
        return address(text);
    }

    private static Look address(String text) {
        if (IPV4.matcher(text).matches() || IPV6.matcher(text).matches()) {
            return IP;
        }
        if (MAIL.matcher(text).matches()) {
            return EMAIL;
        }
        if (WEB.matcher(text).matches()) {
            return URL;
        }
        return AGENT.matcher(text).matches() ? USER_AGENT : hash(text);
    }

    private static Look hash(String text) {
        boolean hex = HEX.matcher(text).matches();
        if (hex && text.length() == 64) {
            return SHA256;
        }
        if (hex && text.length() == 40) {
            return SHA1;
        }
        if (hex && text.length() == 32) {
            return MD5;
        }
        return UUID_FORM.matcher(text).matches() ? UUID : plain(text);
    }

    private static Look plain(String text) {
        if (DATE_LIKE.matcher(text).matches() && text.length() < 80 && time(text)) {
            return TIME;
        }
        return NUMERAL.matcher(text).matches() ? NUMBER : TEXT;
    }

    private static boolean time(String text) {
        return reads(text, DateOrder.DAY_FIRST) || reads(text, DateOrder.MONTH_FIRST);
    }

    private static boolean reads(String text, DateOrder order) {
        try {
            new WhenReader(null, order).read(text);
            return true;
        } catch (BadTime e) {
            return false;
        }
    }
}
