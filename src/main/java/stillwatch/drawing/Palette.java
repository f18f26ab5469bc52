package stillwatch.drawing;

import java.util.List;

/** Which colour each ink is. */
public enum Palette {
    LIGHT("#F6F6F3 #FFFFFF #EFEFEB #DEDDD7 #1B1D20 #54585F #63686F #2B59C9 #E7EDFB"
            + " #1B7A4D #E3F2EA #8A5700 #FBF0DC #B3261E #FBE7E5 #6846B8 #EEE8FA"
            + " #2B59C9 #D9730D #1B8A7A #A8327E #7A6A00 #4A8FD6"),
    DARK("#15171A #1C1F23 #22262B #343A42 #E9EAEC #B5BAC2 #949BA5 #8FB0FF #202D4B"
            + " #74D19B #17301F #E8B85F #33270F #FF8D84 #3A1A18 #BDA7F7 #2A2142"
            + " #8FB0FF #F2A35E #5CCFBD #EE8CC8 #D9C44F #9CCBF5"),
    /** On white paper: surfaces are white or nearly so, text is black. */
    PRINT("#FFFFFF #FFFFFF #F4F4F4 #C4C4C4 #000000 #333333 #595959 #2B59C9 #E7EDFB"
            + " #1B7A4D #E3F2EA #8A5700 #FBF0DC #B3261E #FBE7E5 #6846B8 #EEE8FA"
            + " #2B59C9 #B85C00 #1B8A7A #A8327E #7A6A00 #3A7CC0"),
    /** For copies without colour: text is black, lines are dark, and what differs differs in lightness. */
    FILING("#FFFFFF #FFFFFF #F2F2F2 #767676 #000000 #000000 #000000 #000000 #DCDCDC"
            + " #000000 #E8E8E8 #000000 #E8E8E8 #000000 #E8E8E8 #000000 #E8E8E8"
            + " #000000 #3A3A3A #5E5E5E #828282 #A6A6A6 #C8C8C8");

    private static final List<Ink> INKS = List.of(Ink.values());
    private static final int STEP = "#FFFFFF ".length();
    private final String inOrder;

    /** {@code inOrder}: as the inks stand. */
    Palette(String inOrder) {
        this.inOrder = inOrder;
    }

    /** "#RRGGBB". */
    public String of(Ink ink) {
        int at = INKS.indexOf(ink) * STEP;
        return inOrder.substring(at, at + STEP - 1);
    }

    /** The same as a number, 0xRRGGBB. */
    public int bits(Ink ink) {
        return Integer.parseInt(of(ink).substring(1), 16);
    }
}
