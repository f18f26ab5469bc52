package stillwatch.claims.wording;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that carry what a sentence is about, cut to their stems; words for the same act are one. */
final class Stems {
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+");
    private static final Set<String> EMPTY = Set.of(
            ("a an the of to in on at by for from with and or that this these those it its is are was were be been has have had"
                            + " as not no their his her they which who what also than then into over more nearly about would"
                            + " should up out do does did s t will can may our we us")
                    .split(" "));
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("mad", "mak"),
            Map.entry("creat", "mak"),
            Map.entry("open", "mak"),
            Map.entry("register", "mak"),
            Map.entry("interaction", "exchang"),
            Map.entry("prompt", "exchang"),
            Map.entry("conversation", "exchang"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("extract", "draw"),
            Map.entry("ran", "run"),
            Map.entry("runn", "run"),
            Map.entry("wrot", "writ"),
            Map.entry("written", "writ"));

    private Stems() {}

    static Set<String> of(String folded) {
        Set<String> all = new LinkedHashSet<>();
        Matcher words = WORD.matcher(folded);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                all.add(word.replace(",", ""));
            } else if (!EMPTY.contains(word)) {
                all.add(stem(word));
            }
        }
        return all;
    }

    static String stem(String word) {
        String cut = word;
        for (String end : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (cut.endsWith(end) && cut.length() - end.length() >= 3 && !cut.endsWith("ss")) {
                cut = cut.substring(0, cut.length() - end.length());
                break;
            }
        }
        return SAME.getOrDefault(cut, cut);
    }
}
