package stillwatch.desktop.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Tells the checker that what a method answers need not be looked at: a job tells how it ended to whom it was given. */
@Target(ElementType.METHOD)
@interface CanIgnoreReturnValue {}
