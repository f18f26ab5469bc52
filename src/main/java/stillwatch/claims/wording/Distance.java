package stillwatch.claims.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds for each party the least direct naming in the claims and the excerpts they rest on. */
final class Distance {
    private static final String USUAL_LEAD = "operators linked to ";
    private final Names names;
    private final Map<String, Hedged> hedged = new HashMap<>();

    private Distance(Names names) {
        this.names = names;
    }

    static Map<String, Hedged> of(List<Claim> claims, Names names) {
        Distance distance = new Distance(names);
        claims.forEach(distance::take);
        return Map.copyOf(distance.hedged);
    }

    private void take(Claim claim) {
        String sentence = Folded.of(claim.what().sentence());
        for (Names.Mention one : names.in(sentence)) {
            int level = Ties.level(sentence, one.from(), one.to());
            String lead = Ties.lead(sentence.substring(0, one.from()));
            if (level < Ties.ITSELF) {
                keep(one.id(), level, lead, claim, bare(claim));
            }
        }
        claim.voices().stream().filter(Voice::licenses).forEach(voice -> take(claim, voice));
    }

    private void take(Claim claim, Voice voice) {
        for (Names.Mention one : names.in(voice.folded())) {
            int level = Ties.level(voice.folded(), one.from(), one.to());
            if (level < Ties.ITSELF) {
                keep(
                        one.id(),
                        level,
                        Ties.lead(voice.folded().substring(0, one.from())),
                        claim,
                        voice.careful(claim.id()));
            }
        }
    }

    private static @Nullable Careful bare(Claim claim) {
        return claim.voices().stream()
                .filter(one -> one.licenses()
                        && Ties.isBare(one.folded())
                        && one.excerpt().isQuotable())
                .map(one -> one.careful(claim.id()))
                .findFirst()
                .orElse(null);
    }

    private void keep(String party, int level, @Nullable String lead, Claim claim, @Nullable Careful careful) {
        Hedged was = hedged.get(party);
        if (was == null || level < was.level()) {
            hedged.put(party, new Hedged(party, level, lead == null ? USUAL_LEAD : lead, claim, careful));
        } else if (level == was.level() && was.careful() == null) {
            hedged.put(party, new Hedged(party, level, was.lead(), was.claim(), careful));
        }
    }
}
