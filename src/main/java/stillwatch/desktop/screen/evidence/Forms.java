package stillwatch.desktop.screen.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.evidence.reading.Mail;
import stillwatch.store.decided.Custody.Piece;
import stillwatch.workbench.AddedEvidence;
import stillwatch.workbench.Collected;
import stillwatch.workbench.CustodyWork;

/** What is filled in about evidence: files to add, citations, where it comes from, hand to hand. */
record Forms(Desk desk, Runnable leave, Consumer<String> show) {

    Form add(List<Path> files) {
        String what = files.size() == 1
                ? ShownText.of(name(files.getFirst()), 60)
                : Texts.counted(files.size(), "file", "files");
        Form form = new Form("Add " + what, "Add", leave);
        if (files.size() > 1) {
            form.add(Texts.wrapped(names(files), "caption"));
        }
        CollectionFields fields = new CollectionFields(form, null);
        CheckBox reference = new CheckBox("Leave it where it is; keep only its hash");
        reference.setId("add-reference");
        reference.setWrapText(true);
        form.add(reference);
        form.whenConfirmed(() -> {
            form.busy(true);
            Collected collected = fields.collected(reference.isSelected());
            desk.jobs().run("Adding " + what, progress -> addAll(files, collected, progress), this::added, trouble -> {
                form.busy(false);
                form.say(String.valueOf(trouble.getMessage()));
            });
        });
        return form;
    }

    private static String names(List<Path> files) {
        return ShownText.of(String.join(", ", files.stream().map(Forms::name).toList()), 400);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private List<AddedEvidence> addAll(List<Path> files, Collected collected, stillwatch.progress.Progress progress)
            throws Exception {
        List<AddedEvidence> added = new ArrayList<>();
        for (Path file : files) {
            progress.stopIfCancelled();
            added.add(desk.opened().addEvidence(desk.taste().by(), file, collected, progress));
        }
        return added;
    }

    private void added(List<AddedEvidence> added) {
        long again = added.stream().filter(AddedEvidence::alreadyThere).count();
        String words = Texts.counted(added.size(), "file", "files") + " added"
                + (again == 0 ? "" : " · " + Texts.number(again) + " already in the case, noted once more");
        desk.notices().say(words);
        leave.run();
        show.accept(added.getLast().id());
    }

    Form attach(Piece message, Mail.Attachment attachment) {
        Form form = new Form("Add the attachment " + ShownText.of(attachment.name(), 60), "Add", leave);
        form.add(Texts.wrapped("It becomes evidence of its own, under its own hash.", "caption"));
        CollectionFields fields = new CollectionFields(
                form,
                new stillwatch.store.decided.Custody.Collection(
                        "attachment of " + message.name(),
                        message.collection().collectedBy(),
                        message.collection().collectedAt(),
                        message.collection().how()));
        form.whenConfirmed(() -> form.decide(
                desk,
                "Attachment added",
                () -> desk.opened()
                        .originals()
                        .add(desk.taste().by(), attachment.name(), attachment.content(), fields.collected(false)),
                added -> done(added.id())));
        return form;
    }

    private void done(String id) {
        leave.run();
        show.accept(id);
    }

    Form cite() {
        Form form = new Form("Cite without a file", "Cite", leave);
        form.add(Texts.wrapped("For a book, a page on the net, a talk. Nothing is fetched.", "caption"));
        TextField title = form.field("Title", "cite-title", null, "");
        TextField where = form.field("Where it is", "cite-where", null, "an address, a shelf mark, a date and place");
        CollectionFields fields = new CollectionFields(form, null);
        form.whenConfirmed(() -> form.decide(
                desk,
                "Citation added",
                () -> desk.opened()
                        .custody()
                        .cite(desk.taste().by(), title.getText(), where.getText(), fields.collected(false)),
                this::done));
        return form;
    }

    Form describe(Piece piece) {
        Form form = new Form("How it came to be", "Save", leave);
        TextField name = form.field("Name", "describe-name", piece.name(), "");
        CollectionFields fields = new CollectionFields(form, piece.collection());
        form.whenConfirmed(() -> form.decide(
                desk,
                "Description changed",
                () -> desk.opened()
                        .custody()
                        .describe(
                                desk.taste().by(),
                                piece.id(),
                                name.getText().strip().equals(piece.name()) ? null : Form.said(name),
                                fields.collected(false)),
                entry -> leave.run()));
        return form;
    }

    Form transfer(Piece piece) {
        Form form = new Form("Record a transfer", "Record", leave);
        TextField from = form.field("From", "transfer-from", null, "who had it");
        TextField to = form.field("To", "transfer-to", null, "who has it now");
        TextField at = form.field("When", "transfer-at", null, "as it is to be quoted, 4 May 2026 14:30 CEST");
        TextField how = form.field("How", "transfer-how", null, "in person, sealed envelope");
        CustodyWork custody = desk.opened().custody();
        form.whenConfirmed(() -> form.decide(
                desk,
                "Transfer recorded",
                () -> custody.transfer(
                        desk.taste().by(), piece.id(), from.getText(), to.getText(), at.getText(), Form.said(how)),
                entry -> leave.run()));
        return form;
    }
}
