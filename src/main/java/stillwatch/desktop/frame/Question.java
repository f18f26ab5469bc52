package stillwatch.desktop.frame;

import stillwatch.progress.Progress;

/** Asked away from the UI thread. */
@FunctionalInterface
public interface Question<T> {
    T ask(Progress progress) throws Exception;
}
