package stillwatch.samples.messy;

import static stillwatch.samples.writing.MappingText.columns;

import java.util.List;
import java.util.Locale;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.TextTable;

/** UTF-16 with its low byte first, tabulators, headers in Chinese, marks nobody sees. */
final class ObservationsApac {
    static final Mapping MAPPING = new Mapping(
            Subject.OBSERVATIONS,
            columns(
                    "账号", "account",
                    "平台", "platform",
                    "昵称", "detail",
                    "首次", "first",
                    "最后", "last",
                    "次数", "count",
                    "地址", "observable:NETWORK:ip",
                    "客户端", "observable:CLIENT:user-agent",
                    "模板", "observable:CONTENT:prompt-template"),
            "Asia/Shanghai",
            null,
            null,
            null,
            null,
            null);

    private static final List<String> NAMES = List.of(
            "海港灯塔", "منارة الخليج", "晨雾小站", "גשר הנמל", "बंदरगाह दीप", "潮汐笔记", "مرسى هادئ", "Тихая Гавань", "Φάρος");

    private ObservationsApac() {}

    static TextTable table() {
        TextTable table = new TextTable("\t", "\r\n")
                .raw("\uFEFF")
                .header(MAPPING.columns().stream().map(Mapping.Column::header).toArray(String[]::new));
        table.row(
                new Fate.Accepted("the name says that the data is invented"),
                row("hl-004200", "虚构数据 (INVENTED)", "2026-03-02 09:00", "1"));
        ordinary(table, 0, 8);
        table.row(
                new Fate.Accepted(
                        "U+202E in the account id turns round what is shown: kept, shown marked, another account than hl-004213"),
                row("hl-00\u202E3124", "海港灯塔", "2026-03-05 09:15", "4"));
        table.row(
                new Fate.Accepted("U+200B in the account id: kept, shown marked, another account than hl-004214"),
                row("hl-004\u200B214", "晨雾小站", "2026-03-05 09:16", "4"));
        table.row(
                new Fate.Rejected("首次", "U+5E74", "a date with 年月日: months and years are read in digits or English"),
                row("hl-004215", "潮汐笔记", "2026年3月5日 09:17", "2"));
        table.row(
                new Fate.Accepted("digits of Arabic script: one script throughout, so read as 2026-03-05 09:18"),
                row("hl-004216", "منارة الخليج", "٢٠٢٦-٠٣-٠٥ ٠٩:١٨", "2"));
        ordinary(table, 8, 8);
        oddTimes(table);
        ordinary(table, 16, 7);
        table.row(
                new Fate.Rejected("次数", null, "a word where a number of times was expected"),
                row("hl-004223", "מגדלור", "2026-03-08 09:00", "many"));
        table.row(new Fate.Rejected("账号", null, "no account id"), row("", "无名", "2026-03-08 09:05", "1"));
        doubles(table);
        ordinary(table, 23, 8);
        table.row(
                new Fate.Accepted("a name that mixes directions, with U+2067 … U+2069 round its Arabic part"),
                row("hl-004226", "Pier \u2067مرسى\u2069 7", "2026-03-09 10:00", "3"));
        return table;
    }

    private static void oddTimes(TextTable table) {
        table.row(
                new Fate.Rejected("首次", "U+FF0D", "full-width hyphens in the date"),
                row("hl-004217", "海港灯塔", "２０２６－０３－０５ 09:19", "2"));
        table.row(
                new Fate.Accepted("U+200E before the date: passed over when the time is read, kept as written"),
                row("hl-004218", "גשר הנמל", "\u200E2026-03-05 09:20", "2"));
        table.row(
                new Fate.Accepted("milliseconds since 1970: UTC, whatever the zone of the file"),
                row("hl-004219", "बंदरगाह दीप", "1772673300000", "2"));
        table.row(
                new Fate.Accepted("seconds since 1970, the same moment as the line above"),
                row("hl-004220", "潮汐笔记", "1772673300", "2"));
        table.row(
                new Fate.Rejected("首次", "28 days", "2026 has no 29 February"),
                row("hl-004221", "晨雾小站", "2026-02-29 09:00", "2"));
        table.row(new Fate.Rejected("首次", "no hour 25", "25:10"), row("hl-004222", "Φάρος", "2026-03-05 25:10", "2"));
    }

    private static void doubles(TextTable table) {
        List<String> twice = row("hl-004224", "海港灯塔", "2026-03-08 09:30", "12");
        table.row(new Fate.Accepted("first of two equal rows"), twice);
        table.row(new Fate.Accepted("a real double of the line above: counted, not dropped"), twice);
        List<String> other = row("hl-004225", "Тихая Гавань", "2026-03-08 09:40", "7");
        table.row(new Fate.Accepted("first of two equal rows"), other);
        ordinary(table, 40, 2);
        table.row(new Fate.Accepted("equal to a row three lines above: counted, not dropped"), other);
    }

    private static void ordinary(TextTable table, int from, int count) {
        for (int i = from; i < from + count; i++) {
            String first = String.format(Locale.ROOT, "2026-03-%02d %02d:%02d", 2 + i % 20, 9 + i % 9, i * 11 % 60);
            table.row(
                    Fate.ACCEPTED,
                    row(
                            "hl-00" + (4100 + i),
                            NAMES.get(i % NAMES.size()) + (i + 1),
                            first,
                            Integer.toString(1 + i % 5)));
        }
    }

    private static List<String> row(String account, String name, String first, String times) {
        int n = Math.floorMod(account.hashCode(), 40);
        return List.of(
                account,
                "harbourline-api",
                name,
                first,
                "2026-04-16 18:00",
                times,
                "203.0.113." + (10 + n),
                n % 2 == 0 ? "tern-client/1.3 (batch)" : "tern-client/1.4",
                "tpl-" + (n % 4 == 0 ? "9f3ac2" : "41bd07"));
    }
}
