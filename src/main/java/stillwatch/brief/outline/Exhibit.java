package stillwatch.brief.outline;

import java.util.List;

/** What can be looked at: its number stays through all versions. {@code sha256} is empty where it is not for this audience. */
public record Exhibit(
        int number, String name, String kind, String size, String sha256, String came, List<Integer> claims) {
    public Exhibit {
        claims = List.copyOf(claims);
    }
}
