package stillwatch.brief.docx;

/** Scripts Word has to be told of: which way they run, and which of its fonts has their letters. */
enum Script {
    WESTERN("", "", false),
    ARABIC("ar-SA", "", true),
    HEBREW("he-IL", "", true),
    HAN("zh-CN", "Microsoft YaHei", false),
    KANA("ja-JP", "Yu Gothic", false),
    HANGUL("ko-KR", "Malgun Gothic", false);

    private final String language;
    private final String font;
    private final boolean rightToLeft;

    Script(String language, String font, boolean rightToLeft) {
        this.language = language;
        this.font = font;
        this.rightToLeft = rightToLeft;
    }

    String language() {
        return language;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** An East Asian one. */
    boolean eastern() {
        return !font.isEmpty();
    }

    String font() {
        return font;
    }

    /** Signs of no script of their own belong to what stands before them. */
    static Script of(int point, Script before) {
        return switch (Character.UnicodeScript.of(point)) {
            case ARABIC, SYRIAC, THAANA -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, BOPOMOFO -> before == KANA ? KANA : HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case COMMON, INHERITED -> point >= 0x3000 && point < 0x3040 && !before.eastern() ? HAN : before;
            default -> WESTERN;
        };
    }
}
