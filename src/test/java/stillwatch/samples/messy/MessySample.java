package stillwatch.samples.messy;

import static stillwatch.samples.writing.JsonText.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stillwatch.samples.writing.ExpectedReceipt;
import stillwatch.samples.writing.JsonText;
import stillwatch.samples.writing.MappingText;
import stillwatch.samples.writing.SampleFolder;
import stillwatch.samples.writing.Sheet;
import stillwatch.samples.writing.TextTable;
import stillwatch.samples.writing.Workbook;

/** The folder sample-cases/messy: eight files, the mappings they need, and the receipts they have to give in this order. */
public final class MessySample {
    private final TextTable eu = AccountsEu.table();
    private final TextTable us = AccountsUs.table();
    private final TextTable apac = ObservationsApac.table();
    private final Sheet seen = Signals.seen();
    private final Sheet payments = Signals.payments();
    private final Partner partner = new Partner();
    private final String stix = partner.json();
    private final MispEvent event = new MispEvent();
    private final String misp = event.json();
    private final TextTable first = Supertimeline.first();
    private final TextTable later = Supertimeline.later();

    public SampleFolder folder() {
        SampleFolder folder = new SampleFolder("messy")
                .with("accounts-eu.csv", eu.bytes(AccountsEu.CHARSET))
                .with("accounts-us.csv", us.toString())
                .with("observations-apac.tsv", apac.bytes(StandardCharsets.UTF_16LE))
                .with("signals.xlsx", new Workbook(List.of(seen, payments)).bytes())
                .with("partner.stix.json", stix)
                .with("misp-event.json", misp)
                .with("supertimeline.csv", first.toString())
                .with("supertimeline-later.csv", later.toString())
                .with("mapping-eu.json", MappingText.of(AccountsEu.MAPPING))
                .with("mapping-us.json", MappingText.of(AccountsUs.MAPPING))
                .with("mapping-apac.json", MappingText.of(ObservationsApac.MAPPING))
                .with("mapping-signals-seen.json", MappingText.of(Signals.SEEN))
                .with("mapping-signals-payments.json", MappingText.of(Signals.PAYMENTS));
        return folder.with("expected-receipts.json", expected()).with("README.md", new MessyReadme(receipts()).text());
    }

    /** In the order of import. */
    public List<ExpectedReceipt> receipts() {
        return List.of(
                new ExpectedReceipt("accounts-eu.csv", "mapping-eu.json", eu.rows()),
                new ExpectedReceipt("accounts-us.csv", "mapping-us.json", us.rows()),
                new ExpectedReceipt("observations-apac.tsv", "mapping-apac.json", apac.rows()),
                new ExpectedReceipt("signals.xlsx", "mapping-signals-seen.json", seen.rows()),
                new ExpectedReceipt("signals.xlsx", "mapping-signals-payments.json", payments.rows()),
                new ExpectedReceipt("partner.stix.json", null, partner.placed(stix)),
                new ExpectedReceipt("misp-event.json", null, event.placed(misp)),
                new ExpectedReceipt("supertimeline.csv", null, first.rows()),
                new ExpectedReceipt("supertimeline-later.csv", null, later.rows()));
    }

    private String expected() {
        return JsonText.of(object(
                "about",
                "INVENTED sample data. What each import has to answer, in this order into one new case."
                        + " A reason has to contain the keyword where one is given.",
                "imports",
                receipts().stream().map(ExpectedReceipt::json).toList()));
    }
}
