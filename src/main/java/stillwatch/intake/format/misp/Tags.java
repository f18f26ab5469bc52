package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Handling;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;

/** Tags as details; the most closed of the Traffic Light ones stands as the marking as well. */
final class Tags {
    private Tags() {}

    static List<Detail> details(List<Fields> tags) throws BadField {
        List<String> names = new ArrayList<>();
        for (Fields tag : tags) {
            names.add(tag.needed("name"));
        }
        Details details = new Details().add("marking", marking(names));
        names.forEach(name -> details.add("tag", name));
        return details.list();
    }

    private static @Nullable String marking(List<String> names) {
        return names.stream()
                .map(Tags::handling)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Handling::marking)
                .orElse(null);
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
