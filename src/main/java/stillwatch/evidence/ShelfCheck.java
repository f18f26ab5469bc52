package stillwatch.evidence;

import java.util.List;

/**
 * What looking through a whole shelf found. {@code unexpected} are sound files the case does not know of (say, from an
 * import that was stopped); {@code strange} are things that are not files of a case at all, in words.
 */
public record ShelfCheck(
        long sound, List<String> changed, List<String> missing, List<String> unexpected, List<String> strange) {
    public boolean allSound() {
        return changed.isEmpty() && missing.isEmpty() && strange.isEmpty();
    }
}
