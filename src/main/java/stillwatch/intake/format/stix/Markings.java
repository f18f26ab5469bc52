package stillwatch.intake.format.stix;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Handling;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** What a marking says about handling. The published markings are known by their ids, whether the bundle holds them or not. */
final class Markings {
    private static final Map<String, Handling> PUBLISHED = Map.of(
            "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", Handling.CLEAR,
            "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", Handling.GREEN,
            "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", Handling.AMBER,
            "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Handling.RED,
            "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", Handling.CLEAR,
            "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", Handling.GREEN,
            "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", Handling.AMBER,
            "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", Handling.AMBER_STRICT,
            "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", Handling.RED);

    private static final String TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    private Markings() {}

    static Known.@Nullable Marking published(String id) {
        Handling handling = PUBLISHED.get(id);
        return handling == null ? null : new Known.Marking(handling, handling.marking());
    }

    static Known.Marking read(String id, Fields fields) throws BadField {
        String level = level(fields);
        Handling handling = level == null ? null : handling(level);
        if (handling != null) {
            return new Known.Marking(handling, handling.marking());
        }
        String statement = statement(fields);
        String name = fields.text("name");
        return new Known.Marking(null, statement != null ? statement : name != null ? name : id);
    }

    private static @Nullable String level(Fields fields) throws BadField {
        Fields definition = fields.object("definition");
        if (definition != null && definition.has("tlp")) {
            return definition.needed("tlp");
        }
        Fields extensions = fields.object("extensions");
        Fields tlp = extensions == null ? null : extensions.object(TLP_EXTENSION);
        return tlp == null ? null : tlp.text("tlp_2_0");
    }

    private static @Nullable String statement(Fields fields) throws BadField {
        Fields definition = fields.object("definition");
        return definition == null ? null : definition.text("statement");
    }

    private static @Nullable Handling handling(String level) {
        return switch (level.toLowerCase(Locale.ROOT)) {
            case "white", "clear" -> Handling.CLEAR;
            case "green" -> Handling.GREEN;
            case "amber" -> Handling.AMBER;
            case "amber+strict" -> Handling.AMBER_STRICT;
            case "red" -> Handling.RED;
            default -> null;
        };
    }
}
