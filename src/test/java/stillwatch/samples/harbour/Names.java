package stillwatch.samples.harbour;

import java.util.List;

/** Names people gave their accounts: words of harbours in seven scripts, never those of a person. */
final class Names {
    private static final List<String> LATIN_FIRST =
            List.of("quiet", "grey", "north", "salt", "second", "möwe", "azul", "low", "little", "east", "ærø", "blå");
    private static final List<String> LATIN_LAST =
            List.of("tern", "quay", "mast", "ebb", "lantern", "kelp", "pier", "buoy", "señal", "kaj", "loggbok");
    private static final List<List<String>> OTHERS = List.of(
            List.of("Φάρος", "Λιμάνι", "Ήσυχη Θάλασσα", "Μικρή Βάρκα"),
            List.of("Тихая Гавань", "Маяк", "Синий Буй", "Дальний Причал"),
            List.of("海港灯塔", "晨雾小站", "潮汐笔记", "远方码头"),
            List.of("منارة الخليج", "مرسى هادئ", "قارب صغير", "بحر الصباح"),
            List.of("גשר הנמל", "מגדלור", "סירה קטנה", "ים שקט"),
            List.of("बंदरगाह दीप", "शांत लहर", "छोटी नाव", "भोर का तट"));

    private Names() {}

    /** The n-th account's name; every third is of another script. */
    static String of(int n) {
        if (n % 3 == 2) {
            List<String> script = OTHERS.get(n / 3 % OTHERS.size());
            return script.get(n / 18 % script.size()) + " " + (n % 90 + 10);
        }
        String name = LATIN_FIRST.get(n % LATIN_FIRST.size()) + "_" + LATIN_LAST.get(n * 7 % LATIN_LAST.size());
        return n % 4 == 0 ? name + n % 100 : name;
    }
}
