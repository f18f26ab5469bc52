package stillwatch.brief.audience;

import java.util.EnumMap;
import java.util.Map;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;

/** The rules of one audience: how closely held a case may be to be told to it, and what of it. */
public record Rules(Audience audience, Handling ceiling, Map<Field, Treatment> fields) {
    /** A group smaller than this could be found out by counting. */
    public static final int SMALLEST_GROUP = 5;

    public static Rules of(Audience audience) {
        return new Rules(audience, ceiling(audience), Map.copyOf(fields(audience)));
    }

    private static Handling ceiling(Audience audience) {
        return switch (audience) {
            case OWN -> Handling.RED;
            case LEGAL, POLICY -> Handling.AMBER_STRICT;
            case PARTNER -> Handling.AMBER;
            case PUBLIC -> Handling.CLEAR;
        };
    }

    private static Map<Field, Treatment> fields(Audience audience) {
        Map<Field, Treatment> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, treatment(audience, field));
        }
        return fields;
    }

    private static Treatment treatment(Audience audience, Field field) {
        if (audience == Audience.OWN) {
            return Treatment.SHOWN;
        }
        return switch (field) {
            case REASONS, NOTES, ALTERNATIVES, HISTORY -> Treatment.IF_RELEASED;
            case ACCOUNT_NAMES -> accountNames(audience);
            case MEMBER_BASIS, DECIDERS, EXHIBIT_ORIGINS -> only(audience == Audience.LEGAL);
            case RELIABILITY -> only(audience == Audience.LEGAL || audience == Audience.POLICY);
            case EXHIBIT_NAMES, EXHIBIT_HASHES -> only(audience != Audience.PUBLIC);
        };
    }

    private static Treatment accountNames(Audience audience) {
        return switch (audience) {
            case OWN, LEGAL -> Treatment.SHOWN;
            case POLICY, PARTNER -> Treatment.PSEUDONYM;
            case PUBLIC -> Treatment.WITHHELD;
        };
    }

    private static Treatment only(boolean shown) {
        return shown ? Treatment.SHOWN : Treatment.WITHHELD;
    }

    public Treatment of(Field field) {
        return fields.getOrDefault(field, Treatment.WITHHELD);
    }

    public boolean shows(Field field) {
        return of(field) == Treatment.SHOWN;
    }

    /** Whether a case handled so may be told to this audience at all. */
    public boolean admits(Handling handling) {
        return handling.compareTo(ceiling) <= 0;
    }
}
