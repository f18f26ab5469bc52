package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.brief.audience.Field;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Exhibit;
import stillwatch.casefile.ShownSize;
import stillwatch.store.list.EvidenceLine;

/** The exhibits the claims of a brief rest on, with the numbers they keep. */
record Exhibits(Sight sight, ExhibitNumbers numbers, List<Claim> claims) {

    private Map<String, EvidenceLine> evidence() {
        Map<String, EvidenceLine> evidence = new HashMap<>();
        sight.material().evidence().forEach(one -> evidence.putIfAbsent(one.id().toString(), one));
        return evidence;
    }

    List<Exhibit> all() {
        Map<String, EvidenceLine> evidence = evidence();
        Map<Integer, List<Integer>> cited = cited();
        List<Exhibit> all = new ArrayList<>();
        for (String id : numbers.all()) {
            int number = numbers.of(id);
            EvidenceLine line = evidence.get(id);
            if (cited.containsKey(number) && line != null) {
                all.add(exhibit(number, line, cited.get(number)));
            }
        }
        return all;
    }

    private Map<Integer, List<Integer>> cited() {
        Map<Integer, List<Integer>> cited = new HashMap<>();
        for (Claim one : claims) {
            one.exhibits().forEach(number -> add(cited, number, one));
            one.said().forEach(said -> add(cited, said.exhibit(), one));
        }
        cited.remove(0);
        return cited;
    }

    private static void add(Map<Integer, List<Integer>> cited, int exhibit, Claim claim) {
        List<Integer> by = cited.computeIfAbsent(exhibit, none -> new ArrayList<>());
        if (!by.contains(claim.number())) {
            by.add(claim.number());
        }
    }

    private Exhibit exhibit(int number, EvidenceLine line, List<Integer> by) {
        boolean named = sight.shows(Field.EXHIBIT_NAMES);
        if (line.mime().startsWith("image/")) {
            sight.unseen(line.id().toString(), "Ex. " + number, line.addedAt());
        }
        return new Exhibit(
                number,
                named ? sight.text(line.name()) : "name left out",
                line.cited()
                        ? "citation: " + sight.text(line.where())
                        : line.destroyed() ? "destroyed by order" : line.mime(),
                line.cited() ? "" : ShownSize.of(line.size()),
                sight.shows(Field.EXHIBIT_HASHES) ? line.sha256() : "",
                came(line),
                by);
    }

    private String came(EvidenceLine line) {
        String origin =
                line.origin() == null || !sight.shows(Field.EXHIBIT_ORIGINS) ? "" : ", " + sight.text(line.origin());
        return "in the case since " + line.addedAt().substring(0, 10) + origin;
    }
}
