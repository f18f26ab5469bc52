package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.List;
import stillwatch.brief.outline.Part;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.action.BriefPart;

/** The plan of a brief as its audience reads it: the author's words are no safer than any others. */
record Ordering(Sight sight, Plan plan) {

    List<Part> order() {
        List<Part> order = new ArrayList<>();
        int own = 0;
        for (BriefPart part : plan.standing()) {
            switch (part) {
                case BriefPart.Section one -> order.add(new Part.Section(one.section()));
                case BriefPart.OwnText text -> order.add(own(++own, text));
            }
        }
        return order;
    }

    private Part.Own own(int number, BriefPart.OwnText text) {
        List<String> paragraphs =
                Plan.paragraphs(text).stream().map(sight::text).toList();
        return new Part.Own(number, sight.text(text.title()), paragraphs);
    }
}
