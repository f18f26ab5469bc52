package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Settings;

class EncodingTest {
    private static final List<String> GERMAN = List.of(
            "Die Anmeldung wurde über eine fremde Adresse geprüft",
            "Schlüssel geändert, Größe überschritten",
            "Rückfrage ans Büro für später");
    private static final List<String> JAPANESE =
            List.of("不審なアカウントが作成されました", "利用者の設定を変更した表示能力", "ログインに失敗しました。再試行してください");
    private static final List<String> CHINESE = List.of("可疑账户在短时间内多次登录", "用户更改了付款方式和电子邮件", "系统自动封禁了该账户，等待人工审核");
    private static final List<String> RUSSIAN = List.of(
            "Подозрительная учетная запись создана",
            "Пользователь изменил настройки доступа",
            "Вход выполнен с нового устройства");

    @TempDir
    Path folder;

    private static List<String> titles(String language) {
        return switch (language) {
            case "German" -> GERMAN;
            case "Japanese" -> JAPANESE;
            case "Chinese" -> CHINESE;
            default -> RUSSIAN;
        };
    }

    private Found read(String encoding, List<String> titles, String mark) throws Exception {
        StringBuilder text = new StringBuilder(mark + "time;title;user id\n");
        for (int i = 0; i < 30; i++) {
            text.append("2026-04-01;")
                    .append(titles.get(i % titles.size()))
                    .append(";u")
                    .append(i)
                    .append('\n');
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(encoding));
        return Found.in(new CsvReader(), FileSource.with(folder.resolve("t.csv"), bytes), Settings.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, German",
        "Shift_JIS, Japanese",
        "EUC-JP, Japanese",
        "GB18030, Chinese",
        "KOI8-R, Russian",
        "windows-1251, Russian"
    })
    void an_old_encoding_is_guessed_and_the_guess_is_said(String encoding, String language) throws Exception {
        Found found = read(encoding, titles(language), "");

        assertThat(found.rejected).isEmpty();
        assertThat(found.all(EventFact.class).stream().map(EventFact::title).limit(3))
                .isEqualTo(titles(language));
        assertThat(found.texts()).anyMatch(text -> text.contains("taken for " + encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void a_byte_order_mark_is_believed_and_no_part_of_the_first_name(String encoding) throws Exception {
        Found found = read(encoding, CHINESE, "\ufeff");

        assertThat(found.rejected).isEmpty();
        assertThat(found.all(EventFact.class)).hasSize(30);
        assertThat(found.all(EventFact.class).get(1).title()).isEqualTo(CHINESE.get(1));
        assertThat(found.all(EventFact.class).get(1).at()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wide_text_without_a_mark_is_known_by_its_zero_bytes(String encoding) throws Exception {
        Found found = read(encoding, JAPANESE, "");

        assertThat(found.rejected).isEmpty();
        assertThat(found.all(EventFact.class).get(2).title()).isEqualTo(JAPANESE.get(2));
    }

    @Test
    void letters_far_down_in_the_file_still_tell_the_encoding() throws Exception {
        String text = "time,title\n" + "2026-04-01,plain\n".repeat(40_000)
                + "2026-04-02,geändert für die Prüfung\n2026-04-02,über größere Beträge\n".repeat(3);
        FileSource source = FileSource.with(folder.resolve("t.csv"), text.getBytes(Charset.forName("windows-1252")));

        Found found = Found.in(new CsvReader(), source, Settings.NONE);

        assertThat(found.rejected).isEmpty();
        assertThat(found.all(EventFact.class).getLast().title()).isEqualTo("über größere Beträge");
        assertThat(found.position).isEqualTo(source.size());
    }
}
