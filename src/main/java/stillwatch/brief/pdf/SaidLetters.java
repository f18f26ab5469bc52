package stillwatch.brief.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import stillwatch.brief.letters.Drawn;
import stillwatch.brief.letters.Letters;

/**
 * What each drawn letter says: copied, searched and read aloud it is the text it was drawn from, and not the code point by which it
 * was asked for.
 */
record SaidLetters(PDDocument document, Letters letters) {
    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** In all pages. */
    void say() throws IOException {
        List<COSDictionary> made = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            COSDictionary faces = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (faces != null) {
                faces.keySet().stream()
                        .map(faces::getCOSDictionary)
                        .filter(face -> Letters.NAME.equals(face.getNameAsString(COSName.BASE_FONT)))
                        .forEach(made::add);
            }
        }
        say(made);
    }

    /** In these fonts, each made when there were so many letters, or fewer: a letter keeps its number. */
    void say(List<COSDictionary> made) throws IOException {
        if (made.isEmpty()) {
            return;
        }
        COSStream said = document.getDocument().createCOSStream();
        try (OutputStream out = said.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map().getBytes(StandardCharsets.US_ASCII));
        }
        made.forEach(face -> face.setItem(COSName.TO_UNICODE, said));
    }

    /** Shapes are numbered in the order of their code points, from one. */
    private String map() {
        List<String> lines = new ArrayList<>();
        for (Drawn one : letters.all().values()) {
            lines.add(String.format(Locale.ROOT, "<%04X> <%s>\n", lines.size() + 1, hex(one.text())));
        }
        StringBuilder map = new StringBuilder(HEAD);
        Iterator<String> next = lines.iterator();
        for (int left = lines.size(); left > 0; left -= BLOCK) {
            map.append(Math.min(left, BLOCK)).append(" beginbfchar\n");
            for (int i = 0; i < Math.min(left, BLOCK); i++) {
                map.append(next.next());
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    private static String hex(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(one -> out.append(String.format(Locale.ROOT, "%04X", one)));
        return out.toString();
    }
}
