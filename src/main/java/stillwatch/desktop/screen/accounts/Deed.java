package stillwatch.desktop.screen.accounts;

/** What can be done with chosen accounts, and from how many on. */
enum Deed {
    LINK("Link…", "L", 1),
    CLUSTER("Form cluster…", "K", 2),
    MERGE("Merge…", "M", 2),
    NOTE("Note", "N", 1),
    EXPORT("Export chosen", null, 1);

    private final String words;
    private final @org.jspecify.annotations.Nullable String key;
    private final int least;

    Deed(String words, @org.jspecify.annotations.Nullable String key, int least) {
        this.words = words;
        this.key = key;
        this.least = least;
    }

    String words() {
        return words;
    }

    @org.jspecify.annotations.Nullable
    String key() {
        return key;
    }

    int least() {
        return least;
    }

    String id() {
        return "chosen-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
