package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.Brief;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Remark;
import stillwatch.brief.Trial;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Copy;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/**
 * Writes a brief as it would go out, to be looked at; what must not be in it is said here and not refused.
 *
 * @param typed texts that are not saved, each in its place
 */
record Drafting(
        OpenCase opened,
        String by,
        Wanted wanted,
        List<Unsaved> typed,
        @Nullable Brief before,
        Consumer<Early> early) {

    Preview preview(Progress progress) throws IOException {
        List<Held<BriefFrozen>> kept = opened.briefs().frozen();
        Handling handling = opened.read(
                tables -> tables.descriptions().current().orElseThrow().handling());
        if (!Rules.of(wanted.audience()).admits(handling)) {
            return new Preview.TooHigh(wanted, kept, handling);
        }
        try {
            Trial trial = opened.briefs().trial(by, wanted.audience());
            Plan plan = trial.plan();
            Brief brief = trial.following(was -> Trying.with(was, typed));
            early.accept(new Early(brief, plan, since(brief)));
            return tells(brief.outline()) ? made(brief, plan, kept, progress) : new Preview.Nothing(wanted, kept);
        } catch (Refused refused) {
            return new Preview.Refusal(wanted, kept, String.valueOf(refused.getMessage()));
        }
    }

    /** What it says, while its pages are not made yet; {@code since}: nothing where there was none before. */
    record Early(Brief brief, Plan plan, Optional<Comparison> since) {}

    private Optional<Comparison> since(Brief brief) {
        return Optional.ofNullable(before).map(was -> Comparison.of(Copy.of(was.outline()), Copy.of(brief.outline())));
    }

    private static boolean tells(Outline outline) {
        return !outline.claims().isEmpty() || !outline.groups().isEmpty();
    }

    private Preview made(Brief brief, Plan plan, List<Held<BriefFrozen>> kept, Progress progress) throws IOException {
        progress.stopIfCancelled();
        byte[] bytes = brief.bytes(BriefFormat.PDF, wanted.paper());
        progress.stopIfCancelled();
        LeakReport leak = brief.reread(new FinishedFile("brief.pdf", bytes));
        List<Remark> remarks = opened.briefs().remarks(brief);
        progress.stopIfCancelled();
        return new Preview.Made(
                wanted, kept, brief, PagePictures.of(bytes), leak, remarks, plan, released(), names(brief));
    }

    /** For whoever writes the brief; none of it is in the brief. */
    private Map<String, String> names(Brief brief) {
        return brief.composed().leftOut().stream()
                .map(stillwatch.brief.compose.LeftOut::item)
                .filter(item -> !item.isEmpty())
                .distinct()
                .collect(Collectors.toMap(item -> item, opened::nameOf));
    }

    private List<Preview.Released> released() {
        return opened.planning().released(wanted.audience()).stream()
                .map(one -> new Preview.Released(one, opened.nameOf(one.id())))
                .toList();
    }
}
