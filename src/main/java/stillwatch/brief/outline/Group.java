package stillwatch.brief.outline;

import java.util.List;

/**
 * Accounts a person decided to belong together.
 *
 * @param size "41 accounts", "fewer than five accounts"
 * @param title empty where it has none; one that names somebody is shown as an allegation
 * @param why the reason; empty where it is not for this audience
 * @param against what was weighed and left out
 */
public record Group(
        String label,
        String title,
        String size,
        String decided,
        String why,
        List<String> members,
        List<String> against) {
    public Group {
        members = List.copyOf(members);
        against = List.copyOf(against);
    }
}
