package stillwatch.claims.wording;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import stillwatch.claims.Book;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** The claims of the sample of reported claims, as a real case holds them. */
final class ReportedBook {
    private ReportedBook() {}

    static Book in(Path folder) throws Exception {
        Folders folders = new Folders(
                Map.of(
                        "STILLWATCH_CACHE", folder.resolve("cache").toString(),
                        "STILLWATCH_SETTINGS", folder.resolve("settings").toString()),
                "linux",
                folder);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-07-01T08:00:00Z"));
        Place place = new Place(
                folders, Preferences.DEFAULTS.withAuthor("A. Reader"), new LocalDisk(), clock, new Random(7), "test");
        ReportedCase sample = new ReportedCase(folder, place);
        sample.make(Progress.NONE, line -> {});
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE)) {
            return opened.claims().book();
        }
    }
}
