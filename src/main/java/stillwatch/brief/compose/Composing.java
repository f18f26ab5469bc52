package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.List;
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
import stillwatch.brief.outline.Outline.Withholding;
import stillwatch.brief.outline.Standing;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Status;
import stillwatch.journal.Head;

/** Puts a brief together. The same case at the same head gives the same outline, wherever and whenever that is done. */
public final class Composing {
    private final List<Withholding> log = new ArrayList<>();
    private final Material material;
    private final Head head;
    private final Sight sight;
    private final ExhibitNumbers exhibits;

    private Composing(Material material, Head head, Audience audience) {
        this.material = material;
        this.head = head;
        this.sight = Sight.of(material, audience, log);
        this.exhibits = new ExhibitNumbers(material);
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
        List<Claim> claims = new Claims(sight, exhibits).all();
        List<Group> groups = new Groups(sight).all();
        Rest rest = new Rest(sight, claims);
        List<OpenQuestion> questions = rest.questions();
        int accounts = (int) material.clusters().stream()
                .flatMap(one -> one.members().stream())
                .map(member -> member.account())
                .distinct()
                .count();
        var alternatives = rest.alternatives();
        var notes = rest.notes();
        Cover cover = cover(frozen);
        Outline outline = new Outline(
                cover,
                new FirstPage(claims, groups, questions, accounts).page(),
                key(claims),
                claims,
                new Figures(sight, new Sayings(sight, exhibits)).all(),
                rest.chronology(),
                groups,
                alternatives,
                questions,
                notes,
                new MethodWords(sight, claims, cover).method(),
                new Exhibits(sight, exhibits, claims).all(),
                new Changes(material.lastFrozen(sight.rules().audience()), claims).all(),
                sight.rules().audience() == Audience.LEGAL ? log : List.of());
        return new Composed(outline, sight.withheld(), log, exhibits.all());
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
                material.nextVersion(audience) - 1,
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
