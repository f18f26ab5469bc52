package stillwatch.desktop.screen.claims;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.action.ClaimAction.QuestionAnswered;
import stillwatch.casefile.claim.Question;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.sheet.Listing;
import stillwatch.desktop.sheet.Words;

/** One line of the list of questions; {@code answer} is null as long as it is open. */
record QuestionRow(Held<Question> question, @Nullable Held<QuestionAnswered> answer) {

    static List<QuestionRow> all(ClaimsNow now) {
        return now.questions().stream()
                .map(one -> new QuestionRow(one, now.book().answer(one.id()).orElse(null)))
                .toList();
    }

    static Listing<QuestionRow> list() {
        Table<QuestionRow> table = new Table<>(
                "questions",
                new Empty(Feather.HELP_CIRCLE, "", ""),
                Columns.text("Question", 400, QuestionRow::text),
                Columns.text("Could answer", 180, QuestionRow::who),
                Columns.muted("Would settle it", 200, QuestionRow::settles),
                Columns.drawn("", 96, QuestionRow::state, QuestionRow::chip));
        Empty empty = new Empty(
                Feather.HELP_CIRCLE,
                "No question yet",
                "Write down what is not known, who could answer it and what would settle it. Open questions go into a brief.");
        return new Listing<>(
                new Listing.Of<>(
                        "questions",
                        "questions",
                        QuestionRow::id,
                        (row, words) -> Words.of(row.text(), row.who(), row.settles(), row.state())
                                .have(words)),
                empty,
                table);
    }

    String id() {
        return question.id();
    }

    String text() {
        return question.what().text();
    }

    String who() {
        return Objects.requireNonNullElse(question.what().whoCouldAnswer(), "–");
    }

    String settles() {
        return Objects.requireNonNullElse(question.what().wouldSettle(), "–");
    }

    String state() {
        return answer == null ? "open" : "answered";
    }

    private static Node chip(QuestionRow row) {
        return new Chip(row.state(), row.answer() == null ? Chip.Tone.WARN : Chip.Tone.GOOD);
    }
}
