package stillwatch.brief.pdf;

import stillwatch.brief.outline.Cover;

/** What stands at the edges of every page: how closely it is held, what it is, and which page of how many. */
record PageStyle(Cover cover, Paper paper, Glyphs glyphs) {

    String css() {
        String small = ";font-family:Roboto,\"DejaVu Sans\";font-size:7.5pt;color:#333}";
        String marking = cover.invented() ? ";font-weight:bold;color:#b3261e" : ";font-weight:bold;color:#000";
        return "@page{size:" + paper.size() + ";margin:24mm 20mm 22mm 20mm;"
                + "@top-left{content:" + quoted(cover.banner()) + marking
                + ";font-family:Roboto,\"DejaVu Sans\";font-size:7.5pt;white-space:nowrap}"
                + "@top-right{content:" + quoted("as of " + cover.asOf()) + small
                + "@bottom-left{content:" + quoted(foot()) + small
                + "@bottom-right{content:\"page \" counter(page) \" of \" counter(pages)" + small + "}";
    }

    private String foot() {
        String title = cover.title().length() > 60 ? cover.title().substring(0, 59) + "…" : cover.title();
        return title + " · " + cover.audience().words() + ", " + cover.state() + " · head " + cover.shortHead();
    }

    /** A string of CSS in which nothing but letters, digits and spaces stands as itself. */
    private String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        glyphs.apply(text).codePoints().forEach(point -> {
            boolean plain = point == ' ' || point < 128 && Character.isLetterOrDigit(point);
            if (plain) {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(String.format(java.util.Locale.ROOT, "%06x ", point));
            }
        });
        return css.append('"').toString();
    }
}
