package stillwatch.desktop.look;

/** Light or dark: the values of the colours, nothing else. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
