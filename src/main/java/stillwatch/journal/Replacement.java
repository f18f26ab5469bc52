package stillwatch.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** Puts a journal in the place of another at one stroke. Whoever knows the folder of the case offers it. */
@FunctionalInterface
public interface Replacement {
    /**
     * Has the new journal written beside the old one (whose channel is closed when that returns), syncs it, moves it over
     * the old one, syncs the folder, and answers a channel on it that can read and write.
     */
    FileChannel replace(Writing writing) throws IOException;

    /** Writes the new journal whole. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream aside) throws IOException;
    }
}
