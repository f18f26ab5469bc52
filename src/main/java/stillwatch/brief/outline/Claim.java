package stillwatch.brief.outline;

import java.util.List;
import stillwatch.claims.Relay;

/**
 * One numbered proposition as a brief states it.
 *
 * @param lead what stands before the sentence and says whose it is, "Alleged by Anthropic"
 * @param basis on what its status rests; empty where nobody decided, or where that is not for this audience
 * @param origins "5 reports · 1 origin"; empty where no statement carries it
 * @param exhibits numbers of exhibits its status rests on
 * @param earlier what its status was before
 * @param remarks what a reader has to know before relying on it
 */
public record Claim(
        int number,
        String id,
        String kind,
        Standing standing,
        String lead,
        String sentence,
        String decided,
        String basis,
        String origins,
        List<String> counted,
        List<String> uncounted,
        Relay relay,
        List<Said> said,
        List<Answer> answers,
        List<Integer> exhibits,
        List<String> earlier,
        List<String> remarks) {
    public Claim {
        counted = List.copyOf(counted);
        uncounted = List.copyOf(uncounted);
        said = List.copyOf(said);
        answers = List.copyOf(answers);
        exhibits = List.copyOf(exhibits);
        earlier = List.copyOf(earlier);
        remarks = List.copyOf(remarks);
    }

    /** As it may be quoted: never without whose it is. */
    public String whole() {
        return lead.isEmpty() ? sentence : lead + ": " + sentence;
    }

    /**
     * One statement.
     *
     * @param words the excerpt, between quotation marks only where it is verbatim
     * @param where document, date and place in it
     * @param exhibit its number; 0 where the words were taken from no exhibit
     * @param weight reliability of the source and credibility of the statement, in words; may be empty
     */
    public record Said(
            String speaker,
            String stance,
            String relayer,
            String words,
            String translation,
            String where,
            int exhibit,
            String weight) {}

    /** What was answered, or that nothing was; {@code silent} is no denial. */
    public record Answer(String responder, String stance, boolean silent, String what, String when, String words) {}
}
