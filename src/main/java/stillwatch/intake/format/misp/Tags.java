package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Handling;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** Tags as details; the most closed of the Traffic Light ones stands as the marking as well. */
final class Tags {
    private Tags() {}

    static List<Detail> details(List<Fields> tags) throws BadField {
        List<Detail> details = new ArrayList<>();
        Handling closest = null;
        for (Fields tag : tags) {
            String name = tag.needed("name");
            details.add(new Detail("tag", name));
            Handling handling = handling(name);
            if (handling != null && (closest == null || handling.compareTo(closest) > 0)) {
                closest = handling;
            }
        }
        if (closest != null) {
            details.addFirst(new Detail("marking", closest.marking()));
        }
        return details;
    }

    private static @Nullable Handling handling(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "tlp:white", "tlp:clear" -> Handling.CLEAR;
            case "tlp:green" -> Handling.GREEN;
            case "tlp:amber" -> Handling.AMBER;
            case "tlp:amber+strict" -> Handling.AMBER_STRICT;
            case "tlp:red" -> Handling.RED;
            default -> null;
        };
    }
}
