package stillwatch.search;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import stillwatch.casefile.Kind;
import stillwatch.progress.Progress;
import stillwatch.search.query.Asked;

/** Small documents for tests. */
final class Docs {
    private static final String[] WORDS = {
        "login",
        "failed",
        "Anmeldung",
        "größer",
        "naïve",
        "Ελλάδα",
        "σύνδεση",
        "вход",
        "аккаунт",
        "مستخدم",
        "חשבון",
        "लॉगिन",
        "账户登录失败",
        "ログイン失敗",
        "로그인",
        "quota",
        "export",
        "banned",
        "report-v2.pdf",
        "session"
    };

    private Docs() {}

    static TextDoc event(long group, int n, String text) {
        return new TextDoc(group + ":" + n, group, Kind.EVENT, "event-" + group + "-" + n, text, "");
    }

    static TextDoc note(String key, String text) {
        return new TextDoc(key, 0, Kind.ANNOTATION, key, "note", text);
    }

    static void fill(TextIndex index, long group, String... texts) throws IOException {
        index.replaceGroup(
                group,
                IntStream.range(0, texts.length)
                        .mapToObj(n -> event(group, n, texts[n]))
                        .iterator(),
                Progress.NONE);
    }

    static Found find(TextIndex index, String asked) throws IOException {
        return index.search(Asked.of(asked), 0, 100, Progress.NONE);
    }

    static List<String> titles(TextIndex index, String asked) throws IOException {
        return find(index, asked).hits().stream().map(hit -> hit.title().text()).toList();
    }

    /** About twelve words of several scripts with two identifiers among them. */
    static String eventText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.append("acct_")
                .append(random.nextInt(100_000))
                .append(" 10.")
                .append(random.nextInt(256))
                .append('.')
                .append(random.nextInt(256))
                .append('.')
                .append(random.nextInt(256))
                .toString();
    }
}
