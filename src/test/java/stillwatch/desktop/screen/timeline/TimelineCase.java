package stillwatch.desktop.screen.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** A real case on the disk with events whose times are known to the test. */
public final class TimelineCase {
    public static final Instant KNOWN = Instant.parse("2026-05-12T14:30:00Z");

    private TimelineCase() {}

    /** A hundred sign-ins of ten accounts over a hundred days, a letter, a release, one undated event, two incidents. */
    public static Path usual(Path into) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            Instant at = Instant.parse("2026-02-01T08:00:00Z").plusSeconds(i * 86_400L + i * 37L);
            lines.append(event("sign-in " + i, "sign-in", at.toString(), "a" + i % 10));
        }
        lines.append(event("Letter to the committee", "letter", "2026-05-12", null));
        lines.append(event("The known event", "payment", KNOWN.toString(), "a7"));
        lines.append(event("Model 4 is released", "model release", "2026-04-20T10:00:00Z", null));
        lines.append("{\"type\":\"event\",\"title\":\"Said somewhen\",\"kind\":\"statement\"}\n");
        lines.append(
                "{\"type\":\"incident\",\"name\":\"Spring tide\",\"period\":{\"start\":\"2026-03-01\",\"end\":\"2026-03-20\"}}\n");
        lines.append("{\"type\":\"incident\",\"name\":\"No dates\"}\n");
        return of(into, lines.toString());
    }

    /** Titles in scripts our fonts lack, and such as are hard to set. */
    public static Path hardToShow(Path into) throws Exception {
        return of(
                into,
                event("深圳的公开信，致委员会", "公开信", "2026-03-02T08:00:00Z", "深圳第一")
                        + event("رسالة إلى اللجنة", "letter", "2026-03-05T08:00:00Z", "الحساب")
                        + event("Donaudampfschifffahrtsgesellschaftskapitänswitwenrente", "post", "2026-03-06", "d1")
                        + event("before 1970", "post", "1968-05-01T00:00:00Z", "d1")
                        + event("after 2100", "post", "2104-05-01T00:00:00Z", "d1"));
    }

    /** So many events within one second. */
    public static Path crowded(Path into, int events) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < events; i++) {
            lines.append(event("request " + i, "request", "2026-03-02T08:00:00Z", "a" + i % 5));
        }
        return of(into, lines.toString());
    }

    public static String event(String title, String kind, String at, String account) {
        String who = account == null ? "" : ",\"account\":{\"platform\":\"tide\",\"externalId\":\"" + account + "\"}";
        return "{\"type\":\"event\",\"title\":\"" + title + "\",\"kind\":\"" + kind + "\",\"at\":\"" + at + "\"" + who
                + "}\n";
    }

    public static Path of(Path into, String lines) throws Exception {
        Path folder = into.resolve("time.still");
        try (OpenCase opened = create(into, folder)) {
            if (!lines.isEmpty()) {
                Path file = Files.writeString(into.resolve("events.jsonl"), lines);
                opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
            }
        }
        return folder;
    }

    private static OpenCase create(Path into, Path folder) throws Exception {
        return OpenCase.create(folder, new CaseStarted("Time", "", Handling.CLEAR, true), "tester", place(into));
    }

    public static Place place(Path into) throws IOException {
        return TestPlace.in(into);
    }

    static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000L;
    }
}
