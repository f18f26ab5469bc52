package stillwatch.samples.messy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.TextTable;

/** Two Timesketch exports of one timeline; the second begins before the first ends. */
final class Supertimeline {
    private static final Instant START = Instant.parse("2026-03-05T01:15:00Z");
    private static final int FIRST_SHARED = 30;
    private static final int END_OF_FIRST = 45;
    private static final int END_OF_LATER = 58;
    private static final List<String> TWICE =
            row("Login from new address", START.plus(Duration.ofMinutes(1404)), "Logon");
    private static final List<String> THRICE = row("Rate limit reached", START.plus(Duration.ofMinutes(1411)), "Limit");

    private Supertimeline() {}

    static TextTable first() {
        TextTable table = header();
        table.row(
                new Fate.Accepted("the message says that the data is invented"),
                row("INVENTED sample data: export begins", START.minusSeconds(60), "Note"));
        ordinary(table, Fate.ACCEPTED, 0, 12);
        wrong(table);
        ordinary(table, Fate.ACCEPTED, 12, FIRST_SHARED);
        table.row(
                new Fate.Accepted("a message over two lines, with a comma and quotes"),
                row("Answer cut off:\n\"…, and so on\"", START.plus(Duration.ofMinutes(1400)), "Content"));
        ordinary(table, Fate.ACCEPTED, FIRST_SHARED, END_OF_FIRST);
        table.row(new Fate.Accepted("first of two equal rows"), TWICE);
        table.row(new Fate.Accepted("a real double: counted, not dropped"), TWICE);
        table.row(new Fate.Accepted("first of three equal rows"), THRICE);
        table.row(new Fate.Accepted("second of three equal rows"), THRICE);
        table.row(new Fate.Accepted("third of three equal rows"), THRICE);
        return table;
    }

    static TextTable later() {
        TextTable table = header();
        ordinary(table, Fate.DUPLICATE, FIRST_SHARED, END_OF_FIRST);
        table.row(new Fate.Duplicate("the first file has this row twice: first of the two"), TWICE);
        table.row(new Fate.Duplicate("second of the two"), TWICE);
        table.row(new Fate.Accepted("a third time: the first file has it only twice, so this one is new"), TWICE);
        table.row(new Fate.Duplicate("the first file has this row three times, here it stands once"), THRICE);
        table.row(
                new Fate.Rejected("datetime", "31 days", "32 March"),
                at("Signed in on no day", "2026-03-32T09:00:00+00:00", "", "Logon"));
        ordinary(table, Fate.ACCEPTED, END_OF_FIRST, END_OF_LATER);
        table.row(
                new Fate.Accepted("the same message as the row above, a second later: not a double"),
                row(message(END_OF_LATER - 1), time(END_OF_LATER - 1).plusSeconds(1), kind(END_OF_LATER - 1)));
        return table;
    }

    private static void wrong(TextTable table) {
        table.row(
                new Fate.Rejected("datetime", "28 days", "30 February"),
                at("Signed in on no day", "2026-02-30T10:00:00+00:00", "", "Logon"));
        table.row(
                new Fate.Rejected("datetime", "no hour 25", "25 o'clock"),
                at("Signed in too late", "2026-03-05T25:10:00+00:00", "", "Logon"));
        table.row(
                new Fate.Rejected("message", null, "no message"),
                row("", START.plus(Duration.ofMinutes(300)), "Logon"));
        table.row(
                new Fate.Rejected("datetime", null, "neither datetime nor timestamp"),
                at("Signed in some time", "", "", "Logon"));
        table.row(
                new Fate.Accepted("datetime and timestamp are an hour apart: the datetime counts, a notice says so"),
                at(
                        "Clock of the relay is wrong",
                        "2026-03-05T06:20:00+00:00",
                        micros(Instant.parse("2026-03-05T07:20:00Z")),
                        "Logon"));
        table.row(
                new Fate.Accepted("no datetime, but a timestamp: read as microseconds since 1970"),
                at("Counted only", "", micros(Instant.parse("2026-03-05T06:21:00Z")), "Logon"));
        table.row(
                new Fate.Rejected("datetime", null, "a word in place of a time"),
                at("Signed in at noon", "noon", "", "Logon"));
    }

    private static TextTable header() {
        return TextTable.plain()
                .header("message", "datetime", "timestamp", "timestamp_desc", "user", "source_ip", "tag");
    }

    private static void ordinary(TextTable table, Fate fate, int from, int to) {
        for (int i = from; i < to; i++) {
            table.row(fate, row(message(i), time(i), kind(i)));
        }
    }

    private static String message(int i) {
        return switch (i % 4) {
            case 0 -> "Signed in, session " + (9000 + i);
            case 1 -> "Batch of " + (40 + i * 7 % 90) + " requests, session " + (9000 + i);
            case 2 -> "Template tpl-9f3ac2 used, session " + (9000 + i);
            default -> "Signed out, session " + (9000 + i);
        };
    }

    private static String kind(int i) {
        return List.of("Logon", "Requests", "Content", "Logoff").get(i % 4);
    }

    private static Instant time(int i) {
        return START.plus(i * 29L, ChronoUnit.MINUTES);
    }

    private static List<String> row(String message, Instant time, String kind) {
        return at(message, time.toString().replace("Z", "+00:00"), micros(time), kind);
    }

    private static List<String> at(String message, String datetime, String timestamp, String kind) {
        List<String> row = new ArrayList<>(List.of(message, datetime, timestamp, kind));
        int n = Math.floorMod(message.length(), 6);
        row.addAll(List.of("hl-00" + (4213 + n), "203.0.113." + (17 + n), n == 3 ? "burst" : ""));
        return row;
    }

    private static String micros(Instant time) {
        return Long.toString(time.getEpochSecond() * 1_000_000);
    }
}
