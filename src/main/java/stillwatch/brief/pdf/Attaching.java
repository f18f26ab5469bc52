package stillwatch.brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import stillwatch.brief.table.Table;

/** Puts tables into a PDF as files of their own. In its catalog, not behind a mark on a page: so both standards hold. */
record Attaching(PDDocument document, Instant asOf) {
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName FILES = COSName.getPDFName("AF");

    void attach(List<Table> tables) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray files = new COSArray();
        for (Table one : tables) {
            PDComplexFileSpecification file = file(one);
            byName.put(one.name(), file);
            files.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(FILES, files);
    }

    private PDComplexFileSpecification file(Table one) throws IOException {
        PDEmbeddedFile inside = new PDEmbeddedFile(document, new ByteArrayInputStream(one.csv()), COSName.FLATE_DECODE);
        Calendar at = FixedDates.calendar(asOf);
        inside.setSubtype("text/csv");
        inside.setSize(one.csv().length);
        inside.setCreationDate(at);
        inside.setModDate(at);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(one.name());
        file.setFileUnicode(one.name());
        file.setFileDescription(one.words());
        file.setEmbeddedFile(inside);
        file.setEmbeddedFileUnicode(inside);
        file.getCOSObject().setName(RELATION, "Data");
        return file;
    }
}
