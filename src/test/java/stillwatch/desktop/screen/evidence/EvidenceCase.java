package stillwatch.desktop.screen.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.evidence.inside.Papers;
import stillwatch.progress.Progress;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** A real case with evidence of every kind, on screen. */
final class EvidenceCase implements AutoCloseable {
    static final String BY = "I. Okafor";
    static final byte[] LETTER = Papers.pages(
            List.of(
                    "Harbourline Trust and Safety",
                    "",
                    "We confirm that account hl-100013 received",
                    "the transfer of 3 May 2026."),
            List.of("Annex: the transfer went to a reseller."),
            List.of("Nothing of note stands here."));
    final Path folder;
    final Place place;
    final OpenCase opened;

    EvidenceCase(Path within) throws Exception {
        folder = within;
        place = TestPlace.in(within);
        opened = OpenCase.create(
                within.resolve("seen.still"), new CaseStarted("Seen", "", Handling.AMBER, true), BY, place);
    }

    String add(String name, byte[] content, String origin) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return opened.addEvidence(
                        BY,
                        file,
                        new Collected(origin, "M. Lindqvist", "4 May 2026", "saved from the browser", false),
                        Progress.NONE)
                .id();
    }

    String letter() throws Exception {
        return add("letter.pdf", LETTER, "Harbourline");
    }

    String screenshot() throws Exception {
        return add("screenshot.png", Papers.picture(800, 600, "png"), "a phone");
    }

    String sample(String name) throws Exception {
        return add(name, Files.readAllBytes(Path.of("sample-cases/harbour/evidence", name)), "sample");
    }

    String text(String name, String text) throws Exception {
        return add(name, text.getBytes(StandardCharsets.UTF_8), "a partner");
    }

    OnScreen shown() throws Exception {
        return OnScreen.of(opened, folder.resolve("seen.still"), place, ScreenName.EVIDENCE, EvidenceScreen::new);
    }

    @Override
    public void close() throws Exception {
        opened.close();
    }
}
