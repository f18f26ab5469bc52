package stillwatch.desktop.screen.importing;

import javafx.concurrent.Task;
import stillwatch.intake.Receipt;

/** How far a file on its way into the case is. */
sealed interface Stage {
    /** Not looked at yet. */
    record Looking() implements Stage {}

    /** Looked at; what is to be done is for the person to say. */
    record Ready() implements Stage {}

    /** To be imported when those before it are done. */
    record Waiting() implements Stage {}

    record Trying(Task<?> job) implements Stage {}

    record Importing(Task<?> job) implements Stage {}

    record Imported(Receipt receipt) implements Stage {}

    /** As a whole, with the reason. */
    record Refused(String words) implements Stage {}

    /** Whether something runs that has to end first. */
    default boolean atWork() {
        return this instanceof Trying || this instanceof Importing || this instanceof Waiting;
    }

    /** Whether nothing more happens with it. */
    default boolean over() {
        return this instanceof Imported;
    }
}
