package stillwatch.desktop.screen.evidence;

import stillwatch.workbench.Notes;

/** What can be done with the piece that is chosen. */
interface Doing {
    void note();

    /** What is marked next becomes an excerpt for a claim. */
    void excerpt();

    void goTo(Notes.Note note);

    void change(Notes.Note note);

    void remove(Notes.Note note);

    void describe();

    void transfer();

    void verify();

    void save();

    void link(String id);
}
