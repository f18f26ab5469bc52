package stillwatch.claims.wording;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words make a party the one who acts: "X created", "by X", "accused X of", "X's campaign", "the X accounts". */
final class Acting {
    enum How {
        DOES,
        OWNS,
        NOT
    }

    private static final String ACTS =
            "mak(?:e|es|ing)|made|creat|open|regist|carr(?:y|ies|ied|ying)|orchestrat|conduct|r[ua]n|runs|running"
                    + "|operat|extract|steal|stole|stolen|tak(?:e|es|ing)|took|harvest|scrap|distil|attempt|tr(?:y|ied|ies)|launch|mount|us(?:e|es|ed|ing)"
                    + "|generat|direct|organi[sz]|plann?|order|exploit|attack|target|siphon|abus|cheat|cop(?:y|ied|ies)|dr[ae]w|obtain|acquir"
                    + "|evad|violat|breach|hack|infiltrat|engag|commit|perform|execut|coordinat|did|loot|rob|plunder|access|sought|seek|help|back|hid|fund|train|deploy|sold|sell|shar|suppl|hir|paid|pay";
    private static final Pattern ACT =
            Pattern.compile("(?:" + ACTS + ")(?:e|es|ed|d|s|ing|ned|ning|ted|ting|led|ling|bed|bing|er|ered|ering)?");
    private static final Pattern DOER = Pattern.compile("(?:accus|blam|charg|suspect)\\p{L}*\\s+$|(?:" + ACTS
            + ")\\p{L}*\\s+(?:[\\p{L}-]+\\s+){0,3}?by\\s+(?:the\\s+)?$");
    private static final String THINGS =
            "accounts?|campaigns?|operations?|attacks?|attempts?|efforts?|theft|heist|extraction"
                    + "|distillation|clusters?|networks?|schemes?|activity|operators?|exchanges|plot";
    private static final Pattern THING_BY = Pattern.compile("(?:" + THINGS + ")\\s+(?:by|of)\\s+(?:the\\s+)?$");
    private static final Pattern OWNED = Pattern.compile(
            "^(?:'s?)?[\\s-]+(?:(?!and\\b|or\\b|to\\b|of\\b|with\\b|the\\b|an?\\b|its\\b|their\\b|these\\b|those\\b)[\\p{L}-]+\\s+){0,2}?(?:"
                    + THINGS + ")\\b");
    private static final Pattern BEHIND = Pattern.compile("^\\s+(?:is|was|were|are|stood|stands|being)\\s+behind\\b");
    /** "X shares, Hong Kong", "X funds fell": what is traded, and nothing X does. */
    private static final Pattern TRADED = Pattern.compile(
            "^[,\\s]+(?:shares|funds|orders)\\b(?:$|[,.;:)]|\\s+(?:of|on|at|fell|rose|slid|dropped|closed|gained|lost|were|are|traded|down|up)\\b)");

    private static final Pattern WORD = Pattern.compile("[,\\s]+([\\p{L}\\p{N}'-]+)");
    private static final Set<String> PASSED = Set.of(
            ("and or its the their ai lab labs unit units team division arm company group cloud has have had also then itself"
                            + " was were is are been being")
                    .split(" "));

    private Acting() {}

    static How how(Line line, int from, int to) {
        String before = line.folded().substring(Math.max(0, from - 60), from);
        String after = line.folded().substring(to);
        if (DOER.matcher(before).find()
                || THING_BY.matcher(before).find()
                || BEHIND.matcher(after).find()) {
            return How.DOES;
        }
        if (Ties.RUN_AFTER.matcher(after).find() || OWNED.matcher(after).find()) {
            return How.OWNS;
        }
        return !TRADED.matcher(after).find() && does(line, to) ? How.DOES : How.NOT;
    }

    /** The first word behind it that is neither a name nor between subject and verb says what it does. */
    private static boolean does(Line line, int to) {
        Matcher words = WORD.matcher(line.folded()).region(to, line.folded().length());
        int at = to;
        String last = "";
        while (words.find() && words.start() == at) {
            String word = words.group(1);
            boolean name = Character.isUpperCase(line.text().charAt(words.start(1)));
            if (ACT.matcher(word).matches() && !name) {
                return !isPassive(last, word);
            }
            if (!PASSED.contains(word) && !word.endsWith("ly") && !name) {
                return false;
            }
            last = word;
            at = words.end();
        }
        return false;
    }

    private static boolean isPassive(String last, String word) {
        return Set.of("was", "were", "is", "are", "been", "being").contains(last) && !word.endsWith("ing");
    }
}
