package stillwatch.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the person said about a file before it is read; each part null where nothing was said.
 *
 * @param subject what its rows are ({@code --as})
 * @param mapping a mapping made earlier or edited ({@code --map}); null to guess one
 * @param zone the zone of times that state none ({@code --zone}), as Java names it
 */
public record Settings(
        @Nullable Subject subject,
        @Nullable Mapping mapping,
        @Nullable String zone) {
    public static final Settings NONE = new Settings(null, null, null);
}
