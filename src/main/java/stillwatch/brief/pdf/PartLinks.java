package stillwatch.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** References to pages that are in another part lead nowhere: their words stay, the link goes. */
final class PartLinks {
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private final PDDocument part;
    private final Set<COSDictionary> pages = new HashSet<>();
    private final Set<COSDictionary> gone = new HashSet<>();

    PartLinks(PDDocument part) {
        this.part = part;
        part.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    void drop() throws IOException {
        for (PDPage page : part.getPages()) {
            List<PDAnnotation> kept = new ArrayList<>();
            for (PDAnnotation one : page.getAnnotations()) {
                if (one instanceof PDAnnotationLink link && !leadsHere(link)) {
                    gone.add(one.getCOSObject());
                } else {
                    kept.add(one);
                }
            }
            page.setAnnotations(kept);
        }
        PDStructureTreeRoot root = part.getDocumentCatalog().getStructureTreeRoot();
        if (root != null && !gone.isEmpty()) {
            clear(root.getCOSObject());
        }
    }

    private boolean leadsHere(PDAnnotationLink link) throws IOException {
        PDDestination to = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
        return to instanceof PDPageDestination place
                && place.getPage() != null
                && pages.contains(place.getPage().getCOSObject());
    }

    /** Takes what was dropped out of the tree of what is read aloud. */
    private void clear(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray all) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.getObject(i) instanceof COSDictionary kid) {
                    if (isGone(kid)) {
                        all.remove(i);
                    } else {
                        clear(kid);
                    }
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            if (isGone(kid)) {
                element.removeItem(COSName.K);
            } else {
                clear(kid);
            }
        }
    }

    private boolean isGone(COSDictionary kid) {
        return kid.getDictionaryObject(OBJECT) instanceof COSDictionary object && gone.contains(object);
    }
}
