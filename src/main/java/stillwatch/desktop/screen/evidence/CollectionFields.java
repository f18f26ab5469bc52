package stillwatch.desktop.screen.evidence;

import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.store.decided.Custody.Collection;
import stillwatch.workbench.Collected;

/** Where evidence comes from, and who collected it, when and how. */
final class CollectionFields {
    private final TextField origin;
    private final TextField by;
    private final TextField at;
    private final TextField how;

    CollectionFields(Form form, @Nullable Collection now) {
        origin = form.field(
                "Where it comes from",
                "collected-origin",
                now == null ? null : now.origin(),
                "an address, a person, a system");
        by = form.field("Collected by", "collected-by", now == null ? null : now.collectedBy(), "a name");
        at = form.field(
                "Collected at",
                "collected-at",
                now == null ? null : now.collectedAt(),
                "as it is to be quoted, 4 May 2026");
        how = form.field(
                "How",
                "collected-how",
                now == null ? null : now.how(),
                "saved from the browser, handed over on a stick");
    }

    Collected collected(boolean reference) {
        return new Collected(Form.said(origin), Form.said(by), Form.said(at), Form.said(how), reference);
    }
}
