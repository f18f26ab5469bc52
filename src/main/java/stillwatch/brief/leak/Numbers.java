package stillwatch.brief.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers however their digits are set apart: 28,800,000 and 28.800.000 and 28 800 000. */
final class Numbers {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,.'’_\\s\\u00a0\\u202f\\u2009]\\d{3}){1,8}(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\D");
    private final Map<String, List<Secret>> wanted = new HashMap<>();

    Numbers(List<Secret> secrets) {
        secrets.stream()
                .filter(one -> one.kind() == SecretKind.NUMBER)
                .forEach(one -> wanted.computeIfAbsent(digits(one.value()), none -> new ArrayList<>())
                        .add(one));
    }

    private static String digits(String text) {
        return DIGITS.matcher(text).replaceAll("");
    }

    void seek(String text, Where where, Found found) {
        if (wanted.isEmpty()) {
            return;
        }
        Matcher grouped = GROUPED.matcher(text);
        while (grouped.find()) {
            boolean begins = grouped.start() == 0 || !Character.isDigit(text.charAt(grouped.start() - 1));
            if (begins) {
                String place = "number at character " + (grouped.start() + 1);
                wanted.getOrDefault(digits(grouped.group()), List.of()).forEach(one -> found.leak(where, place, one));
            }
        }
        plain(text, where, found);
    }

    private void plain(String text, Where where, Found found) {
        Matcher run = Pattern.compile("\\d{6,}").matcher(text);
        while (run.find()) {
            String place = "number at character " + (run.start() + 1);
            wanted.getOrDefault(run.group(), List.of()).forEach(one -> found.leak(where, place, one));
        }
    }
}
