package stillwatch.brief;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF keeps to a standard, by the checker of the people who wrote the standards down as rules. */
final class Standards {
    private Standards() {}

    /** Each rule of PDF/A-3a and PDF/UA-1 that is broken, once. */
    static List<String> broken(byte[] pdf) throws Exception {
        return Stream.concat(broken(pdf, PDFAFlavour.PDFA_3_A).stream(), ua(pdf).stream())
                .toList();
    }

    /** The same of PDF/A-2a, which a filing keeps to. */
    static List<String> filing(byte[] pdf) throws Exception {
        return broken(pdf, PDFAFlavour.PDFA_2_A);
    }

    static List<String> ua(byte[] pdf) throws Exception {
        return broken(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one -> flavour + " " + one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
