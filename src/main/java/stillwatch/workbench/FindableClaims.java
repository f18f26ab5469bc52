package stillwatch.workbench;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.search.TextDoc;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimNames;

/** The words by which what is recorded of claims is found; a document that an import brought is found with its rows. */
final class FindableClaims {
    private final ClaimNames names;

    FindableClaims(Tables tables) {
        this.names = new ClaimNames(tables);
    }

    Optional<TextDoc> of(Id id) {
        return id.kind() == Kind.DOCUMENT
                ? names.document(id).map(one -> doc(id, one.title(), one.source()))
                : names.of(id).map(noun -> doc(id, names.name(id).orElse(""), words(noun)));
    }

    private TextDoc doc(Id id, String title, String words) {
        String key = id.toString();
        return new TextDoc(key, 0, id.kind(), key, title, words, List.of(), names.by(id));
    }

    private String words(Noun noun) {
        return switch (noun) {
            case Proposition one -> joined(one.ref(), one.kind().words());
            case Excerpt one -> joined(one.ref(), one.text(), one.translation(), one.locator(), name(one.document()));
            case Statement one ->
                joined(one.stance().words(), name(one.speaker()), name(one.relayer()), excerpt(one.excerpt()));
            case Figure one -> joined(one.asStated(), one.scope(), excerpt(one.excerpt()));
            case Response one -> joined(one.stance().words(), name(one.responder()));
            case Question one -> joined(one.ref(), one.whoCouldAnswer(), one.wouldSettle());
            default -> joined(noun.ref());
        };
    }

    private @Nullable String name(@Nullable String id) {
        return names.maybe(id);
    }

    private String excerpt(String id) {
        return names.of(Id.parse(id)).map(Noun::words).orElse("");
    }

    private static String joined(@Nullable String... words) {
        StringJoiner all = new StringJoiner(" · ");
        for (String word : words) {
            if (word != null) {
                all.add(word);
            }
        }
        return all.toString();
    }
}
