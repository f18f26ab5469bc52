package stillwatch.desktop.screen.evidence.viewer;

import stillwatch.casefile.Spot;
import stillwatch.evidence.reading.Mail;
import stillwatch.workbench.Notes;

/** Who hears of what a person marks in the viewer. */
public interface Marking {
    /** A place was marked, with these words in it: a note may be written on it, or an excerpt taken. */
    void marked(Spot spot, String words);

    /** A note that stands in the document was chosen. */
    void chosen(Notes.Note note);

    /** A file attached to the message is wanted as evidence of its own. */
    void attach(Mail.Attachment attachment);
}
