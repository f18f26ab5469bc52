package stillwatch.brief.leak;

/** What a withheld value is; it decides in which spellings it is looked for. */
public enum SecretKind {
    ACCOUNT("account"),
    NAME("name"),
    MAIL("mail address"),
    ADDRESS("network address"),
    HASH("hash"),
    TEXT("text"),
    NUMBER("number");

    private final String words;

    SecretKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
