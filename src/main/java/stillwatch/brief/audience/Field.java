package stillwatch.brief.audience;

/** What of a case the rules of an audience speak of. */
public enum Field {
    ACCOUNT_NAMES("account names"),
    MEMBER_BASIS("on what basis an account is in a cluster"),
    REASONS("reasons"),
    NOTES("notes"),
    ALTERNATIVES("explanations"),
    HISTORY("history"),
    DECIDERS("names of those who decided"),
    RELIABILITY("reliability and credibility"),
    EXHIBIT_NAMES("names of exhibits"),
    EXHIBIT_HASHES("hashes of exhibits"),
    EXHIBIT_ORIGINS("where exhibits came from");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
