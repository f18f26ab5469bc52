package stillwatch.samples.harbour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** All accounts, numbered in the order they were created: what was created in one go has neighbouring numbers. */
final class Cast {
    static final int SEED = 20260302;
    private final List<Member> members = new ArrayList<>();

    Cast() {
        Random random = new Random(SEED);
        List<Member> unnumbered = new ArrayList<>();
        for (Group group : Group.values()) {
            Instant previous = Instant.EPOCH;
            for (int i = 0; i < group.size(); i++) {
                Instant created = created(group, i, previous, random);
                unnumbered.add(new Member(group, i, created, "", ""));
                previous = created;
            }
        }
        unnumbered.sort(Comparator.comparing(Member::created));
        for (int i = 0; i < unnumbered.size(); i++) {
            members.add(unnumbered.get(i).called("hl-" + String.format(Locale.ROOT, "%06d", 4001 + i), Names.of(i)));
        }
    }

    List<Member> all() {
        return List.copyOf(members);
    }

    List<Member> of(Group group) {
        return members.stream()
                .filter(it -> it.group() == group)
                .sorted(Comparator.comparing(Member::index))
                .toList();
    }

    private static Instant created(Group group, int index, Instant previous, Random random) {
        return switch (group) {
            case GANNET ->
                burst(
                        index,
                        12,
                        previous,
                        random,
                        120,
                        "2026-02-24T02:10:00Z",
                        "2026-02-25T06:05:00Z",
                        "2026-03-10T01:40:00Z");
            case PETREL -> burst(index, 14, previous, random, 400, "2026-03-03T07:12:00Z", "2026-03-17T09:30:00Z");
            case SKUA -> burst(index, 10, previous, random, 500, "2025-11-08T16:20:00Z", "2026-03-21T17:05:00Z");
            case RESELLER -> some(group, index, random, "2026-01-05T00:00:00Z", 60);
            case CAMPUS ->
                some(group, index, random, index % 3 == 0 ? "2026-02-09T00:00:00Z" : "2025-09-29T00:00:00Z", 24);
            case HEAVY -> some(group, index, random, "2025-03-01T00:00:00Z", 280);
            case ORDINARY -> some(group, index, random, "2025-06-01T00:00:00Z", 280);
        };
    }

    private static Instant some(Group group, int index, Random random, String first, int days) {
        return Hours.of(group, index).some(random, Instant.parse(first), days);
    }

    /** Every {@code size} accounts begin at the next of the starts, each some moments behind the one before. */
    private static Instant burst(int index, int size, Instant previous, Random random, int gap, String... starts) {
        return index % size == 0
                ? Instant.parse(starts[index / size])
                : previous.plus(Duration.ofSeconds(gap + random.nextInt(gap)));
    }
}
