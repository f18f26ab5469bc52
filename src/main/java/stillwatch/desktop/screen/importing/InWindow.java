package stillwatch.desktop.screen.importing;

import java.util.Map;

/** What readers and refusals say, where they name options of the command line: here one points to the same thing in the window. */
final class InWindow {
    private static final Map<String, String> SAID = Map.of(
            "; give the zone with --zone or in the mapping", "; say at the right which zone is meant",
            "until the mapping says \"dateOrder\"", "until it is said at the right which is meant",
            "say so with --format; to keep it as it is, use \"evidence CASE add FILE\"",
                    "choose the format at the right; to keep it as it is, add it under Evidence",
            "Say what the rows are with --as, or what the columns are with --map.",
                    "Say at the right what the rows are, or in the table what the columns are.",
            "Name it in the mapping (\"platform\")", "Name it at the right",
            "Name another one in the mapping (\"sheet\").", "Name another one at the right.");

    private InWindow() {}

    static String said(String words) {
        String here = words;
        for (Map.Entry<String, String> entry : SAID.entrySet()) {
            here = here.replace(entry.getKey(), entry.getValue());
        }
        return here;
    }
}
