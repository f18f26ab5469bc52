package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Pseudonyms;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.audience.Withheld;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.claims.Held;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.list.EvidenceLine;

/** Every value of a case that an audience must not find. */
record Withholdings(Material material, Rules rules, Set<String> released) {
    /** A reason in fewer letters is words anybody may use. */
    private static final int SENTENCE = 24;

    List<Withheld> all() {
        Map<String, Withheld> all = new LinkedHashMap<>();
        accounts().forEach(one -> all.putIfAbsent(one.value(), one));
        exhibits().forEach(one -> all.putIfAbsent(one.value(), one));
        people().forEach(one -> all.putIfAbsent(one.value(), one));
        sentences().forEach(one -> all.putIfAbsent(one.value(), one));
        return List.copyOf(all.values());
    }

    private List<Withheld> accounts() {
        if (rules.shows(Field.ACCOUNT_NAMES)) {
            return List.of();
        }
        String salt = material.salt(rules.audience());
        boolean named = rules.of(Field.ACCOUNT_NAMES) == Treatment.PSEUDONYM
                && !material.accounts().isEmpty();
        Pseudonyms names = named ? new Pseudonyms(Objects.requireNonNull(salt, "no salt"), rules.audience()) : null;
        List<Withheld> all = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        material.accounts().forEach((id, name) -> {
            String instead = names == null ? "an account" : shown.computeIfAbsent(id, names::of);
            all.add(new Withheld(name, Field.ACCOUNT_NAMES, instead));
            all.add(new Withheld(id, Field.ACCOUNT_NAMES, instead));
        });
        for (Material.Named one : material.named()) {
            String instead = names == null ? "an account" : shown.computeIfAbsent(one.account(), names::of);
            all.add(new Withheld(one.name().strip(), Field.ACCOUNT_NAMES, instead));
        }
        return all;
    }

    private List<Withheld> exhibits() {
        List<Withheld> all = new ArrayList<>();
        for (EvidenceLine one : material.evidence()) {
            if (!rules.shows(Field.EXHIBIT_NAMES)) {
                all.add(new Withheld(one.name(), Field.EXHIBIT_NAMES, "name left out"));
            }
            if (!rules.shows(Field.EXHIBIT_HASHES) && !one.sha256().isEmpty()) {
                all.add(new Withheld(one.sha256(), Field.EXHIBIT_HASHES, "hash left out"));
                all.add(new Withheld(one.id().toString(), Field.EXHIBIT_HASHES, "hash left out"));
            }
        }
        return all;
    }

    private List<Withheld> people() {
        return rules.shows(Field.DECIDERS)
                ? List.of()
                : decisions().stream()
                        .map(Held::by)
                        .distinct()
                        .map(name -> new Withheld(name, Field.DECIDERS, "name left out"))
                        .toList();
    }

    private List<Held<?>> decisions() {
        List<Held<?>> all = new ArrayList<>(material.book().propositions());
        material.book().propositions().forEach(one -> all.addAll(material.book().statuses(one.id())));
        material.clusters().forEach(one -> all.add(new Held<>(one.id(), one, one.seq(), one.at(), one.by())));
        all.addAll(material.frozen());
        return all;
    }

    private List<Withheld> sentences() {
        List<Withheld> all = new ArrayList<>();
        for (AnnotationTable.Version note : material.notes()) {
            add(all, Field.NOTES, note.privileged() ? null : note.id().toString(), note.text());
        }
        material.book()
                .propositions()
                .forEach(one -> material.book().statuses(one.id()).forEach(status -> reason(all, status)));
        for (FormedClusters.Cluster one : material.clusters()) {
            add(all, Field.REASONS, one.id(), one.why());
            one.members().forEach(member -> add(all, Field.MEMBER_BASIS, one.id(), member.basis()));
        }
        for (Held<Hypothesis> one : material.book().all(Hypothesis.class)) {
            add(all, Field.ALTERNATIVES, one.id(), one.what().text());
        }
        for (Held<Evaluation> one : material.book().evaluations()) {
            add(all, Field.ALTERNATIVES, one.what().hypothesis(), one.what().why());
        }
        return all;
    }

    private void reason(List<Withheld> all, Held<StatusDecided> status) {
        add(all, Field.REASONS, status.id(), status.what().basis());
    }

    /** {@code id} null is never released. */
    private void add(List<Withheld> all, Field field, @Nullable String id, @Nullable String text) {
        boolean free =
                rules.shows(field) || id != null && rules.of(field) == Treatment.IF_RELEASED && released.contains(id);
        if (text != null && text.length() >= SENTENCE && (!free || id == null)) {
            all.add(new Withheld(text.strip().replaceAll("\\s+", " "), field, "left out"));
        }
    }
}
