package stillwatch.drawing;

/** Widths by a table of the letters of the two sans faces, for pictures drawn where there is no screen. */
public final class TableMeasure implements TextMeasure {
    private static final int FIRST = ' ';
    private static final int FIXED = 600;
    private static final int WIDE = 1000;
    private static final int OTHER = 660;

    /** Thousandths of the size, from the space to the tilde. */
    private static final int[] SANS = {
        281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593,
        620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672,
        565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562,
        612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818,
        546, 562, 552, 426, 333, 426, 662
    };

    private static final int[] SEMIBOLD = {
        252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612,
        640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703,
        565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574,
        624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839,
        569, 588, 566, 455, 359, 455, 673
    };

    @Override
    public double width(String text, Face face, double size) {
        long sum = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            sum += advance(point, face);
            at += Character.charCount(point);
        }
        return sum * size / 1000;
    }

    private static int advance(int point, Face face) {
        int at = point - FIRST;
        if (at < 0 || at >= SANS.length) {
            return beyond(point, face);
        }
        return switch (face) {
            case SANS -> SANS[at];
            case SEMIBOLD -> SEMIBOLD[at];
            case MONO -> FIXED;
        };
    }

    private static int beyond(int point, Face face) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> spacing(point, face);
        };
    }

    private static int spacing(int point, Face face) {
        if (Character.isIdeographic(point) || point >= 0x1100 && point < 0x1200 || point >= 0x3000) {
            return WIDE;
        }
        return switch (point) {
            case '·' -> face == Face.MONO ? FIXED : SANS['.' - FIRST];
            case '…' -> face == Face.MONO ? FIXED : 900;
            case '–' -> face == Face.MONO ? FIXED : 500;
            default -> face == Face.MONO ? FIXED : OTHER;
        };
    }
}
