package stillwatch.samples.harbour;

import stillwatch.intake.reading.Mapping;
import stillwatch.samples.writing.MappingText;
import stillwatch.samples.writing.SampleFolder;
import stillwatch.samples.writing.TextTable;

/** The folder sample-cases/harbour: seven clean tables, a mapping for each, three originals. */
public final class HarbourSample {
    private final SampleFolder folder = new SampleFolder("harbour");

    public SampleFolder folder() {
        Cast cast = new Cast();
        TextTable accounts = Accounts.table(cast);
        TextTable observations = Observations.table(cast);
        TextTable events = Events.table(cast);
        TextTable clusters = Claimed.table(cast);
        table("sources", Papers.sources(), Papers.SOURCES);
        table("documents", Papers.documents(), Papers.DOCUMENTS);
        table("accounts", accounts, Accounts.MAPPING);
        table("observations", observations, Observations.MAPPING);
        table("clusters-partner", clusters, Claimed.MAPPING);
        table("incidents", Papers.incidents(), Papers.INCIDENTS);
        table("events", events, Events.MAPPING);
        return folder.with("evidence/partner-note.txt", Originals.NOTE)
                .with("evidence/reseller-answer.eml", Originals.MAIL)
                .with("evidence/statement.html", Originals.PAGE)
                .with("README.md", HarbourReadme.text(folder));
    }

    private void table(String name, TextTable table, Mapping mapping) {
        folder.with(name + ".csv", table.toString()).with("mapping-" + name + ".json", MappingText.of(mapping));
    }
}
