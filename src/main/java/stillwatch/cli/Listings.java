package stillwatch.cli;

import stillwatch.casefile.ShownText;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Finds the listing a word or an id asks for. */
final class Listings {
    private final OpenCase opened;

    Listings(OpenCase opened) {
        this.opened = opened;
    }

    Listing named(String what, long offset, int limit) throws Refused {
        return switch (what) {
            case "history" -> opened.read(tables -> CaseListings.history(tables, offset, limit));
            case "imports" -> opened.read(CaseListings::imports);
            case "evidence" -> opened.read(CaseListings::evidence);
            case "notes" -> opened.read(CaseListings::notes);
            default ->
                throw new Refused(
                        "There is no list \"" + ShownText.of(what) + "\". \"stillwatch show --help\" names them.");
        };
    }
}
