package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stillwatch.casefile.Family;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.intake.table.Field;

/** Where a column can go in rows of one kind, in the words of a mapping and in those shown. */
record Places(Subject subject) {
    static final String DETAIL = "detail";
    static final String IGNORE = "ignore";
    static final String SIGNAL = "observable";
    private static final String COLON = ":";

    /** Shared signals stand for all their families and types here. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Field.of(subject).stream()
                .map(Field::word)
                .filter(word -> !general(word))
                .forEach(words::add);
        if (Field.takesSignals(subject)) {
            words.add(SIGNAL);
        }
        words.add(DETAIL);
        words.add(IGNORE);
        return words;
    }

    private static boolean general(String word) {
        return word.equals(DETAIL) || word.equals(IGNORE);
    }

    String shown(String word) {
        return switch (word) {
            case SIGNAL -> "shared signal";
            case DETAIL -> "detail, kept as it is";
            case IGNORE -> "ignore, not read";
            default -> word.replace('_', ' ') + (needed(word) ? " (needed)" : "");
        };
    }

    private boolean needed(String word) {
        return field(word).map(Field::needed).orElse(false);
    }

    /** Whether only one column may go there. */
    boolean alone(String target) {
        return field(target).map(it -> !it.shared()).orElse(false);
    }

    private Optional<Field> field(String word) {
        return Field.of(subject).stream().filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether any column of the mapping states a time. */
    boolean timed(Mapping mapping) {
        return mapping.columns().stream()
                .anyMatch(column -> field(column.target()).map(Field::time).orElse(false));
    }

    boolean takes(String word) {
        return field(word).isPresent();
    }

    boolean sent(Mapping mapping, String word) {
        return mapping.columns().stream().anyMatch(column -> column.target().equals(word));
    }

    static String word(String target) {
        return target.startsWith(SIGNAL + COLON) ? SIGNAL : target;
    }

    static String signal(Family family, String type) {
        return SIGNAL + COLON + family + COLON + type;
    }

    static Family family(String target) {
        return Family.valueOf(target.split(COLON, 3)[1]);
    }

    static String type(String target) {
        return target.split(COLON, 3)[2];
    }

    static String shown(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    static String shown(Subject kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
