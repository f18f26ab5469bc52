package stillwatch.desktop.frame;

import stillwatch.progress.Progress;

/** Says stop once asked to, and listens to no progress. */
final class Flag implements Progress {
    private volatile boolean stopped;

    void stop() {
        stopped = true;
    }

    @Override
    public void at(String what, long done, long total) {}

    @Override
    public boolean cancelled() {
        return stopped;
    }
}
