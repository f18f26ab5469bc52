package stillwatch.brief;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Audience;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** Each test begins with the sample of what was reported, made anew. */
abstract class BriefsOfTheSample {
    @TempDir
    Path folder;

    ReportedCase sample;
    Place place;

    @BeforeEach
    void make() throws Exception {
        place = TestPlace.in(folder);
        sample = new ReportedCase(folder, place);
        sample.make(Progress.NONE, line -> {});
    }

    OpenCase open() throws Exception {
        return OpenCase.open(sample.caseFolder(), place, Progress.NONE);
    }

    Brief brief(Audience audience) throws Exception {
        try (OpenCase opened = open()) {
            return opened.briefs().draft("Test", audience);
        }
    }
}
