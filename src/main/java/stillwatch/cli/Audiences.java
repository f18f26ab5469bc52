package stillwatch.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.workbench.Refused;

/** Audiences by the words people call them. */
final class Audiences {
    private Audiences() {}

    static Audience named(String name) throws Refused {
        for (Audience one : Audience.values()) {
            if (one.words().equalsIgnoreCase(name.strip())) {
                return one;
            }
        }
        String all = Arrays.stream(Audience.values()).map(Audience::words).collect(Collectors.joining(", "));
        throw new Refused("There is no audience \"" + ShownText.of(name) + "\"; there are " + all + ".");
    }
}
