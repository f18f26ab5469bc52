package stillwatch.desktop.screen.timeline;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import javafx.collections.ObservableListBase;

/** The places of the events a table shows, as an array however many they are. */
final class Places extends ObservableListBase<Integer> {
    private int[] places = {};

    void show(int[] now) {
        beginChange();
        int[] before = places;
        places = now;
        if (before.length > 0 || now.length > 0) {
            nextReplace(0, now.length, IntArrayList.wrap(before));
        }
        endChange();
    }

    @Override
    public Integer get(int index) {
        return places[index];
    }

    @Override
    public int size() {
        return places.length;
    }

    /** The row of a place, -1 for none. */
    int indexOf(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return i;
            }
        }
        return -1;
    }

    /** The first row whose place is this one or later. */
    int firstFrom(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= place) {
                return i;
            }
        }
        return places.length - 1;
    }
}
