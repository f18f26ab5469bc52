package stillwatch.desktop.frame;

/** Tells the person something in passing. May be called from the UI thread only. */
public interface Notices {
    void say(String words);

    /** With one thing to do about it: "Undo". */
    void say(String words, String action, Runnable run);

    /** Something went wrong: in words, or, where the program is at fault, with a code that can be quoted. */
    void trouble(Throwable failure);
}
