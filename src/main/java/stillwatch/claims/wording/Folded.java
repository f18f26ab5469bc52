package stillwatch.claims.wording;

/** A text in small letters with one kind of quotation mark, hyphen and space, each letter where it was. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char one) {
        return switch (one) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '\n', '\r', '\t', '\u00a0', '\u2009', '\u202f' -> ' ';
            default -> Character.toLowerCase(one);
        };
    }
}
