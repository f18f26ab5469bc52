package stillwatch.desktop.screen.search;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.ShownText;
import stillwatch.search.Mark;
import stillwatch.search.Marked;

/** A stretch of text that was asked for, or that stands between two such. */
record Run(String text, boolean marked) {
    private static final int WHOLE = 4000;

    /** All of it. */
    static List<Run> whole(Marked text) {
        return of(text, WHOLE);
    }

    /** Cut so that what was asked for is near the beginning; {@code room} characters stay around each find. */
    static List<Run> of(Marked marked, int room) {
        List<Run> runs = new ArrayList<>();
        String text = marked.text();
        int at = 0;
        for (Mark mark : marked.marks()) {
            between(text.substring(at, mark.from()), at == 0, false, room, runs);
            runs.add(new Run(shown(text.substring(mark.from(), mark.to()), room), true));
            at = mark.to();
        }
        between(text.substring(at), at == 0, true, room, runs);
        return List.copyOf(runs);
    }

    private static void between(String text, boolean first, boolean last, int room, List<Run> to) {
        String cut = text;
        if (text.length() > room && first && !last) {
            cut = "… " + text.substring(text.length() - room);
        } else if (text.length() > room && last) {
            cut = text.substring(0, room) + " …";
        } else if (text.length() > 2 * room) {
            cut = text.substring(0, room) + " … " + text.substring(text.length() - room);
        }
        if (!cut.isEmpty()) {
            to.add(new Run(shown(cut, 3 * room), false));
        }
    }

    private static String shown(String text, int longest) {
        return ShownText.of(text.replaceAll("\\s+", " "), longest);
    }
}
