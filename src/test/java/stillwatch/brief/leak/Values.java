package stillwatch.brief.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented values of every kind, the same for the same seed. */
final class Values {
    private static final String[] FIRST = {"Lorin", "Mireille", "Ødger", "Zoé", "Tamsin", "Ruvan", "Ilka", "Jörn"};
    private static final String[] LAST = {
        "Vasquin", "Brélaz", "Okonedu", "Thwaite", "Marchetto", "Ljungkvist", "Padraigh", "Szentes"
    };
    private static final String[] WORDS = {
        "ledger", "velvet", "harbour", "quarrel", "lantern", "copper", "meadow", "orbit", "thistle"
    };

    private Values() {}

    static List<Secret> some(int count, long seed) {
        Random chance = new Random(seed);
        List<Secret> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SecretKind kind = SecretKind.values()[i % SecretKind.values().length];
            all.add(new Secret(kind.words() + " " + i, kind, value(kind, i, chance)));
        }
        return all;
    }

    private static String value(SecretKind kind, int number, Random chance) {
        return switch (kind) {
            case ACCOUNT -> "acct-" + letters(chance, 5) + "-" + (10_000 + number);
            case NAME -> pick(FIRST, chance) + " " + pick(LAST, chance) + letters(chance, 4);
            case MAIL -> letters(chance, 6) + number + "@" + letters(chance, 5) + ".example";
            case ADDRESS ->
                number % 2 == 0
                        ? "198." + (10 + chance.nextInt(80)) + "." + (100 + number % 150) + "."
                                + (100 + chance.nextInt(150))
                        : "https://" + letters(chance, 7) + number + ".relay.example/" + letters(chance, 4);
            case HASH -> hex(chance);
            case TEXT -> sentence(chance) + number;
            case NUMBER -> String.valueOf(20_000_000 + chance.nextInt(70_000_000));
        };
    }

    private static String pick(String[] from, Random chance) {
        return from[chance.nextInt(from.length)];
    }

    private static String letters(Random chance, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + chance.nextInt(26)));
        }
        return text.toString();
    }

    private static String hex(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            text.append(Character.forDigit(chance.nextInt(16), 16));
        }
        return text.toString();
    }

    private static String sentence(Random chance) {
        StringBuilder text = new StringBuilder("She kept");
        for (int i = 0; i < 6; i++) {
            text.append(' ').append(pick(WORDS, chance));
        }
        return text.append(" and ").toString();
    }
}
