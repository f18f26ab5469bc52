package stillwatch.desktop.frame;

import java.util.ArrayList;
import java.util.List;

/** Where the person has been: back and forward, as in a browser. */
public final class Trail {
    private static final int LONGEST = 200;
    private final List<Where> places = new ArrayList<>();
    private int at = -1;

    public Where here() {
        return at < 0 ? Where.of(ScreenName.OVERVIEW) : places.get(at);
    }

    /** Going somewhere forgets what lay ahead. */
    public void go(Where where) {
        if (at >= 0 && here().equals(where)) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(where);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        at = places.size() - 1;
    }

    /** The same place looks different now. */
    public void now(Where where) {
        if (at < 0) {
            go(where);
        } else {
            places.set(at, where);
        }
    }

    public boolean canGoBack() {
        return at > 0;
    }

    public boolean canGoForward() {
        return at + 1 < places.size();
    }

    public Where back() {
        at = Math.max(0, at - 1);
        return here();
    }

    public Where forward() {
        at = Math.min(places.size() - 1, at + 1);
        return here();
    }
}
