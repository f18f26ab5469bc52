package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.SpanCounts;
import stillwatch.workbench.VerifiedAt;

/** What the cards say below their numbers. */
record CardWords(CaseNow now, ZoneId zone) {
    String accounts() {
        String decided = now.ours() == 0
                ? "none in a decided cluster"
                : Texts.number(now.clustered()) + " in "
                        + Texts.counted(now.ours(), "decided cluster", "decided clusters");
        return decided + ", " + Texts.counted(now.claimed(), "cluster", "clusters") + " claimed";
    }

    /** Below how many have an event in the span. */
    String accountsOf() {
        return "with an event in the span, of " + Texts.number(now.tally().accounts());
    }

    /** Below how many events may have been in it. */
    String eventsOf(SpanCounts held) {
        return "may have been in the span, of " + Texts.number(now.tally().events()) + "; "
                + Texts.counted(held.observations(), "observation", "observations");
    }

    String events() {
        return Texts.counted(now.tally().observations(), "observation", "observations") + " of "
                + Texts.counted(now.tally().signals(), "shared signal", "shared signals");
    }

    String sources() {
        return Texts.counted(now.tally().documents(), "document", "documents");
    }

    String claims() {
        return now.claims().lines().isEmpty() ? "none written down yet" : open();
    }

    private String open() {
        return Texts.counted(now.claims().questions().size(), "open question", "open questions") + ", "
                + Texts.counted(now.claims().conflicts().size(), "conflict", "conflicts") + " to settle";
    }

    String links() {
        CaseNow.Decided decided = now.decided();
        return decided.all() == 0
                ? "none decided yet"
                : Texts.number(decided.linked()) + " linked, " + Texts.number(decided.against()) + " against, "
                        + Texts.number(decided.unsure()) + " unsure";
    }

    String evidence(Instant instant) {
        VerifiedAt verified = now.verified();
        if (now.tally().evidence() == 0) {
            return "none yet";
        }
        if (verified == null) {
            return "not verified since it was opened";
        }
        String when = ShownTime.ago(verified.at(), instant, zone);
        return verified.found().evidence().allSound()
                ? "✓ all hashes verified " + when
                : "✗ does not hold, checked " + when;
    }

    String evidenceTone() {
        VerifiedAt verified = now.verified();
        if (verified == null || now.tally().evidence() == 0) {
            return "";
        }
        return verified.found().evidence().allSound() ? "good-text" : "bad-text";
    }

    /** Whatever it was compared with: a hash that is not in the chain says nothing against the case in itself. */
    private static boolean sound(VerifiedAt verified) {
        return verified.found().journal().intact()
                && verified.found().evidence().allSound()
                && verified.found().rows().allSound();
    }

    /** Of the chain, for the inspector. */
    String chain(Instant instant) {
        VerifiedAt verified = now.verified();
        if (verified == null) {
            return "Not verified since this case was opened.";
        }
        String when = ShownTime.ago(verified.at(), instant, zone);
        if (!sound(verified)) {
            return "✗ The case does not hold, checked " + when + ". The history says what was found.";
        }
        long checked = verified.found().journal().entries();
        long since = now.head().seq() - checked;
        return "✓ Chain verified " + when + ", " + Texts.counted(checked, "entry", "entries")
                + (since > 0 ? "; " + Texts.number(since) + " since" : "");
    }

    String chainTone() {
        VerifiedAt verified = now.verified();
        if (verified == null) {
            return "muted";
        }
        return sound(verified) ? "good-text" : "bad-text";
    }
}
