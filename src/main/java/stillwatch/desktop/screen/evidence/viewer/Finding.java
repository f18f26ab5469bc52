package stillwatch.desktop.screen.evidence.viewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stillwatch.casefile.Spot.Span;

/** Words looked for in a text: as typed, but for case, and however they are broken into lines. */
final class Finding {
    static final int MOST = 5000;
    private final Pattern pattern;

    Finding(String words) {
        this.pattern = Pattern.compile(
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** From the first, up to so many. */
    List<Span> in(String text, int most) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (found.size() < most && matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
