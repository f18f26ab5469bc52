package stillwatch.samples.harbour;

import static stillwatch.samples.writing.MappingText.columns;

import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.TextTable;

/** The small tables: incidents, sources, documents. */
final class Papers {
    static final Mapping INCIDENTS = mapping(
            Subject.INCIDENTS,
            "title",
            "title",
            "start",
            "period_start",
            "end",
            "period_end",
            "scope",
            "scope",
            "targets",
            "targets",
            "note",
            "description");
    static final Mapping SOURCES = mapping(
            Subject.SOURCES,
            "name",
            "name",
            "kind",
            "kind",
            "stake",
            "stake",
            "reliability",
            "reliability",
            "basis",
            "basis",
            "note",
            "description");
    static final Mapping DOCUMENTS = mapping(
            Subject.DOCUMENTS,
            "ref",
            "ref",
            "source",
            "source",
            "title",
            "title",
            "published",
            "published",
            "captured",
            "captured",
            "language",
            "language",
            "derived_from",
            "detail");

    private Papers() {}

    static TextTable incidents() {
        return TextTable.plain()
                .header("title", "start", "end", "scope", "targets", "note")
                .row(
                        "Slack water",
                        "2025-11-10",
                        "2025-11-28",
                        "ten accounts at night, one client",
                        "tool use",
                        "the trial run, as the lab sees it; invented")
                .row(
                        "Spring tide",
                        "2026-03-23",
                        "2026-04-17",
                        "bulk requests of several groups of accounts",
                        "software engineering; multi-step reasoning; tool use",
                        "alleged; invented");
    }

    static TextTable sources() {
        return TextTable.plain()
                .header("name", "kind", "stake", "reliability", "basis", "note")
                .row("Harbourline", "AI lab", "COMPLAINANT", "B", "owns the logs, has an interest", "invented")
                .row(
                        "Breakwater Desk",
                        "partner",
                        "ALLY",
                        "C",
                        "two of its earlier clusters held, one did not",
                        "invented")
                .row("Northwater Models", "AI lab", "ACCUSED", "F", "nothing of it could be checked so far", "invented")
                .row("Lindenholm University", "university", "NONE_KNOWN", "B", "runs the proxy itself", "invented")
                .row("Quayside Credits", "reseller", "NONE_KNOWN", "D", "sells what is in question", "invented")
                .row("The Pier Gazette", "newspaper", "NONE_KNOWN", "C", "corrects itself in public", "invented")
                .row("Office for Digital Markets", "authority", "AUTHORITY", "A", "official letters", "invented");
    }

    static TextTable documents() {
        return TextTable.plain()
                .header("ref", "source", "title", "published", "captured", "language", "derived_from")
                .row(
                        "H-1",
                        "Harbourline",
                        "Case note: Slack water",
                        "2025-11-28T09:00:00Z",
                        "2025-11-28T09:05:00Z",
                        "en",
                        "")
                .row(
                        "B-1",
                        "Breakwater Desk",
                        "Three clusters in the traffic of spring",
                        "2026-04-03T16:10:00Z",
                        "2026-04-03T16:30:00Z",
                        "en",
                        "")
                .row(
                        "B-2",
                        "Breakwater Desk",
                        "Three flocks, one tide",
                        "2026-04-14T12:00:00Z",
                        "2026-04-14T12:20:00Z",
                        "en",
                        "B-1")
                .row(
                        "H-2",
                        "Harbourline",
                        "Letter to the Office for Digital Markets",
                        "2026-04-15",
                        "2026-04-15T10:00:00Z",
                        "en",
                        "B-2")
                .row(
                        "U-1",
                        "Lindenholm University",
                        "Om vår proxy",
                        "2026-04-13T13:00:00Z",
                        "2026-04-13T15:00:00Z",
                        "sv",
                        "")
                .row(
                        "G-1",
                        "The Pier Gazette",
                        "Lab tells authority of bulk queries",
                        "2026-04-16T15:45:00Z",
                        "2026-04-16T16:00:00Z",
                        "en",
                        "H-2")
                .row(
                        "G-2",
                        "The Pier Gazette",
                        "Lab tells authority of bulk queries (with a denial)",
                        "2026-04-24T14:00:00Z",
                        "2026-04-24T14:30:00Z",
                        "en",
                        "G-1")
                .row("N-1", "Northwater Models", "Statement", "2026-04-18T08:30:00Z", "2026-04-18T09:00:00Z", "en", "")
                .row(
                        "Q-1",
                        "Quayside Credits",
                        "Answer to Harbourline",
                        "2026-04-19T11:20:00Z",
                        "2026-04-19T11:25:00Z",
                        "en",
                        "")
                .row(
                        "O-1",
                        "Office for Digital Markets",
                        "Confirmation of receipt",
                        "2026-04-22",
                        "2026-04-22T09:00:00Z",
                        "en",
                        "");
    }

    private static Mapping mapping(Subject subject, String... headersAndTargets) {
        return new Mapping(subject, columns(headersAndTargets), "UTC", null, null, null, null, null);
    }
}
