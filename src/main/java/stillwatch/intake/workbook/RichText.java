package stillwatch.intake.workbook;

import java.io.IOException;
import stillwatch.intake.reading.Refusal;

/** A text in runs of different looks, as the text alone; how it is pronounced is left out. */
final class RichText {
    private RichText() {}

    /** Reads to the end of the element that just began. */
    static String read(Xml xml, String element) throws IOException, Refusal {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.next() && !xml.ends(element)) {
            phonetic += xml.begins("rPh") ? 1 : xml.ends("rPh") ? -1 : 0;
            if (xml.begins("t")) {
                String run = xml.text();
                text.append(phonetic == 0 ? run : "");
            }
        }
        return Escapes.decoded(text.toString());
    }
}
