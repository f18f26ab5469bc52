package stillwatch.settings;

/**
 * How the window looks to this person.
 *
 * @param theme "light", "dark" or "system"
 * @param textPercent 100 for the usual size of text
 * @param zone the zone times are shown in, "UTC" or "Europe/Berlin"
 * @param calm whether nothing should move
 */
public record Looks(String theme, int textPercent, String zone, boolean calm) {
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    public static final Looks DEFAULTS = new Looks("system", 100, "UTC", false);

    public Looks {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    public Looks withTheme(String now) {
        return new Looks(now, textPercent, zone, calm);
    }

    public Looks withTextPercent(int now) {
        return new Looks(theme, now, zone, calm);
    }

    public Looks withZone(String now) {
        return new Looks(theme, textPercent, now, calm);
    }

    public Looks withCalm(boolean now) {
        return new Looks(theme, textPercent, zone, now);
    }
}
