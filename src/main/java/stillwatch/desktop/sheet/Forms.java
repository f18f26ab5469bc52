package stillwatch.desktop.sheet;

import stillwatch.desktop.frame.Desk;

/** Where a form opens and leaves again: above what the inspector shows. */
public interface Forms {
    Desk desk();

    void open(InlineForm form);

    /** Takes the form away; what was typed in it is gone. */
    void leave();
}
