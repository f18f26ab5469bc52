package stillwatch.search;

/** JSON as words: what was escaped is put back, so that it is found as it is read. */
final class JsonWords {
    private JsonWords() {}

    static String of(String json) {
        if (json.indexOf('\\') < 0) {
            return json;
        }
        StringBuilder words = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                words.append(c);
            } else if (json.charAt(i + 1) == 'u' && isHex(json, i + 2)) {
                words.append((char) Integer.parseInt(json, i + 2, i + 6, 16));
                i += 5;
            } else {
                i++;
                char escaped = json.charAt(i);
                words.append("bfnrt".indexOf(escaped) >= 0 ? ' ' : escaped);
            }
        }
        return words.toString();
    }

    private static boolean isHex(String json, int start) {
        if (start + 4 > json.length()) {
            return false;
        }
        for (int i = start; i < start + 4; i++) {
            if (Character.digit(json.charAt(i), 16) < 0 || json.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
