package stillwatch.desktop.screen.claims;

import stillwatch.desktop.sheet.InlineForm;

/** Takes down a passage of a document that is not in the case as evidence, or only as a picture. */
final class ExcerptForm extends EditForm {
    private final PassageFields passage;

    private ExcerptForm(Here here) {
        super(here, "New excerpt", "Add");
        form.say("Of evidence in the case, take it in the viewer: there it is word for word with its place.");
        passage = PassageFields.anew(here, form);
    }

    static InlineForm of(Here here) {
        return new ExcerptForm(here).form;
    }

    @Override
    void confirmed() {
        String missing = passage.missing();
        if (missing != null) {
            form.refuse(missing);
            return;
        }
        record("Excerpt taken", passage.excerpt(), id -> {});
    }
}
