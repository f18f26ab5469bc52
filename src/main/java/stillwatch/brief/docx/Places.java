package stillwatch.brief.docx;

import java.util.HashSet;
import java.util.Set;
import stillwatch.brief.html.Contents;
import stillwatch.brief.outline.Outline;

/** What can be linked to in a document; a link to anything else would be dead. */
record Places(Set<String> names) {

    static Places of(Outline outline) {
        Set<String> names = new HashSet<>();
        outline.claims().forEach(one -> names.add(claim(one.number())));
        outline.exhibits().forEach(one -> names.add(exhibit(one.number())));
        Contents.of(outline).forEach(one -> names.add(section(one.id())));
        return new Places(names);
    }

    static String claim(int number) {
        return "claim_" + number;
    }

    static String exhibit(int number) {
        return "exhibit_" + number;
    }

    static String section(String id) {
        return "part_" + id;
    }

    boolean has(String place) {
        return names.contains(place);
    }
}
