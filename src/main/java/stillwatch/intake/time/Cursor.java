package stillwatch.intake.time;

/** A place in a text that is taken apart from left to right. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The character here, or 0 behind the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean ended() {
        return at == text.length();
    }

    boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    void skip(int count) {
        at += count;
    }

    String take(int count) {
        at += count;
        return text.substring(at - count, at);
    }

    boolean spaces() {
        int start = at;
        while (peek() == ' ') {
            at++;
        }
        return at > start;
    }

    /** How many digits stand here in a row. */
    int digits() {
        int n = 0;
        while (isDigit(peek(n))) {
            n++;
        }
        return n;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Takes {@code count} digits, which the caller has seen to be there; at most nine fit. */
    int number(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    /** Takes the letters that stand here, possibly none. */
    String word() {
        int start = at;
        while (isLetter(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes everything up to the next space, or up to {@code stop}. */
    String upTo(char stop) {
        int start = at;
        while (!ended() && peek() != ' ' && peek() != stop) {
            at++;
        }
        return text.substring(start, at);
    }

    String rest() {
        return text.substring(at);
    }

    BadTime bad(String why) {
        return BadTime.of(text, why);
    }
}
