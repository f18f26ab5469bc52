package stillwatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import stillwatch.samples.harbour.HarbourSample;

/** What the page beside the demo case says of its files, counted in the files. */
class HarbourStoryTest {
    private final Map<String, byte[]> files = new HarbourSample().folder().files();
    private final Map<String, String> cluster = new HashMap<>();

    HarbourStoryTest() {
        rows("clusters-partner.csv").forEach(row -> cluster.put(row.get("account"), row.get("cluster")));
    }

    @Test
    void there_are_240_accounts_in_two_incidents_and_three_claimed_clusters() {
        assertThat(rows("accounts.csv").stream().map(it -> it.get("account")).distinct())
                .hasSize(240);
        assertThat(rows("incidents.csv")).hasSize(2);
        assertThat(new TreeSet<>(cluster.values())).containsExactly("Gannet", "Petrel", "Skua");
        assertThat(rows("events.csv")).hasSizeBetween(550, 650);
    }

    @Test
    void every_account_that_is_spoken_of_is_in_the_list_of_accounts() {
        Set<String> known = new HashSet<>();
        rows("accounts.csv").forEach(row -> known.add(row.get("account") + "@" + row.get("platform")));
        for (String file : List.of("observations.csv", "events.csv", "clusters-partner.csv")) {
            for (Map<String, String> row : rows(file)) {
                if (!row.get("account").isEmpty()) {
                    assertThat(known).as(file).contains(row.get("account") + "@" + row.get("platform"));
                }
            }
        }
    }

    @Test
    void gannet_pauses_when_skua_works() {
        assertThat(hours("Gannet", "tern-client/1.3 (batch)")).containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
        assertThat(hours("Skua", "relay-http/0.9 (night)")).contains(4).isSubsetOf(4, 16, 17, 18, 19);
    }

    @Test
    void nobody_is_seen_before_the_account_was_created_or_after_it_was_last_seen() {
        Map<String, Map<String, String>> accounts = new HashMap<>();
        rows("accounts.csv").forEach(row -> accounts.put(row.get("account"), row));
        for (Map<String, String> row : rows("observations.csv")) {
            Map<String, String> account = accounts.get(row.get("account"));
            assertThat(row.get("first_seen")).isGreaterThanOrEqualTo(account.get("created"));
            assertThat(row.get("last_seen"))
                    .isGreaterThanOrEqualTo(row.get("first_seen"))
                    .isLessThanOrEqualTo(account.get("last_seen"));
        }
        for (Map<String, String> row : rows("events.csv")) {
            if (row.get("kind").equals("burst")) {
                Map<String, String> account = accounts.get(row.get("account"));
                assertThat(row.get("time")).isBetween(account.get("created"), account.get("last_seen"));
            }
        }
    }

    @Test
    void each_signal_ties_as_many_accounts_as_the_page_says() {
        assertThat(accountsWith("ip", "198.51.100.7")).isEqualTo(23);
        assertThat(accountsWith("ip", "198.51.100.8")).isEqualTo(23);
        assertThat(accountsWith("user_agent", "tern-client/1.3 (batch)")).isEqualTo(36 + 4);
        assertThat(values("wallet")).hasSize(2);
        assertThat(values("device")).hasSize(4);
        assertThat(values("phone")).hasSize(7);
        assertThat(accountsWith("prompt_template", "tpl-0c0ffe")).isGreaterThan(40);
    }

    /** The hours of the bursts of those the partner claims, as far as they use this client. */
    private Set<Integer> hours(String label, String client) {
        Set<String> accounts = new HashSet<>();
        rows("observations.csv").stream()
                .filter(row -> row.get("user_agent").equals(client))
                .filter(row -> label.equals(cluster.get(row.get("account"))))
                .forEach(row -> accounts.add(row.get("account")));
        Set<Integer> hours = new TreeSet<>();
        rows("events.csv").stream()
                .filter(row -> row.get("kind").equals("burst") && accounts.contains(row.get("account")))
                .forEach(row -> hours.add(Integer.parseInt(row.get("time").substring(11, 13))));
        return hours;
    }

    private long accountsWith(String column, String value) {
        return rows("observations.csv").stream()
                .filter(row -> row.get(column).equals(value))
                .map(row -> row.get("account"))
                .distinct()
                .count();
    }

    private Set<String> values(String column) {
        Set<String> values = new TreeSet<>();
        rows("observations.csv").forEach(row -> values.add(row.get(column)));
        values.remove("");
        return values;
    }

    /** Enough for these files, whose cells hold neither quotes nor line ends where this test looks. */
    private List<Map<String, String>> rows(String file) {
        List<String> lines =
                new String(files.get(file), StandardCharsets.UTF_8).lines().toList();
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells =
                    Arrays.asList(line.replaceAll("\"([^\"]*)\"", "quoted").split(",", -1));
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
