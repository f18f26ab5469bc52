package stillwatch.brief;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;

/** Each test begins with a {@link BriefCase} of its own, and may write briefs of it. */
abstract class BriefsOfASmallCase {
    static final String WHY = "they share a card nobody else in this log ever used";

    @TempDir
    Path folder;

    BriefCase at;

    @BeforeEach
    void start() throws Exception {
        at = new BriefCase(folder, Handling.AMBER);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    byte[] written(Audience audience, BriefFormat format) throws Exception {
        return at.opened
                .briefs()
                .write(BriefCase.BY, audience, format, Paper.A4)
                .bytes();
    }

    String html(Audience audience) throws Exception {
        return new String(written(audience, BriefFormat.HTML), StandardCharsets.UTF_8);
    }
}
