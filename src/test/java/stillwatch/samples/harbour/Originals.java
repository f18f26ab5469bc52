package stillwatch.samples.harbour;

/** Things to keep as evidence: a note, a mail, a saved page. Nothing in them loads anything. */
final class Originals {
    static final String NOTE = """
            INVENTED SAMPLE - no such partner, lab or account exists
            Breakwater Desk, note to Harbourline, 3 April 2026

            We looked at four weeks of batch traffic and see three clusters.

            1. Gannet. 33 accounts. Three cards, one client, and a pause between
               04:00 and 05:00 UTC on every working day. One account that runs
               at midnight is in the list because of its volume alone.
            2. Petrel. 27 accounts. Begins when Gannet is halfway through its
               day. Uses a prompt template of Gannet's. Two accounts are in the
               list because of an address that may be a shared proxy.
            3. Skua. 18 accounts. Four devices, two wallets. Awake when Gannet
               pauses, and in the evening.

            What speaks against one hand behind all three: no card is shared
            between the first two, and only one payment ties the third to the
            second. We do not know who is behind any of them.
            """;

    static final String MAIL = """
            From: Quayside Credits <desk@quayside.example>
            To: trust desk <trust@harbourline.example>
            Date: Sun, 19 Apr 2026 11:20:00 +0000
            Message-ID: <20260419112000.17@quayside.example>
            Subject: Your question of 17 April (INVENTED SAMPLE)
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Good morning,

            we sell credit for your API in packs of 20 and pay with two company
            cards. So all of our customers' accounts show the same two cards.
            We do not ask what the credit is for. Three accounts were closed on
            30 March at our own request.

            Quayside Credits (invented)
            """;

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Statement - Northwater Models (INVENTED SAMPLE)</title>
            </head>
            <body>
            <h1>Statement</h1>
            <p><strong>Invented sample: no such company exists.</strong></p>
            <p>18 April 2026. A newspaper has linked us to bulk queries of another
            lab's model. We did not make these queries and did not ask anybody to.
            We train on data we license.</p>
            <p>Saved from https://northwater.example/statement on 18 April 2026, 09:00 UTC.</p>
            </body>
            </html>
            """;

    private Originals() {}
}
