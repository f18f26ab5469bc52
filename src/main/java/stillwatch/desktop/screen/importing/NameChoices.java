package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;

/** What is the same for all rows and no column says: the platform of the accounts, who claims the clusters, which sheet. */
final class NameChoices extends VBox {
    private final Queue queue;
    private final QueuedFile file;
    private final TextField platform = field("file-platform", "Platform of the accounts");
    private final TextField source = field("file-source", "Who says so");
    private final TextField sheet = field("file-sheet", "Sheet of the workbook");

    NameChoices(Queue queue, QueuedFile file) {
        super(6);
        getChildren().add(Texts.of("For all its rows", "section-title"));
        this.queue = queue;
        this.file = file;
        List.of(platform, source, sheet).forEach(this::listen);
    }

    private void listen(TextField field) {
        field.setOnAction(event -> said());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                said();
            }
        });
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    /** Answers whether there is anything to say. */
    boolean fill(Mapping mapped, Places places, String format) {
        List<Node> parts = parts(mapped, places, format);
        List<TextField> now = fields(parts);
        if (!now.equals(fields(getChildren()))) {
            getChildren().setAll(parts);
        }
        return !now.isEmpty();
    }

    private List<Node> parts(Mapping mapped, Places places, String format) {
        List<Node> parts = new ArrayList<>(List.of(getChildren().getFirst()));
        if (places.takes("platform") && !places.sent(mapped, "platform")) {
            parts.add(named("Platform of the accounts", platform, mapped.platform()));
        }
        if (sourced(mapped, places)) {
            parts.add(named("Who says so", source, mapped.source()));
        }
        if (format.equals("xlsx")) {
            parts.add(named("Sheet of the workbook", sheet, mapped.sheet()));
        }
        return parts;
    }

    /** Accounts need somebody who says so only where a column puts them into clusters. */
    private static boolean sourced(Mapping mapped, Places places) {
        boolean claims = places.subject() != Subject.ACCOUNTS || places.sent(mapped, "cluster");
        return claims && places.takes("source") && !places.sent(mapped, "source");
    }

    private static List<TextField> fields(List<Node> parts) {
        return parts.stream()
                .filter(VBox.class::isInstance)
                .map(part -> (TextField) ((VBox) part).getChildren().getLast())
                .toList();
    }

    private static Node named(String name, TextField field, @Nullable String now) {
        if (!field.isFocused()) {
            field.setText(Objects.requireNonNullElse(now, ""));
        }
        if (field.getParent() instanceof VBox there) {
            return there;
        }
        return new VBox(3, Texts.of(name, "muted"), field);
    }

    private void said() {
        Mapping mapped = file.mapping();
        if (mapped == null) {
            return;
        }
        String platformNow = said(platform, mapped.platform());
        String sourceNow = said(source, mapped.source());
        String sheetNow = said(sheet, mapped.sheet());
        boolean same = Objects.equals(platformNow, mapped.platform())
                && Objects.equals(sourceNow, mapped.source())
                && Objects.equals(sheetNow, mapped.sheet());
        if (!same) {
            queue.change(file, file.draft().get().named(mapped, platformNow, sourceNow, sheetNow));
        }
    }

    private static @Nullable String said(TextField field, @Nullable String otherwise) {
        if (field.getParent() == null) {
            return otherwise;
        }
        String text = field.getText().strip();
        return text.isEmpty() ? null : text;
    }
}
