package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;
import stillwatch.roster.Problem;
import stillwatch.roster.Typed;

/** What is typed finds at once; Enter keeps it as a mark that can be taken off by itself. */
final class FilterBar extends VBox {
    private static final double FIELD_EDGE = 11;
    private final TextField field = new TextField();
    private final FlowPane line = new FlowPane(6, 6);
    private final Label problem = Texts.wrapped("", "bad-text");
    private final Button add = Buttons.plain("+ add", () -> {});
    private final List<String> kept = new ArrayList<>();
    private final Consumer<String> changed;
    private List<Problem> problems = List.of();
    private boolean quiet;

    FilterBar(Consumer<String> changed, Consumer<Button> offer) {
        super(4);
        this.changed = changed;
        field.setId("accounts-filter");
        field.setPromptText("Filter: words, state:active, created:2026-05");
        field.setAccessibleText("Filter accounts");
        field.getStyleClass().add("accounts-filter");
        field.textProperty().subscribe(text -> tell());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        add.setId("accounts-filter-add");
        add.setAccessibleText("Add to the filter");
        add.setOnAction(event -> offer.accept(add));
        problem.setId("accounts-filter-problem");
        line.getStyleClass().add("filter-line");
        line.prefWrapLengthProperty().bind(widthProperty());
        getChildren().addAll(line, problem);
        lay();
        showProblem();
    }

    TextField field() {
        return field;
    }

    /** All of it, as one text. */
    String text() {
        List<String> all = new ArrayList<>(kept);
        if (!field.getText().isBlank()) {
            all.add(field.getText().strip());
        }
        return String.join(" ", all);
    }

    private int before() {
        return kept.isEmpty() ? 0 : String.join(" ", kept).length() + 1;
    }

    /** Somebody came here with a filter: each term of it is a mark. */
    void show(String text) {
        if (text.equals(text())) {
            return;
        }
        quiet = true;
        kept.clear();
        Typed.of(text).forEach(term -> kept.add(term.text()));
        field.clear();
        quiet = false;
        lay();
    }

    void add(String term) {
        if (!kept.contains(term)) {
            kept.add(term);
        }
        lay();
        tell();
    }

    private void tell() {
        if (!quiet) {
            changed.accept(text());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !kept.isEmpty()) {
            String last = kept.removeLast();
            lay();
            field.setText(last);
            field.end();
            event.consume();
        }
    }

    private void keep() {
        if (typedProblem().isEmpty() && !field.getText().isBlank()) {
            quiet = true;
            Typed.of(field.getText()).forEach(term -> kept.add(term.text()));
            field.clear();
            quiet = false;
            lay();
            tell();
        }
    }

    private void lay() {
        List<Node> all = new ArrayList<>(List.of(field));
        for (int i = 0; i < kept.size(); i++) {
            all.add(chip(i));
        }
        all.add(add);
        line.getChildren().setAll(all);
    }

    private Node chip(int at) {
        String term = kept.get(at);
        String words = Typed.of(term).stream().map(Typed.Part::words).collect(Collectors.joining(" "));
        Button chip = Buttons.plain(ShownText.of(words, 40) + "  ×", () -> {
            kept.remove(at);
            lay();
            tell();
            field.requestFocus();
        });
        chip.setId("filter-chip-" + at);
        chip.setAccessibleText("Take off the filter " + ShownText.of(words));
        chip.getStyleClass().add("filter-chip");
        int start =
                kept.subList(0, at).stream().mapToInt(one -> one.length() + 1).sum();
        problems.stream().filter(one -> one.from() == start).findFirst().ifPresent(one -> {
            chip.getStyleClass().add("wrong");
            Tip.on(chip, one.text());
        });
        return chip;
    }

    /** What was not understood of the whole text. */
    void problems(List<Problem> now) {
        if (!now.equals(problems)) {
            problems = now;
            if (!kept.isEmpty()) {
                boolean focused = field.isFocused();
                lay();
                if (focused) {
                    field.requestFocus();
                }
            }
        }
        showProblem();
    }

    private Optional<Problem> typedProblem() {
        int start = before();
        return problems.stream().filter(one -> one.from() >= start).findFirst();
    }

    /** Below the word that was not understood. */
    private void showProblem() {
        Optional<Problem> first = typedProblem();
        Optional<Problem> said = first.isPresent() ? first : problems.stream().findFirst();
        problem.setVisible(said.isPresent());
        problem.setManaged(said.isPresent());
        problem.setText(said.map(Problem::text).orElse(""));
        field.getStyleClass().remove("wrong");
        first.ifPresent(one -> field.getStyleClass().add("wrong"));
        problem.setPadding(new Insets(0, 0, 0, first.map(this::place).orElse(0.0)));
    }

    private double place(Problem one) {
        int from = Math.clamp(one.from() - before(), 0, field.getText().length());
        Text text = new Text(field.getText().substring(0, from));
        text.setFont(field.getFont());
        return Math.min(
                field.getWidth() / 2, FIELD_EDGE + text.getLayoutBounds().getWidth());
    }
}
