package stillwatch.journal;

import stillwatch.casefile.canon.CanonicalInput;

/** What stands behind the last line end: a line that was not finished, or a finished one whose line end was tampered with. */
final class TornTail {
    private TornTail() {}

    /** Writing stops short, it does not go on with something else: a whole object with more behind it was changed. */
    static boolean isChangedLineEnd(byte[] tail) {
        CanonicalInput in = new CanonicalInput(tail, 0, tail.length);
        try {
            in.value();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
        return in.position() < tail.length;
    }
}
