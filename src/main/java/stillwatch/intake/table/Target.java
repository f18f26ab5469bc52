package stillwatch.intake.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column can be. Its word in a mapping is the name in lower case. */
enum Target {
    ACCOUNT,
    PLATFORM,
    NAME,
    CREATED,
    FIRST_SEEN,
    LAST_SEEN,
    STATE,
    STATE_AT,
    STATE_REASON,
    TIME,
    TIME_END,
    TITLE,
    KIND,
    CLUSTER,
    SOURCE,
    BASIS,
    DESCRIPTION,
    VALUE,
    FAMILY,
    TYPE,
    COUNT,
    FIRST,
    LAST,
    REF,
    SCOPE,
    TARGETS,
    PERIOD_START,
    PERIOD_END,
    PUBLISHED,
    CAPTURED,
    LANGUAGE,
    STAKE,
    RELIABILITY,
    OBSERVABLE,
    DETAIL,
    IGNORE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Target of(String word) {
        for (Target target : values()) {
            if (target.word().equals(word)) {
                return target;
            }
        }
        return null;
    }

    /** Whether several columns may go there. */
    boolean shared() {
        return this == OBSERVABLE || this == DETAIL || this == IGNORE;
    }

    /** Whether every subject takes it. */
    boolean anywhere() {
        return this == DETAIL || this == IGNORE;
    }

    /** Whether a row may end before the cell: what would be missing is only more words. */
    boolean dispensable() {
        return anywhere() || this == DESCRIPTION;
    }

    boolean time() {
        return switch (this) {
            case CREATED, FIRST_SEEN, LAST_SEEN, STATE_AT, TIME, TIME_END -> true;
            case FIRST, LAST, PERIOD_START, PERIOD_END, PUBLISHED, CAPTURED -> true;
            default -> false;
        };
    }
}
