package stillwatch.cli;

import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.ShownText;
import stillwatch.workbench.Refused;

/** Paper as it is named on a command line. */
final class Papers {
    private Papers() {}

    static Paper named(String word) throws Refused {
        for (Paper one : Paper.values()) {
            if (one.words().equalsIgnoreCase(word.strip())) {
                return one;
            }
        }
        throw new Refused("There is no paper \"" + ShownText.of(word) + "\"; there are A4 and Letter.");
    }
}
