package stillwatch.evidence.gzip;

/** A run of bytes on its way between two threads. One with no bytes is the last. */
record Block(byte[] bytes, int length) {
    static final Block LAST = new Block(new byte[0], 0);

    boolean last() {
        return length == 0;
    }
}
