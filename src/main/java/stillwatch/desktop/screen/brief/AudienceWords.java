package stillwatch.desktop.screen.brief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;

/** What an audience may see, in words made from its rules. */
final class AudienceWords {
    private AudienceWords() {}

    static String title(Audience audience) {
        return switch (audience) {
            case LEGAL -> "Legal";
            case POLICY -> "Policy";
            case PUBLIC -> "Public";
            case PARTNER -> "Partner";
            case OWN -> "Own";
        };
    }

    private static String who(Audience audience) {
        return switch (audience) {
            case LEGAL -> "Counsel and courts";
            case POLICY -> "Policy staff";
            case PUBLIC -> "Anybody";
            case PARTNER -> "Another platform";
            case OWN -> "Whoever works on the case, and nobody else";
        };
    }

    /** One sentence each: who, what stands under another name, what is left out, what has to be released, how far. */
    static String rules(Audience audience) {
        Rules rules = Rules.of(audience);
        return who(audience) + "." + part(rules, Treatment.PSEUDONYM, "Under pseudonyms: ")
                + part(rules, Treatment.WITHHELD, "Left out: ")
                + part(rules, Treatment.IF_RELEASED, "Only what was released of: ")
                + (audience == Audience.OWN ? " Everything is shown." : "")
                + " " + upTo(rules.ceiling());
    }

    private static String part(Rules rules, Treatment treatment, String lead) {
        List<Field> fields = Arrays.stream(Field.values())
                .filter(one -> rules.of(one) == treatment)
                .toList();
        return fields.isEmpty()
                ? ""
                : " " + lead + fields.stream().map(Field::words).collect(Collectors.joining(", ")) + ".";
    }

    private static String upTo(Handling ceiling) {
        return ceiling == Handling.CLEAR ? "TLP:CLEAR only." : "Up to " + ceiling.marking() + ".";
    }

    /** Those who may see a case that is held so. */
    static List<Audience> admitted(Handling handling) {
        return Arrays.stream(Audience.values())
                .filter(one -> Rules.of(one).admits(handling))
                .toList();
    }
}
