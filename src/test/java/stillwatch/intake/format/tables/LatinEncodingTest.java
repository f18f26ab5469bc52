package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Settings;

/** Files of the old Latin encodings, short and long: the one they were written in is found, or one that reads the same. */
class LatinEncodingTest {
    private static final Map<String, List<String>> TEXTS = Map.of(
            "German",
            List.of(
                    "Das Konto wurde für auffällig erklärt",
                    "Größere Beträge, täglich übermittelt",
                    "Rückfrage beim Büro: „später“",
                    "Zugang gesperrt, 5 m³ Akten übergeben"),
            "French",
            List.of(
                    "Le compte a été fermé à la première alerte",
                    "Où l’élève a-t-il trouvé le mot de passe ?",
                    "Façade commune, même numéro, tâche répétée",
                    "Contrôle complété hier à Orléans"),
            "Spanish",
            List.of("¿Quién creó la cuenta?", "Mañana se cerrará la sesión", "Según el señor Núñez no pasó así"),
            "Danish",
            List.of("Første køb på øen", "Særlige tilfælde på åen", "Kontoen blev lukket igår på grund af røveri"),
            "Italian",
            List.of("La città è già stata avvisata", "Perché il conto non si può chiudere", "Lunedì più accessi"),
            "Polish",
            List.of(
                    "Konto zostało zamknięte po skardze",
                    "Użytkownik zmienił hasło trzy razy",
                    "Późniejsze zgłoszenie ze Śląska",
                    "Łączna kwota jest większa niż zwykle"),
            "Czech",
            List.of(
                    "Účet byl založen večer před útokem",
                    "Uživatel změnil heslo třikrát během dne",
                    "Příspěvky se opakují každý čtvrtek",
                    "Zpráva přišla z téže sítě"),
            "Hungarian",
            List.of("A fiókot később törölték", "Több belépés történt egy időben", "Gyűjtött címek, őrzött jelszavak"));

    @TempDir
    Path folder;

    private Found read(String encoding, List<String> titles, int rows) throws Exception {
        StringBuilder text = new StringBuilder("time;title;user id\n");
        for (int i = 0; i < rows; i++) {
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
        "windows-1252, German", "windows-1252, French", "windows-1252, Spanish", "windows-1252, Danish",
        "windows-1252, Italian", "windows-1250, Polish", "windows-1250, Czech", "windows-1250, Hungarian",
        "ISO-8859-2, Polish", "ISO-8859-2, Czech"
    })
    void every_letter_comes_in_as_it_was_written_in_files_of_two_rows_and_of_three_hundred(
            String encoding, String language) throws Exception {
        List<String> titles = TEXTS.get(language);
        for (int rows : List.of(2, 3, titles.size(), 300)) {
            Found found = read(encoding, titles, rows);

            assertThat(found.rejected).isEmpty();
            assertThat(found.all(EventFact.class))
                    .as("%s in %s, %d rows: %s", language, encoding, rows, found.texts())
                    .extracting(EventFact::title)
                    .startsWith(titles.get(0), titles.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "größer",
                "Café Zürich",
                "déjà vu",
                "Ängste",
                "naïve Annahme",
                "Ça va",
                "Señor Ibáñez",
                "Gebühr: 12 €",
                "José, Søren, Hélène",
                "30 °C im Büro",
                "Bœuf à la crème",
                "Straße 5",
                "São Paulo"
            })
    void a_single_row_of_western_words_is_windows_1252(String title) throws Exception {
        Found found = read("windows-1252", List.of(title), 1);

        assertThat(found.all(EventFact.class)).extracting(EventFact::title).containsExactly(title);
        assertThat(found.texts()).anyMatch(text -> text.contains("taken for windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dvořák",
                "příspěvků",
                "zażółć gęślą jaźń",
                "Wałęsa i Kołłątaj",
                "Łódź",
                "Müller, Wałęsa, Kołłątaj"
            })
    void a_single_row_of_words_no_western_language_spells_is_windows_1250(String title) throws Exception {
        Found found = read("windows-1250", List.of(title), 1);

        assertThat(found.all(EventFact.class)).extracting(EventFact::title).containsExactly(title);
        assertThat(found.texts()).anyMatch(text -> text.contains("taken for windows-1250"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Вход выполнен",
        "KOI8-R, Пользователь изменил настройки доступа",
        "windows-1254, Şüpheli giriş değiştirildi ağır"
    })
    void other_alphabets_keep_their_own_encoding(String encoding, String title) throws Exception {
        Found found = read(encoding, List.of(title), 12);

        assertThat(found.all(EventFact.class).getFirst().title()).isEqualTo(title);
    }
}
