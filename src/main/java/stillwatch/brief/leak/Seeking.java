package stillwatch.brief.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for all withheld values at once, in a text and in what it decodes to. */
final class Seeking {
    private final Needles needles = new Needles();
    private final List<List<Secret>> meant = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final Numbers numbers;
    private final ShortWords shorts;
    private final boolean foreign;

    Seeking(List<Secret> secrets) {
        List<Secret> longer = secrets.stream().filter(one -> !one.isShort()).toList();
        longer.forEach(this::add);
        needles.ready();
        numbers = new Numbers(longer);
        shorts = new ShortWords(secrets.stream().filter(Secret::isShort).toList());
        foreign = secrets.stream().anyMatch(one -> one.value().chars().anyMatch(letter -> letter > 127));
    }

    private void add(Secret secret) {
        for (Spellings.Spelling one : Spellings.of(secret)) {
            String canon = Canon.of(one.text()).toString();
            if (!canon.isEmpty()) {
                int number = needles.add(canon);
                while (meant.size() <= number) {
                    meant.add(new ArrayList<>());
                }
                if (!meant.get(number).contains(secret)) {
                    meant.get(number).add(secret);
                }
                open.set(number, one.open() || open.get(number));
            }
        }
    }

    /** Whether a value has letters that older encodings write in other bytes. */
    boolean foreign() {
        return foreign;
    }

    void text(String text, Where where, Found found) {
        views(text).forEach((view, raw) -> {
            plain(view, raw, where, found);
            numbers.seek(view, where, found);
            shorts.seek(view, where, found);
        });
    }

    /** Each way to read the text once; whether places in it are those of the file. */
    private static Map<String, Boolean> views(String text) {
        Map<String, Boolean> views = new LinkedHashMap<>();
        views.put(text, true);
        String decoded = Decoded.of(text);
        views.putIfAbsent(decoded, false);
        views.putIfAbsent(Decoded.refanged(decoded), false);
        if (text.indexOf('<') >= 0) {
            views.putIfAbsent(Decoded.refanged(Decoded.of(Decoded.untagged(text))), false);
        }
        return views;
    }

    private void plain(String view, boolean raw, Where where, Found found) {
        if (needles.isEmpty()) {
            return;
        }
        Canon canon = Canon.of(view);
        needles.seek(canon, (first, last, needle) -> {
            if (open.get(needle) ? isBegun(canon, first, view) : canon.isWhole(first, last)) {
                String place = place(view, canon.source(first), raw);
                meant.get(needle).forEach(one -> found.leak(where, place, one));
            }
        });
    }

    private static boolean isBegun(Canon canon, int first, String view) {
        int at = canon.source(first);
        return at == 0 || !Character.isLetterOrDigit(view.charAt(at - 1));
    }

    private static String place(String view, int at, boolean raw) {
        return raw
                ? "byte " + (view.substring(0, at).getBytes(StandardCharsets.UTF_8).length + 1)
                : "decoded text, character " + (at + 1);
    }
}
