package stillwatch.brief.leak;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every object of a PDF: its strings in whichever way they are written, its names, and what its streams unpack to. */
final class PdfObjects {
    /** What they unpack to are points of a picture, not bytes of anybody's text. */
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode", "DCT", "CCF");

    private static final int DEEPEST = 200;
    private final Reading reading;
    private final Where where;

    PdfObjects(Reading reading, Where where) {
        this.reading = reading;
        this.where = where;
    }

    void read(PDDocument document) throws IOException {
        List<COSObjectKey> keys =
                new ArrayList<>(document.getDocument().getXrefTable().keySet());
        keys.sort(null);
        if (keys.size() > reading.found().limits().entries()) {
            throw new IOException("it holds more objects than are read");
        }
        for (COSObjectKey key : keys) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            whole(object.getObject(), where.part("object " + key.getNumber()));
        }
        whole(document.getDocument().getTrailer(), where.part("trailer"));
    }

    private void whole(COSBase object, Where here) throws IOException {
        StringBuilder strings = new StringBuilder();
        collect(object, strings, 0);
        reading.text(strings.toString(), here, 1);
        if (object instanceof COSStream stream && !isRead(stream)) {
            stream(stream, here);
        }
    }

    private static void collect(COSBase object, StringBuilder strings, int deep) throws IOException {
        if (deep > DEEPEST) {
            throw new IOException("its objects lie too deep in each other");
        }
        switch (object) {
            case COSString string -> strings.append(string.getString()).append('\n');
            case COSName name -> strings.append(name.getName()).append('\n');
            case COSArray array -> {
                for (COSBase one : array) {
                    collect(one, strings, deep + 1);
                }
            }
            case COSDictionary dictionary -> {
                for (var one : dictionary.entrySet()) {
                    strings.append(one.getKey().getName()).append('\n');
                    collect(one.getValue(), strings, deep + 1);
                }
            }
            case null, default -> {}
        }
    }

    private void stream(COSStream stream, Where here) throws IOException {
        boolean picture = filters(stream).stream().anyMatch(PICTURES::contains);
        try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
            byte[] inside = reading.limited(in);
            reading.bytes(inside, here.inside("stream"));
        }
    }

    /** Those that are no more than deflated were read where they stand in the bytes. */
    private static boolean isRead(COSStream stream) {
        return filters(stream).equals(List.of("FlateDecode")) && stream.getItem(COSName.DECODE_PARMS) == null;
    }

    private static List<String> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name.getName());
            case COSArray array ->
                array.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(one -> ((COSName) one).getName())
                        .toList();
            case null, default -> List.of();
        };
    }
}
