package stillwatch.claims.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A superlative with what it is said of.
 *
 * @param breadth 1 of one party's own, 2 of a kind, 3 of everything, also where nothing bounds it
 * @param known whether only of what is known
 */
record Superlative(int from, int to, int breadth, boolean known) {
    private static final String MOST =
            "largest|biggest|greatest|worst|gravest|boldest|highest|longest|most (?:serious|sophisticated|extensive|severe|brazen|damaging|ambitious)";
    private static final String OWN =
            "on (?:the company|itself|it|its \\p{L}+|anthropic)|against (?:the company|it|itself)";
    private static final String KIND =
            "of (?:its|this|the|that) (?:kind|sort|type)|of (?:ai|model|data) \\p{L}+|of \\p{L}+ (?:attacks?|campaigns?)";
    private static final String ALL =
            "in the world|worldwide|in history|of all time|ever(?: (?:seen|recorded|known|made))?|on record|anywhere";
    private static final Pattern FOUND =
            Pattern.compile("(?:\\b(the|its|their|this|a)\\s+)?((?:the )?world's\\s+)?\\b(?:" + MOST
                    + "|(unprecedented|record-breaking))\\b"
                    + "((?:[-\\s]+(?:ever|known|recogni[sz]ed|recorded|documented|publicly))*)"
                    + "((?:\\s+(?!of\\b|on\\b|in\\b|against\\b|ever\\b|that\\b|which\\b|and\\b|by\\b|was\\b|is\\b|to\\b|for\\b|from\\b|with\\b|at\\b)[\\p{L}-]+){0,3})"
                    + "((?:\\s+(?:" + OWN + "))|(?:\\s+(?:" + KIND + "))|(?:\\s+(?:" + ALL + ")))?"
                    + "(\\s+(?:" + OWN + "))?");
    private static final Pattern OWNED = Pattern.compile("(?:^|\\s)(?:" + OWN + ")");
    private static final Pattern BOUND = Pattern.compile("(?:^|\\s)(?:" + KIND + ")");

    static Optional<Superlative> in(String folded, int start) {
        Matcher found = FOUND.matcher(folded);
        return found.find(start) ? Optional.of(of(found)) : Optional.empty();
    }

    private static Superlative of(Matcher found) {
        boolean everything = found.group(2) != null || "the world's".equals(found.group(1));
        boolean own = "its".equals(found.group(1))
                || "their".equals(found.group(1))
                || OWNED.matcher(said(found)).find();
        int breadth = everything ? 3 : own ? 1 : BOUND.matcher(said(found)).find() ? 2 : 3;
        boolean known = found.group(4).matches(".*\\b(?:known|recogni[sz]ed|recorded|documented)\\b.*");
        return new Superlative(found.start(), found.end(), breadth, known);
    }

    private static String said(Matcher found) {
        return text(found.group(6)) + " " + text(found.group(7));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    boolean wider(Superlative careful) {
        return breadth > careful.breadth || (careful.known && !known);
    }
}
