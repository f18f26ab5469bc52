package stillwatch.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** Which parts a part refers to, by what kind they are and under which number. */
record Relations(Map<String, String> byId, Map<String, String> byKind) {

    /** {@code of}: the part they belong to, "" for the workbook as a whole. */
    static Relations read(PackedParts from, String of) throws IOException, Refusal {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        String name = folder + "_rels/" + of.substring(slash) + ".rels";
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, String> byKind = new LinkedHashMap<>();
        byte[] part = from.small(name);
        if (part != null) {
            try (Xml xml = new Xml(new ByteArrayInputStream(part), name)) {
                while (xml.next()) {
                    if (xml.begins("Relationship")
                            && !xml.attribute("TargetMode", "").equals("External")) {
                        String target = resolved(folder, xml.attribute("Target", ""));
                        String type = xml.attribute("Type", "");
                        byId.put(xml.attribute("Id", ""), target);
                        byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                    }
                }
            }
        }
        return new Relations(byId, byKind);
    }

    @Nullable
    String kind(String kind) {
        return byKind.get(kind);
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
