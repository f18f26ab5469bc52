package stillwatch;

import java.io.IOException;
import java.nio.file.Path;
import stillwatch.cli.show.Page;
import stillwatch.cli.show.Shows;
import stillwatch.cli.show.SummarySheet;
import stillwatch.progress.Progress;
import stillwatch.sample.SampleCase;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Verification;

/**
 * Does what people do most, once each, in one go: the build lets the JVM remember what that loads and links, and every later
 * start is quicker for it. It goes round the command line: picocli's old classes cannot be remembered, and JDK 25.0.3 stops
 * over the proxies of its annotations. Argument: an empty folder.
 */
final class Rehearsal {
    private static final Page PAGE = new Page(0, 50);
    private final Place place = Place.ofThisComputer("Stillwatch " + Version.number());

    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        new Rehearsal().run(Path.of(args[0], "rehearsed"));
    }

    private void run(Path folder) throws Exception {
        SampleCase sample = new SampleCase(folder, place);
        sample.make(Progress.NONE, System.out::println);
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE)) {
            show(opened, sample.caseFolder());
            System.out.println(opened.search("harbour", 20, Progress.NONE).total());
        }
        System.out.println(
                Verification.of(sample.caseFolder(), null, place, Progress.NONE).holds());
    }

    private static void show(OpenCase opened, Path folder) throws IOException {
        System.out.println(opened.read(tables -> new SummarySheet(folder, opened.head(), tables).sheet())
                .text());
        for (String word : Shows.words()) {
            System.out.println(
                    opened.read(tables -> Shows.list(tables, word, PAGE)).orElseThrow().text());
        }
    }
}
