package stillwatch.samples.harbour;

/** What happened around the accounts: reports, letters, statements, all of them invented. */
final class PublicEvents {
    static final String LINES = """
            2025-11-12T18:40:00Z | alert | Night traffic of ten new accounts noticed by the lab's watch
            2025-11-28T09:00:00Z | report | The lab opens the case "Slack water"
            2025-12-01T10:30:00Z | enforcement | Ten accounts banned, case "Slack water" closed
            2026-02-26T08:00:00Z | alert | Twenty-four sign-ups from neighbouring addresses in two days
            2026-03-12T07:20:00Z | alert | One prompt template in a third of all batch traffic
            2026-03-24T11:00:00Z | report | Breakwater Desk offers its view of the traffic
            2026-03-30T08:00:00Z | enforcement | Three accounts of the reseller Quayside Credits closed on its own request
            2026-04-03T16:10:00Z | report | Breakwater Desk names three clusters: Gannet, Petrel, Skua
            2026-04-09T05:30:00Z | outage | Queue of the API full for forty minutes
            2026-04-13T13:00:00Z | statement | Lindenholm University says that its proxy stands for eleven thousand people
            2026-04-14T12:00:00Z | report | Breakwater Desk puts out "Three flocks, one tide"
            2026-04-15T10:00:00Z | letter | Harbourline writes to the Office for Digital Markets
            2026-04-16T15:45:00Z | press | The Pier Gazette reports on the letter without having seen it
            2026-04-17T09:00:00Z | enforcement | Harbourline suspends accounts of Gannet and Petrel
            2026-04-18T08:30:00Z | statement | Northwater Models denies any part in it
            2026-04-19T11:20:00Z | statement | Quayside Credits says that it sells credit and does not know what for
            2026-04-20T13:15:00Z | enforcement | Accounts of the university suspended in error are restored
            2026-04-22T09:00:00Z | letter | The Office for Digital Markets confirms receipt and nothing else
            2026-04-24T14:00:00Z | press | The Pier Gazette adds the denial to its report
            """;

    private PublicEvents() {}
}
