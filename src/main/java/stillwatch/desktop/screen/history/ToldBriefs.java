package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefAction.BriefPlanned;
import stillwatch.casefile.action.BriefPart;

/** What a plan of a brief says, part by part. */
final class ToldBriefs {
    private static final int LONGEST = 2_000;

    private ToldBriefs() {}

    static void tell(BriefPlanned plan, BiConsumer<String, @Nullable Object> say) {
        say.accept("Audience", plan.audience().words());
        say.accept("Order", names(plan.parts(), false));
        say.accept("Left out", names(plan.parts(), true));
        say.accept("Tells changes since", plan.since() == null ? null : "version " + plan.since());
        int number = 0;
        for (BriefPart part : plan.parts()) {
            if (part instanceof BriefPart.OwnText own) {
                say.accept("Own text " + ++number, words(own));
            }
        }
    }

    private static String names(List<BriefPart> parts, boolean out) {
        return parts.stream()
                .map(part -> switch (part) {
                    case BriefPart.Section one ->
                        one.out() == out ? one.section().title() : "";
                    case BriefPart.OwnText own -> out ? "" : "own text";
                })
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String words(BriefPart.OwnText own) {
        String title = own.title() == null ? "" : own.title() + ": ";
        return ShownText.of((title + own.text()).replaceAll("\\s+", " "), LONGEST);
    }
}
