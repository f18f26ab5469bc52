package stillwatch.brief.pdf;

/** On what paper pages are laid out. */
public enum Paper {
    A4("A4", "210mm 297mm"),
    LETTER("Letter", "8.5in 11in");

    private final String words;
    private final String size;

    Paper(String words, String size) {
        this.words = words;
        this.size = size;
    }

    public String words() {
        return words;
    }

    String size() {
        return size;
    }
}
