package stillwatch.brief;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF keeps to PDF/A-3a and PDF/UA-1, by the checker of the people who wrote the standards down as rules. */
final class Standards {
    private Standards() {}

    /** Each rule that is broken, once. */
    static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        return Stream.concat(broken(pdf, PDFAFlavour.PDFA_3_A).stream(), broken(pdf, PDFAFlavour.PDFUA_1).stream())
                .toList();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one -> flavour + " " + one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
