package stillwatch.brief.letters;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.List;

/** An outline as a TrueType font keeps it: points on it, and between them points that pull it to their side. */
record Contours(List<List<Spot>> all) {
    private static final int HEAD = 10;

    /** A point in whole units. */
    record Spot(int x, int y, boolean on) {}

    int rings() {
        return all.size();
    }

    int spots() {
        return all.stream().mapToInt(List::size).sum();
    }

    /** The outline they were made of, as near as whole units come. */
    Path2D path() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        all.forEach(ring -> follow(ring, path));
        return path;
    }

    private static void follow(List<Spot> ring, Path2D path) {
        path.moveTo(ring.getFirst().x(), ring.getFirst().y());
        for (int i = 1; i < ring.size(); i++) {
            Spot spot = ring.get(i);
            Spot next = ring.get((i + 1) % ring.size());
            if (spot.on()) {
                path.lineTo(spot.x(), spot.y());
            } else {
                path.quadTo(spot.x(), spot.y(), next.x(), next.y());
                i++;
            }
        }
        path.closePath();
    }

    /** Left, bottom, right, top. */
    int[] box() {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        all.stream().flatMap(List::stream).forEach(spot -> {
            box[0] = Math.min(box[0], spot.x());
            box[1] = Math.min(box[1], spot.y());
            box[2] = Math.max(box[2], spot.x());
            box[3] = Math.max(box[3], spot.y());
        });
        return all.isEmpty() ? new int[4] : box;
    }

    /** Nothing at all for what leaves no trace, such as a space. */
    byte[] bytes() {
        if (all.isEmpty()) {
            return new byte[0];
        }
        int length = HEAD + 2 * all.size() + 2 + spots() * 5;
        ByteBuffer out = ByteBuffer.allocate(length + 3 & ~3);
        out.putShort((short) all.size());
        for (int edge : box()) {
            out.putShort((short) edge);
        }
        int last = -1;
        for (List<Spot> ring : all) {
            last += ring.size();
            out.putShort((short) last);
        }
        out.putShort((short) 0);
        spots(out);
        return out.array();
    }

    private void spots(ByteBuffer out) {
        List<Spot> spots = all.stream().flatMap(List::stream).toList();
        spots.forEach(spot -> out.put((byte) (spot.on() ? 1 : 0)));
        steps(out, spots.stream().mapToInt(Spot::x).toArray());
        steps(out, spots.stream().mapToInt(Spot::y).toArray());
    }

    /** Each from the one before it. */
    private static void steps(ByteBuffer out, int[] places) {
        int before = 0;
        for (int place : places) {
            out.putShort((short) (place - before));
            before = place;
        }
    }
}
