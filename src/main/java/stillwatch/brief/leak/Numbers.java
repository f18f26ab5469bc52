package stillwatch.brief.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers however their digits are set apart: 28,800,000 and 28.800.000 and 28 800 000. */
final class Numbers {
    private static final String BETWEEN = ",.'’_ \u00a0\u202f\u2009";
    private final Map<String, List<Secret>> wanted = new HashMap<>();

    private final int shortest;

    Numbers(List<Secret> secrets) {
        secrets.stream()
                .filter(one -> one.kind() == SecretKind.NUMBER)
                .forEach(one -> wanted.computeIfAbsent(digits(one.value()), none -> new ArrayList<>())
                        .add(one));
        shortest = wanted.keySet().stream().mapToInt(String::length).min().orElse(0);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    void seek(String text, Where where, Found found) {
        if (wanted.isEmpty()) {
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int end = digitsEnd(text, at);
            if (end > at) {
                look(text, at, end, where, found);
            }
            at = Math.max(end, at) + 1;
        }
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The digits by themselves, and with every group of three that follows. */
    private void look(String text, int from, int end, Where where, Found found) {
        StringBuilder number = new StringBuilder(text.substring(from, end));
        told(number, from, where, found);
        int at = end;
        while (end - from <= 3
                && at + 1 < text.length()
                && BETWEEN.indexOf(text.charAt(at)) >= 0
                && digitsEnd(text, at + 1) == at + 4) {
            number.append(text, at + 1, at + 4);
            at += 4;
            told(number, from, where, found);
        }
    }

    private void told(CharSequence number, int from, Where where, Found found) {
        if (number.length() < shortest) {
            return;
        }
        List<Secret> all = wanted.getOrDefault(number.toString(), List.of());
        all.forEach(one -> found.leak(where, "number at character " + (from + 1), one));
    }
}
