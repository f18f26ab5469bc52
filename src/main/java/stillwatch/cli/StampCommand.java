package stillwatch.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.brief.outline.Cover;
import stillwatch.cli.print.Answer;
import stillwatch.pack.PackedExhibit;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.StampWork.Made;
import stillwatch.workbench.StampWork.Stamped;
import stillwatch.workbench.StampWork.Wanted;

@Command(
        name = "stamp",
        description =
                "Makes copies of exhibits for an audience, as PDF files with number, case, page and marking at the foot of"
                        + " each page. What has no pages gets a slip sheet. Originals are not touched.",
        footer = {
            "",
            "Examples:",
            "  stillwatch stamp my-case.still --for legal --into copies",
            "  stillwatch stamp my-case.still 3 5 --for legal --into copies --paper Letter"
        })
final class StampCommand extends CaseCommand {
    @Parameters(
            index = "1..*",
            paramLabel = "EXHIBIT",
            description = "numbers of exhibits, as the brief for this audience has them; otherwise all it may see")
    private List<Integer> exhibits = List.of();

    @Option(
            names = {"--for", "--audience"},
            required = true,
            paramLabel = "AUDIENCE",
            description = "legal, policy, public, partner or own")
    private String audience = "";

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "the folder they are to lie in")
    private Path into = Path.of("");

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4 (otherwise) or Letter, for texts and slip sheets")
    private String paper = "A4";

    @Override
    public Integer call() throws Exception {
        Wanted wanted = new Wanted(Audiences.named(audience), exhibits, Papers.named(paper));
        try (OpenCase opened = open()) {
            print(screen().during(progress -> opened.stamps().make(by(), wanted, into, progress)));
        }
        return Exit.DONE;
    }

    private void print(Made made) {
        Cover cover = made.brief().outline().cover();
        if (json()) {
            screen().json(new Answer()
                    .put("into", into.toString())
                    .put("audience", cover.audience().words())
                    .put("head", cover.head())
                    .put(
                            "copies",
                            made.copies().stream().map(StampCommand::line).toList())
                    .put("leftOut", made.left().stream().map(StampCommand::line).toList())
                    .object());
            return;
        }
        made.copies().forEach(one -> screen().say(one.file() + "  " + one.what()));
        made.left().forEach(one -> screen().say("Ex. " + one.exhibit().number() + " not: " + one.noCopy()));
        screen().say(made.copies().size() + " stamped for " + cover.audience().words() + " at head " + cover.head());
    }

    private static Object line(Stamped one) {
        return new Answer()
                .put("exhibit", one.exhibit())
                .put("file", one.file().toString())
                .put("sha256", one.sha256())
                .put("what", one.what())
                .object();
    }

    private static Object line(PackedExhibit one) {
        return new Answer()
                .put("exhibit", one.exhibit().number())
                .put("why", one.noCopy())
                .object();
    }
}
