package stillwatch.roster;

import java.util.BitSet;
import java.util.function.IntPredicate;
import stillwatch.casefile.Family;
import stillwatch.store.view.TooCommon;

/** Which account was seen with which value, from both sides. */
final class Shared {
    private static final Family[] FAMILIES = Family.values();
    private final Texts values;
    private final byte[] families;
    private final Rows ofAccounts;
    private final Rows ofValues;

    Shared(Texts values, byte[] families, Rows ofAccounts) {
        this.values = values;
        this.families = families;
        this.ofAccounts = ofAccounts;
        this.ofValues = ofAccounts.turned(families.length);
    }

    static int number(Family family) {
        for (int i = 0; i < FAMILIES.length; i++) {
            if (FAMILIES[i] == family) {
                return i;
            }
        }
        throw new IllegalArgumentException(family.name());
    }

    Texts values() {
        return values;
    }

    Rows ofAccounts() {
        return ofAccounts;
    }

    Rows ofValues() {
        return ofValues;
    }

    /** How many accounts have it. */
    int accounts(int value) {
        return ofValues.count(value);
    }

    boolean in(int value, int family) {
        return families[value] == family;
    }

    /** The value of a family that most accounts share; -1 where the account has none. */
    int foremost(int account, int family) {
        int best = -1;
        for (int i = ofAccounts.start(account); i < ofAccounts.end(account); i++) {
            int value = ofAccounts.at(i);
            if (in(value, family) && (best < 0 || accounts(value) > accounts(best))) {
                best = value;
            }
        }
        return best;
    }

    int count(int account, int family) {
        int count = 0;
        for (int i = ofAccounts.start(account); i < ofAccounts.end(account); i++) {
            count += in(ofAccounts.at(i), family) ? 1 : 0;
        }
        return count;
    }

    /** The accounts with a value that matches, in one family or, with -1, in any. */
    IntPredicate matching(Match match, int family) {
        BitSet found = values.matching(match);
        if (found.isEmpty()) {
            return Values.NEVER;
        }
        return account -> {
            for (int i = ofAccounts.start(account); i < ofAccounts.end(account); i++) {
                int value = ofAccounts.at(i);
                if (found.get(value) && (family < 0 || in(value, family))) {
                    return true;
                }
            }
            return false;
        };
    }

    /** For each account, how many others share at least one value that is not too common. */
    long[] sharing(int accounts, TooCommon tooCommon) {
        long[] shares = new long[accounts];
        int[] met = Ranks.filled(accounts, -1);
        for (int account = 0; account < accounts; account++) {
            met[account] = account;
            for (int i = ofAccounts.start(account); i < ofAccounts.end(account); i++) {
                int value = ofAccounts.at(i);
                if (!tooCommon.is(accounts(value))) {
                    shares[account] += newlyMet(account, value, met);
                }
            }
        }
        return shares;
    }

    private int newlyMet(int account, int value, int[] met) {
        int count = 0;
        for (int k = ofValues.start(value); k < ofValues.end(value); k++) {
            int other = ofValues.at(k);
            if (met[other] != account) {
                met[other] = account;
                count++;
            }
        }
        return count;
    }

    long weight() {
        return values.weight() + families.length + ofAccounts.weight() + ofValues.weight();
    }
}
