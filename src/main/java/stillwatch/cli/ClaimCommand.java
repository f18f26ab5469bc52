package stillwatch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.claims.Directory;
import stillwatch.claims.Held;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** What commands about claims have in common: things are named by id, by short name or by what they are called. */
abstract class ClaimCommand extends CaseCommand {

    static String source(OpenCase opened, @Nullable String named, String otherwise) throws Refused {
        if (named == null) {
            throw new Refused(otherwise);
        }
        return opened.claims()
                .book()
                .directory()
                .source(named)
                .map(Directory.Source::id)
                .orElseThrow(() -> new Refused("There is no source \"" + ShownText.of(named)
                        + "\" in this case. \"source CASE add\" adds one."));
    }

    static @Nullable String maybeSource(OpenCase opened, @Nullable String named) throws Refused {
        return named == null ? null : source(opened, named, "");
    }

    static String document(OpenCase opened, String named) throws Refused {
        List<Directory.Document> all = opened.claims().book().directory().documentsCalled(named);
        if (all.size() != 1) {
            throw new Refused(
                    all.isEmpty()
                            ? "There is no document \"" + ShownText.of(named) + "\" in this case. \"document CASE add\" adds one."
                            : "Several documents are called \"" + ShownText.of(named) + "\". Name it by its id.");
        }
        return all.getFirst().id();
    }

    static @Nullable String maybeDocument(OpenCase opened, @Nullable String named) throws Refused {
        return named == null ? null : document(opened, named);
    }

    static <T extends Noun> String called(OpenCase opened, String named, Class<T> type) throws Refused {
        return opened.claims()
                .called(named)
                .filter(one -> type.isInstance(one.what()))
                .map(Held::id)
                .orElseThrow(() -> new Refused("There is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " \""
                        + ShownText.of(named) + "\" in this case."));
    }

    static <T extends Noun> List<String> all(OpenCase opened, List<String> named, Class<T> type) throws Refused {
        List<String> ids = new ArrayList<>();
        for (String one : named) {
            ids.add(called(opened, one, type));
        }
        return ids;
    }

    /** "no response", "no-response" and "NO_RESPONSE" are the same word. */
    static <E extends Enum<E>> E word(Class<E> type, String said) throws Refused {
        String meant = said.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(meant)) {
                return one;
            }
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        throw new Refused("\"" + ShownText.of(said) + "\" is none of: " + known + ".");
    }

    static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Records it and says under which id. */
    void record(OpenCase opened, Piece piece) throws IOException, Refused {
        ClaimWork.Recorded done = opened.claims().record(by(), piece);
        said(opened, done.id(), done.entry().seq(), done.warnings());
    }

    void said(OpenCase opened, String id, long entry, List<String> warnings) {
        if (json()) {
            screen().json(new Answer()
                    .put("id", id)
                    .put("entry", entry)
                    .put("warnings", warnings)
                    .put("head", opened.head().hash())
                    .object());
            return;
        }
        screen().say("Done, entry " + entry + ": " + id + ".");
        warnings.forEach(one -> screen().say("Look at this: " + ShownText.of(one, 400)));
    }
}
