package stillwatch.desktop.screen.claims;

import java.util.List;
import stillwatch.casefile.claim.Proposition;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Origins;
import stillwatch.desktop.claim.Standing;
import stillwatch.desktop.sheet.Words;

/** One line of the list of claims. */
record ClaimRow(ClaimLine line, Words words) {

    static List<ClaimRow> all(ClaimsNow now) {
        return now.lines().stream().map(line -> of(now, line)).toList();
    }

    private static ClaimRow of(ClaimsNow now, ClaimLine line) {
        Proposition what = line.proposition().what();
        String speakers = now.book().statements(line.proposition().id()).stream()
                .map(one -> now.book().name(one.what().speaker()))
                .distinct()
                .reduce("", (one, other) -> one + "\n" + other);
        Words words = Words.of(
                what.ref(), what.sentence(), what.kind().words(), Standing.words(line), line.answer(), speakers);
        return new ClaimRow(line, words);
    }

    String id() {
        return line.proposition().id();
    }

    long number() {
        return line.number();
    }

    String sentence() {
        return line.proposition().what().sentence();
    }

    String subject() {
        return line.proposition().what().subject();
    }

    String kind() {
        return line.proposition().what().kind().words();
    }

    /** With a warning where it has lost what it rested on. */
    String standing() {
        return Standing.words(line);
    }

    /** "1 · 5 reports"; nothing where nobody is recorded to say so. */
    String origins() {
        Origins origins = line.origins();
        return origins.reports() == 0 ? "–" : origins.words();
    }

    String answer() {
        return line.answer().isEmpty() ? "–" : line.answer();
    }
}
