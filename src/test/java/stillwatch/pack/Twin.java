package stillwatch.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PackWork.Wanted;
import stillwatch.workbench.TestPlace;

/** Writes everything that leaves a case, in a process of its own: case, folder for what is written, audience. */
final class Twin {
    private Twin() {}

    public static void main(String[] words) throws Exception {
        Path out = Files.createDirectories(Path.of(words[1]));
        Audience audience = Audience.valueOf(words[2]);
        try (OpenCase opened = OpenCase.open(Path.of(words[0]), TestPlace.in(out.resolve("own")), Progress.NONE)) {
            for (BriefFormat form : BriefFormat.values()) {
                byte[] bytes =
                        opened.briefs().write("Twin", audience, form, Paper.A4).bytes();
                Files.write(out.resolve("brief." + form.ending()), bytes);
            }
            Wanted wanted = new Wanted(audience, List.of(BriefFormat.values()), Paper.A4, true, true, true);
            opened.packs().make("Twin", wanted, out.resolve("pack.zip"), Progress.NONE);
        }
    }
}
