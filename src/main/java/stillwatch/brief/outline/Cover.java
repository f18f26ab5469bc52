package stillwatch.brief.outline;

import stillwatch.casefile.Audience;

/**
 * What stands over a brief and at the foot of each page.
 *
 * @param since the version of this audience that was frozen last; 0 where there is none
 * @param asOf when the last entry was made that this brief knows of; never the time of writing
 * @param head the hash of that entry
 */
public record Cover(
        String title,
        String purpose,
        String marking,
        boolean invented,
        Audience audience,
        int version,
        boolean frozen,
        int since,
        String asOf,
        String caseId,
        long entry,
        String head) {
    /** "version 3", "draft of version 3". */
    public String state() {
        return (frozen ? "version " : "draft of version ") + version;
    }

    /** "TLP:AMBER · INVENTED DATA". */
    public String banner() {
        return invented ? marking + " · INVENTED DATA" : marking;
    }

    /** For whom it is, in which state, and of when. */
    public String subtitle() {
        return "Brief for the audience “" + audience.words() + "”, " + state() + ", as of " + asOf;
    }

    public String shortHead() {
        return head.substring(0, Math.min(16, head.length()));
    }
}
