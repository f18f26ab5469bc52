package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Group;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.KeyRow;
import stillwatch.brief.outline.Outline.OpenQuestion;
import stillwatch.brief.outline.Standing;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Held;
import stillwatch.journal.Head;

/** Puts a brief together. The same case at the same head gives the same outline, wherever and whenever that is done. */
public final class Composing {
    private final List<LeftOut> log = new ArrayList<>();
    private final Material material;
    private final Head head;
    private final Sight sight;
    private final ExhibitNumbers exhibits;
    private final Plan plan;

    private Composing(Material material, Head head, Audience audience) {
        this.material = material;
        this.head = head;
        this.sight = Sight.of(material, audience, log);
        this.exhibits = new ExhibitNumbers(material);
        this.plan = material.plan(audience);
    }

    /** Whether a salt for this audience has to be journaled first. */
    public static boolean needsSalt(Material material, Audience audience) {
        return Rules.of(audience).of(Field.ACCOUNT_NAMES) == Treatment.PSEUDONYM
                && !material.accounts().isEmpty()
                && material.salt(audience) == null;
    }

    public static Composed of(Material material, Head head, Audience audience, boolean frozen) {
        return new Composing(material, head, audience).composed(frozen);
    }

    private Composed composed(boolean frozen) {
        Outline outline = outline(frozen);
        Outline told = outline.telling(new Changes(since(), outline).all());
        return new Composed(told, sight.withheld(), log, exhibits.all());
    }

    /** All of it but what changed, which is seen from the whole. */
    private Outline outline(boolean frozen) {
        List<Claim> claims = new Claims(sight, exhibits).all();
        List<Group> groups = new Groups(sight).all();
        Rest rest = new Rest(sight, claims);
        List<OpenQuestion> questions = rest.questions();
        var alternatives = rest.alternatives();
        var notes = rest.notes();
        var cited = new Exhibits(sight, exhibits, claims).all();
        Cover cover = cover(frozen);
        return new Outline(
                cover,
                new FirstPage(claims, groups, questions, accounts()).page(),
                key(claims),
                claims,
                told(BriefSection.NUMBERS, new Figures(sight, new Sayings(sight, exhibits)).all()),
                told(BriefSection.CHRONOLOGY, rest.chronology()),
                told(BriefSection.CLUSTERS, groups),
                told(BriefSection.ALTERNATIVES, alternatives),
                told(BriefSection.QUESTIONS, questions),
                told(BriefSection.NOTES, notes),
                new MethodWords(sight, claims, cover, plan).method(),
                cited,
                List.of(),
                sight.rules().audience() == Audience.LEGAL
                        ? log.stream().map(LeftOut::told).toList()
                        : List.of(),
                new Ordering(sight, plan).order());
    }

    /** What its author leaves out is not in it, so that no form of it can tell it. */
    private <T> List<T> told(BriefSection section, List<T> content) {
        return plan.leftOut().contains(section) ? List.of() : content;
    }

    private int accounts() {
        return (int) material.clusters().stream()
                .flatMap(one -> one.members().stream())
                .map(member -> member.account())
                .distinct()
                .count();
    }

    /** The copy somebody has: the one the plan names, else the last. */
    private Optional<Held<BriefFrozen>> since() {
        Integer named = plan.since();
        Audience audience = sight.rules().audience();
        Optional<Held<BriefFrozen>> wanted = named == null ? Optional.empty() : material.frozen(audience, named);
        return wanted.or(() -> material.lastFrozen(audience));
    }

    private Cover cover(boolean frozen) {
        Audience audience = sight.rules().audience();
        return new Cover(
                sight.text(material.description().title()),
                sight.text(material.description().purpose()),
                material.description().handling().marking(),
                material.description().invented(),
                audience,
                material.nextVersion(audience),
                frozen,
                since().map(one -> one.what().version()).orElse(0),
                head.at() == null ? "no entry yet" : ShownMoment.of(head.at()),
                head.caseId(),
                head.seq(),
                head.hash());
    }

    private static List<KeyRow> key(List<Claim> claims) {
        Stream<KeyRow> statuses =
                Stream.of(Status.values()).map(one -> row(Framing.standing(one), Framing.meaning(one), claims));
        Stream<KeyRow> undecided =
                Stream.of(row(Framing.UNDECIDED, "Somebody says so; nobody here has decided how it stands.", claims));
        Stream<KeyRow> others = Stream.of(PropositionKind.values())
                .filter(kind -> !kind.hasStatus())
                .map(kind -> row(
                        new Standing(kind.words(), "“", Standing.Tone.OTHER),
                        "Nothing that could be true or false; told as somebody's words.",
                        claims));
        return Stream.of(statuses, undecided, others).flatMap(all -> all).toList();
    }

    private static KeyRow row(Standing standing, String meaning, List<Claim> claims) {
        long count =
                claims.stream().filter(one -> one.standing().equals(standing)).count();
        return new KeyRow(standing, meaning, (int) count);
    }
}
