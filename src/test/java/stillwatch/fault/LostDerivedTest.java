package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** What is worked out from a case is deleted or damaged between two openings: that costs a rebuild, never an action. */
class LostDerivedTest {
    @TempDir
    Path folder;

    private Path caseFolder;
    private Place place;
    private String head;
    private String export;

    @BeforeEach
    void a_case_with_some_of_everything() throws Exception {
        place = FaultPlace.in(folder);
        caseFolder = folder.resolve("lost.still");
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            Path events = Faults.file(folder, "events.jsonl", Faults.events(1, 1500));
            opened.importFile("tester", events, Wanted.PLAIN, Progress.NONE);
            for (int i = 0; i < 30; i++) {
                opened.annotate("tester", Faults.ACCOUNT, "", "note " + i, List.of());
            }
            opened.makeSearchable(Progress.NONE);
            export = Sums.export(opened);
            head = opened.head().hash();
        }
    }

    @Test
    void any_damage_to_the_store_or_the_text_index_is_mended_without_a_word() throws Exception {
        damage(40, 51);
    }

    @Test
    @Tag("long")
    void four_hundred_times_any_damage_is_mended_without_a_word() throws Exception {
        damage(400, 52);
    }

    private void damage(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            List<Path> files = derived();
            Path victim = files.get(random.nextInt(files.size()));
            String how = spoil(victim, random);
            try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
                assertThat(opened.head().hash()).isEqualTo(head);
                assertThat(Sums.export(opened)).as(how).isEqualTo(export);
                Sums.check(opened);
                Sums.searchFindsEveryNote(opened, "note");
                assertThat(opened.search("file1", 5, Progress.NONE).total())
                        .as(how)
                        .isEqualTo(1500);
            }
        }
        Sums.holdsWithNothingLeftOver(caseFolder, place);
    }

    private List<Path> derived() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(file -> Files.isRegularFile(file)
                            && !file.toString().contains("open")
                            && !file.endsWith("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static String spoil(Path file, Random random) throws IOException {
        long size = Files.size(file);
        int kind = random.nextInt(5);
        long at = size == 0 ? 0 : random.nextLong(size);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            switch (kind) {
                case 0 -> raw.setLength(at);
                case 1 -> flip(raw, at);
                case 2 -> overwrite(raw, at, new byte[(int) Math.min(4096, size - at)]);
                case 3 -> overwrite(raw, at, noise(random, (int) Math.min(4096, size - at)));
                default -> raw.setLength(0);
            }
        }
        if (kind == 4 && random.nextBoolean()) {
            Files.delete(file);
        }
        return "damage " + kind + " at " + at + " of " + file;
    }

    private static void flip(RandomAccessFile raw, long at) throws IOException {
        if (at < raw.length()) {
            raw.seek(at);
            int was = raw.read();
            raw.seek(at);
            raw.write(was ^ 0x10);
        }
    }

    private static byte[] noise(Random random, int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static void overwrite(RandomAccessFile raw, long at, byte[] with) throws IOException {
        raw.seek(at);
        raw.write(with);
    }
}
