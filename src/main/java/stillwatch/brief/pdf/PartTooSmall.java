package stillwatch.brief.pdf;

import java.io.IOException;

/** A page that is larger by itself than a part of a filing may be. */
public final class PartTooSmall extends IOException {
    private final int page;
    private final long bytes;

    PartTooSmall(int page, long bytes) {
        super("page " + page + " alone is " + bytes + " bytes");
        this.page = page;
        this.bytes = bytes;
    }

    public int page() {
        return page;
    }

    /** What it takes, with the letters it is set in. */
    public long bytes() {
        return bytes;
    }
}
