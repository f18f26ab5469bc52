package stillwatch.timeline.picture;

import stillwatch.timeline.view.TimeSpan;

/**
 * An event or several on a line, from left to right in pixels.
 *
 * @param place of the event, the first where there are several
 * @param n how many
 */
record Item(double left, double right, TimeSpan span, int place, int n) {
    boolean single() {
        return n == 1;
    }

    double middle() {
        return (left + right) / 2;
    }

    boolean touches(Item later, double gap) {
        return later.left < right + gap;
    }

    Item with(Item later) {
        TimeSpan both = new TimeSpan(
                Math.min(span.from(), later.span.from()), Math.max(span.to(), later.span.to()));
        return new Item(Math.min(left, later.left), Math.max(right, later.right), both, place, n + later.n);
    }

    Item atLeast(double width) {
        double missing = Math.max(0, width - (right - left)) / 2;
        return new Item(left - missing, right + missing, span, place, n);
    }

    Item movedInto(double from, double to) {
        double by = left < from ? from - left : Math.min(0, to - right);
        return new Item(left + by, right + by, span, place, n);
    }
}
