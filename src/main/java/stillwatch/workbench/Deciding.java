package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Query;
import stillwatch.store.Tables;
import stillwatch.store.decided.Existing;

/** How a decision comes about: looked over when its turn has come, then written. */
record Deciding(Parts parts, WriterThread writer) {

    Entry decide(String by, Intent intent) throws IOException, Refused {
        return writer.decideAndPerform(by, intent, Progress.NONE);
    }

    /** Whose turn it is to write asks where it writes: that costs half of asking a reader for the same state. */
    <T> T read(Query<T> query) {
        return writer.isHere()
                ? parts.store().readAsWriter(query)
                : parts.store().read(query);
    }

    /** The id, where there is something with it in the case. */
    Id existing(String text) throws Refused {
        try {
            Id id = Id.parse(text.strip());
            if (read(tables -> Existing.in(tables, id))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(noSuch(text), e);
        }
        throw new Refused(noSuch(text));
    }

    Id existing(String text, Kind kind) throws Refused {
        return existing(text, List.of(kind));
    }

    Id existing(String text, List<Kind> kinds) throws Refused {
        Id id = existing(text);
        if (!kinds.contains(id.kind())) {
            String wanted = kinds.stream().map(Deciding::one).collect(Collectors.joining(" or "));
            throw new Refused("\"" + ShownText.of(text) + "\" is not the id of " + wanted + ".");
        }
        return id;
    }

    /** Each account once, in the order they were named; looked up in one go, they may be very many. */
    List<String> accounts(List<String> named) throws Refused {
        Optional<String> wrong = read(
                tables -> named.stream().filter(one -> !isAccount(tables, one)).findFirst());
        if (wrong.isPresent()) {
            existing(wrong.get(), Kind.ACCOUNT);
        }
        return named.stream().map(String::strip).distinct().toList();
    }

    private static boolean isAccount(Tables tables, String text) {
        try {
            Id id = Id.parse(text.strip());
            return id.kind() == Kind.ACCOUNT && Existing.in(tables, id);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static String one(Kind kind) {
        return switch (kind) {
            case EVIDENCE -> "evidence";
            case ANNOTATION -> "a note";
            case ACCOUNT, ACTOR, EVENT, EXCERPT, INCIDENT, OBSERVABLE -> "an " + kind.word();
            default -> "a " + kind.word();
        };
    }

    private static String noSuch(String id) {
        return "There is nothing with the id \"" + ShownText.of(id)
                + "\" in this case. \"show\" and \"search\" list ids.";
    }

    /** What has to be said; {@code refusal} is what is missing, as a sentence. */
    static String said(String text, String refusal) throws Refused {
        if (text.isBlank()) {
            throw new Refused(refusal);
        }
        return text.strip();
    }

    static String why(String text) throws Refused {
        return said(text, "Say why: a decision is kept with its reason.");
    }

    /** What may be left unsaid. */
    static @Nullable String maybe(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Looks only at letters, so that "a" is as good as "A". */
    static @Nullable String reliability(@Nullable String letter) throws Refused {
        String said = maybe(letter);
        if (said != null && !said.matches("[A-Fa-f]")) {
            throw new Refused("Reliability is a letter from A (reliable) to F (cannot be judged), not \""
                    + ShownText.of(said) + "\".");
        }
        return said == null ? null : said.toUpperCase(Locale.ROOT);
    }
}
