package stillwatch.intake.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.intake.reading.Subject;

/** What the rows of a table are, by which things its columns mean, and a little by the file's name. */
record SubjectGuess(Subject subject, String reason) {

    static SubjectGuess of(String fileName, List<Candidate> columns) {
        Map<Subject, Integer> scores = new EnumMap<>(Subject.class);
        Seen seen = new Seen(columns);
        for (Subject subject : Subject.values()) {
            int named = fileName.toLowerCase(Locale.ROOT).contains(word(subject)) ? 2 : 0;
            scores.put(subject, score(subject, seen) + named);
        }
        Subject best = Subject.EVENTS;
        for (Subject subject : Subject.values()) {
            if (scores.getOrDefault(subject, 0) > scores.getOrDefault(best, 0)) {
                best = subject;
            }
        }
        return new SubjectGuess(best, reason(best));
    }

    private static int score(Subject subject, Seen seen) {
        boolean account = seen.has("account") || seen.has("account_name");
        return switch (subject) {
            case EVENTS ->
                (seen.has("time") || seen.has("start") ? 3 : 0) + (seen.has("title") || seen.has("kind") ? 3 : 0);
            case ACCOUNTS ->
                (account ? 2 : seen.has("id") ? 1 : -9)
                        + (seen.has("created") ? 4 : 0)
                        + (seen.has("state") || seen.has("state_at") ? 4 : 0)
                        + (seen.has("name") || seen.has("account") && seen.has("account_name") ? 2 : 0)
                        + (seen.has("first") || seen.has("last") ? 2 : 0)
                        + (seen.signals() > 0 ? 1 : 0);
            case OBSERVATIONS -> observations(seen, account);
            case CLUSTERS ->
                (seen.has("cluster") ? 4 : -9)
                        + (account ? 1 : 0)
                        + (seen.has("basis") ? 3 : 0)
                        + (seen.has("source") ? 1 : 0);
            case INCIDENTS ->
                (account ? -9 : 0)
                        + (seen.has("title") || seen.has("name") ? 1 : -9)
                        + (seen.has("scope") ? 3 : 0)
                        + (seen.has("targets") ? 4 : 0)
                        + (seen.has("start") && seen.has("end") ? 2 : 0)
                        + (seen.has("first") && seen.has("last") ? 2 : 0);
            case SOURCES -> (seen.has("reliability") ? 6 : 0) + (seen.has("stake") ? 6 : 0);
            case DOCUMENTS ->
                (account ? -9 : 0)
                        + (seen.has("published") ? 6 : 0)
                        + (seen.has("captured") ? 4 : 0)
                        + (seen.has("language") ? 3 : 0)
                        + (seen.has("title") && seen.has("source") ? 1 : 0);
        };
    }

    private static int observations(Seen seen, boolean account) {
        boolean typed = seen.has("value") && (seen.has("kind") || seen.has("family"));
        boolean seenWith = typed || seen.signals() > 0;
        return (account ? 1 : -9)
                + (typed ? 5 : 0)
                + (seenWith ? 2 : -9)
                + (seenWith && seen.has("count") ? 3 : 0)
                + (seenWith && (seen.has("first") || seen.has("last")) ? 3 : 0)
                + (seenWith && seen.has("time") && !seen.has("title") && !seen.has("kind") ? 2 : 0);
    }

    private static String word(Subject subject) {
        String plural = subject.name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    private static String reason(Subject subject) {
        return switch (subject) {
            case EVENTS -> "the columns tell what happened and when";
            case ACCOUNTS -> "the columns describe accounts: when made, in which state, how called";
            case OBSERVATIONS -> "the columns tell which account was seen with which value";
            case CLUSTERS -> "the columns put accounts into clusters, or describe clusters";
            case INCIDENTS -> "the columns describe incidents with period, scope or targets";
            case SOURCES -> "the columns describe sources with stake or reliability";
            case DOCUMENTS -> "the columns describe documents: published or captured when, by whom, in which language";
        };
    }

    private record Seen(List<Candidate> columns) {
        boolean has(String meaning) {
            return columns.stream().anyMatch(column -> column.means(meaning));
        }

        long signals() {
            return columns.stream().filter(Candidate::signal).count();
        }
    }
}
