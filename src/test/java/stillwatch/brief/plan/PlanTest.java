package stillwatch.brief.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.casefile.action.BriefPart.Section;

class PlanTest {
    @Test
    void whatever_is_moved_added_and_left_out_every_section_stands_once_and_page_one_first() {
        SplittableRandom random = new SplittableRandom(3);
        Plan plan = Plan.usual();
        for (int n = 0; n < 2_000; n++) {
            plan = step(plan, random);

            List<BriefSection> sections = new ArrayList<>();
            for (BriefPart part : plan.parts()) {
                if (part instanceof Section one) {
                    sections.add(one.section());
                }
            }
            assertThat(sections)
                    .containsExactlyInAnyOrder(BriefSection.values())
                    .startsWith(BriefSection.PAGE_ONE);
            assertThat(Plan.of(plan.forAudience(Audience.OWN))).isEqualTo(plan);
        }
    }

    private static Plan step(Plan plan, SplittableRandom random) {
        int size = plan.parts().size();
        return switch (random.nextInt(4)) {
            case 0 -> plan.moved(random.nextInt(size), random.nextInt(-2, size + 3));
            case 1 -> size > 40 ? plan : plan.added(random.nextInt(-1, size + 2), new OwnText(null, "Words."));
            case 2 -> plan.without(random.nextInt(size));
            default -> plan.shows(BriefSection.values()[random.nextInt(14)], random.nextBoolean());
        };
    }

    @Test
    void a_plan_of_a_time_with_fewer_sections_has_the_others_where_they_usually_stand() {
        Plan plan = new Plan(
                List.of(new Section(BriefSection.CLAIMS, false), new Section(BriefSection.EXHIBITS, false)), null);

        assertThat(plan.at(BriefSection.NUMBERS)).isEqualTo(plan.at(BriefSection.CLAIMS) + 1);
        assertThat(plan.at(BriefSection.CHANGES)).isEqualTo(plan.at(BriefSection.EXHIBITS) + 1);
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void what_a_brief_rests_on_cannot_be_left_out_and_an_empty_text_is_none() {
        assertThat(Plan.usual().shows(BriefSection.EXHIBITS, false).against())
                .containsExactly("This stays in every brief. Exhibits: they are what the claims rest on.");
        assertThat(Plan.usual().added(2, new OwnText("Heading", "  ")).against())
                .hasSize(1);
        assertThat(Plan.usual().added(2, new OwnText(null, "x".repeat(20_001))).against())
                .singleElement()
                .asString()
                .contains("20000", "Make two of it");
        assertThat(Plan.usual().shows(BriefSection.NOTES, false).against()).isEmpty();
    }

    @Test
    void paragraphs_stand_between_empty_lines() {
        assertThat(Plan.paragraphs(new OwnText(null, " One\nline.\r\n\r\n \n Two. \n\n")))
                .containsExactly("One\nline.", "Two.");
    }
}
