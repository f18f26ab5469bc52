package stillwatch.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Wording;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** The options that name an excerpt, or quote a passage that becomes one. */
final class Passage {
    @Option(names = "--excerpt", paramLabel = "ID", description = "an excerpt of the case, by id or short name")
    private @Nullable String excerpt;

    @Option(names = "--document", paramLabel = "DOC", description = "the document quoted, by id, short name or title")
    private @Nullable String document;

    @Option(names = "--text", description = "the passage, in its own words")
    private @Nullable String text;

    @Option(names = "--at", paramLabel = "PLACE", description = "where it stands: \"page 2\", \"lead\"")
    private @Nullable String at;

    @Option(names = "--wording", description = "verbatim, machine altered, or paraphrase (${DEFAULT-VALUE})")
    private String wording = "verbatim";

    @Option(names = "--translation", paramLabel = "TEXT", description = "what it means, where it is in another language")
    private @Nullable String translation;

    @Option(names = "--evidence", paramLabel = "ID", description = "the original it was selected in")
    private @Nullable String evidence;

    boolean given() {
        return excerpt != null || text != null;
    }

    /** The id of the excerpt; one that is not there yet is taken. */
    String needed(OpenCase opened, String by) throws IOException, Refused {
        if (!given()) {
            throw new Refused("Say where it stands: --excerpt, or --document and --text.");
        }
        if (excerpt != null) {
            return ClaimCommand.called(opened, excerpt, Excerpt.class);
        }
        Excerpt taken = taken(opened, null);
        String id = taken.id().toString();
        return opened.claims().book().excerpt(id).isPresent() ? id : opened.claims().record(by, taken).id();
    }

    @Nullable String maybe(OpenCase opened, String by) throws IOException, Refused {
        return given() ? needed(opened, by) : null;
    }

    Excerpt taken(OpenCase opened, @Nullable String ref) throws Refused {
        if (document == null || text == null) {
            throw new Refused("A passage needs --document and --text.");
        }
        return new Excerpt(
                ref,
                ClaimCommand.document(opened, document),
                evidence,
                text,
                at,
                ClaimCommand.word(Wording.class, wording),
                translation);
    }
}
