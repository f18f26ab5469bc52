package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Outline.Method;
import stillwatch.brief.outline.Part;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.store.list.ImportLine;

/** How a brief came about and what it cannot show, in sentences; and a certificate for somebody to complete and sign. */
record MethodWords(Sight sight, List<Claim> claims, Cover cover, Plan plan) {

    Method method() {
        List<String> all = new ArrayList<>();
        all.add(
                "Every claim here is somebody's statement or rests on an exhibit. How it stands was decided by a person; no"
                        + " program decided it. Words between quotation marks are those of the document named; words altered by a"
                        + " machine or paraphrased are marked and are never a quotation.");
        all.add(
                "Origins are counted for each claim by itself: parties who know it themselves, each once, however many reports"
                        + " carry what they said. Two documents of one party are one origin. A step between documents that is assumed"
                        + " is drawn dashed; where no step is known, no origin is counted.");
        all.add("Silence is recorded as silence. It is no denial, and no admission.");
        all.add(imports());
        all.add(
                "Clusters in this brief were formed by a person. That accounts belong together says nothing of who runs them."
                        + " No error rate was measured for them in this case, and no base rate is known; nothing here claims one.");
        all.addAll(planned());
        all.addAll(leftOut());
        return new Method(all, certificate());
    }

    /** What its author chose. A reader is told that something is left out, also where the audience would have got it. */
    private List<String> planned() {
        List<String> all = new ArrayList<>();
        String out = plan.leftOut().stream().map(BriefSection::title).collect(Collectors.joining(", "));
        if (!out.isEmpty()) {
            all.add("The author of this brief left out: " + out + ".");
        }
        if (!plan.ownTexts().isEmpty()) {
            all.add(
                    "What stands under “" + Part.Own.label()
                            + "” is the author’s: it is no claim, nobody decided how it stands, and no source is counted for it.");
        }
        return all;
    }

    private String imports() {
        List<ImportLine> standing = sight.material().imports().stream()
                .filter(one -> one.undoneBy() == null)
                .toList();
        long rows = standing.stream().mapToLong(ImportLine::rows).sum();
        long accepted = standing.stream().mapToLong(ImportLine::accepted).sum();
        long duplicate = standing.stream().mapToLong(ImportLine::duplicate).sum();
        long rejected = standing.stream().mapToLong(ImportLine::rejected).sum();
        return Words.counted(standing.size(), "file was", "files were") + " imported: " + Words.number(rows)
                + " rows = "
                + Words.number(accepted) + " accepted + " + Words.number(duplicate) + " duplicate + "
                + Words.number(rejected)
                + " rejected.";
    }

    private List<String> leftOut() {
        List<String> all = new ArrayList<>();
        long uncarried = sight.book().propositions().stream()
                .filter(one -> !Claims.isCarried(sight.book(), one))
                .count();
        if (uncarried > 0) {
            all.add(Words.counted(uncarried, "claim of the case is", "claims of the case are")
                    + " left out: no statement and no exhibit carries them.");
        }
        if (sight.material().eventsLeftOut() > 0) {
            all.add("The chronology tells only events somebody wrote down, changed or tagged; "
                    + Words.counted(sight.material().eventsLeftOut(), "event", "events")
                    + " from logs are not listed.");
        }
        if (cover.audience().isOutbound()) {
            all.add(rules());
        }
        return all;
    }

    private String rules() {
        List<String> out = new ArrayList<>();
        for (Field field : Field.values()) {
            Treatment treatment = sight.rules().of(field);
            if (treatment != Treatment.SHOWN) {
                out.add(field.words() + " (" + treatment.words() + ")");
            }
        }
        Rules rules = sight.rules();
        String groups = rules.shows(Field.ACCOUNT_NAMES) ? "" : " Groups of fewer than five are not counted out.";
        return "For this audience these are left out or changed: " + String.join(", ", out) + "." + groups + " "
                + Words.counted(sight.log().size(), "part was", "parts were")
                + " left out one by one. A case marked above "
                + rules.ceiling().marking() + " cannot be told to it.";
    }

    private List<String> certificate() {
        String exhibits = cover.audience() == Audience.PUBLIC
                ? "Their hashes are kept in the case and are not part of this version."
                : "Each exhibit is named by its SHA-256; the bytes can be checked against it.";
        return List.of(
                "DRAFT, to be completed and signed by a person who knows these records. It is no certificate until then.",
                "The records were taken into the case by the persons and at the times its journal names. Originals are kept"
                        + " unchanged under their SHA-256. " + exhibits,
                "The journal is a chain of " + Words.number(cover.entry())
                        + " entries, each holding the hash of the one before."
                        + " This brief was made at entry " + cover.entry() + ", head " + cover.head()
                        + ". A case whose journal holds that hash had exactly these entries. The chain shows that nothing was"
                        + " changed since; it does not by itself show who made an entry or when.",
                "Name, office: ______________________   Place, date: ______________________   Signature: ______________________");
    }
}
