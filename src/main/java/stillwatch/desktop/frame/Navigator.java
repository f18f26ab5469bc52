package stillwatch.desktop.frame;

/** How screens reach each other, and the only way they do. Used on the UI thread. */
public interface Navigator {
    void goTo(Where where);

    /** Goes to wherever the thing with this id is shown. */
    void goToId(String id);

    /** What is chosen or typed on the screen that shows has changed: coming back leads here. No screen is shown anew. */
    void nowAt(Where where);

    Where here();
}
