package stillwatch.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.casefile.ShownText;
import stillwatch.workbench.Refused;

/** In what form a brief is asked for, and in how large files. */
final class BriefShape {
    private static final Pattern SIZE =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)\\s*([kmg]?)b?", Pattern.CASE_INSENSITIVE);

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "A4 (otherwise) or Letter, for a PDF or a Word document")
    private String paper = "A4";

    @Option(
            names = "--form",
            paramLabel = "NAME",
            description =
                    "filing: a PDF/A-2a for a court or an authority, readable in black and white, nothing attached."
                            + " Otherwise the end of the file's name says it")
    private @Nullable String form;

    @Option(
            names = "--part-size",
            paramLabel = "SIZE",
            description = "for a filing: how large a file may be, as 10MB or 500kB; a larger one is written in parts")
    private @Nullable String partSize;

    @Option(names = "--attach-tables", description = "attaches the tables of a PDF to it, as CSV files")
    private boolean tables;

    /** What is wanted in this file; in no file, only the options are checked. */
    Wish wish(@Nullable Path out) throws Refused {
        BriefFormat format = out == null ? BriefFormat.HTML : format(String.valueOf(out.getFileName()));
        if (form != null && !form.equalsIgnoreCase(format.word())) {
            throw new Refused(
                    "A brief in the form \"" + ShownText.of(form)
                            + "\" cannot stand in a file that ends like this. A filing ends in .pdf; for others leave --form away.");
        }
        if (tables && format != BriefFormat.PDF) {
            throw new Refused("Tables can be attached to a PDF only, and not to a filing. Leave --attach-tables away,"
                    + " or write to a file that ends in .pdf.");
        }
        if (partSize != null && format != BriefFormat.FILING) {
            throw new Refused("Only a filing is written in parts: add --form filing, or leave --part-size away.");
        }
        return new Wish(format, Papers.named(paper), tables);
    }

    private BriefFormat format(String name) throws Refused {
        BriefFormat format = BriefFormat.of(name)
                .orElseThrow(() -> new Refused("A brief is written to a file that ends in .html, .pdf or .docx, not to "
                        + ShownText.of(name) + "."));
        boolean filing = format == BriefFormat.PDF && BriefFormat.FILING.word().equalsIgnoreCase(form);
        return filing ? BriefFormat.FILING : format;
    }

    /** How many bytes one file may have. A megabyte is a million: who counts otherwise allows more. */
    long most() throws Refused {
        if (partSize == null) {
            return Long.MAX_VALUE;
        }
        Matcher size = SIZE.matcher(partSize.strip());
        if (!size.matches()) {
            throw new Refused("\"" + ShownText.of(partSize) + "\" is no size. Write it as 10MB or 500kB.");
        }
        int zeros = switch (size.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> 3;
            case "m" -> 6;
            case "g" -> 9;
            default -> 0;
        };
        return new BigDecimal(size.group(1)).scaleByPowerOfTen(zeros).longValue();
    }
}
