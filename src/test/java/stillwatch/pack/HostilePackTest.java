package stillwatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.brief.BriefCase;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.journal.Anchor;
import stillwatch.pack.receive.NotWhole;
import stillwatch.pack.receive.Receiving;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.workbench.PackWork.Wanted;

/** Nothing that was changed, or made to do harm, is unpacked. */
class HostilePackTest {
    @TempDir
    Path folder;

    private Path zip;
    private Path in;
    private byte[] good;
    private String head;

    @BeforeEach
    void make() throws Exception {
        zip = folder.resolve("l.zip");
        in = Files.createDirectories(folder.resolve("in"));
        try (BriefCase at = new BriefCase(folder, Handling.CLEAR)) {
            Path ledger = Files.writeString(folder.resolve("ledger.txt"), "400 accounts were counted on 3 May.\n");
            at.shown("The reseller", "the reseller ran nearly 400 accounts", List.of(at.exhibit(ledger)));
            head = at.opened.head().hash();
            Wanted wanted = new Wanted(Audience.LEGAL, List.of(BriefFormat.HTML), Paper.A4, true);
            at.opened.packs().make(BriefCase.BY, wanted, zip, Progress.NONE);
        }
        good = Files.readAllBytes(zip);
    }

    private void receive(Path pack) throws IOException {
        new Receiving(pack, in, null, Progress.NONE).receive();
    }

    private void expectRefused(Path pack, String why) throws IOException {
        assertThatThrownBy(() -> receive(pack)).isInstanceOf(NotWhole.class).hasMessageContaining(why);
        expectNothing();
    }

    private void expectNothing() throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            assertThat(all).isEmpty();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("hostile.zip"), bytes);
    }

    @Test
    void one_changed_byte_anywhere_is_found() throws Exception {
        receive(zip);
        in = Files.createDirectories(folder.resolve("changed"));
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 600; i++) {
            int edge = Math.min(300, good.length / 2);
            int place = i < edge ? good.length - 1 - i : random.nextInt(good.length);
            byte[] bytes = good.clone();
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> receive(file(bytes)))
                    .as("byte %d of %d", place, good.length)
                    .isInstanceOf(NotWhole.class);
        }
        expectNothing();
    }

    @Test
    void a_pack_that_was_cut_or_has_something_behind_it_is_found() throws Exception {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 60; i++) {
            expectRefused(file(Arrays.copyOf(good, random.nextInt(good.length))), "not a pack");
        }
        expectRefused(file(Arrays.copyOf(good, good.length + 1)), "behind its end");
        expectRefused(file("no zip at all".getBytes(StandardCharsets.UTF_8)), "not a pack");
        expectRefused(file(new byte[0]), "ends in the middle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "pack/../../evil.txt",
                "/etc/evil.txt",
                "C:/evil.txt",
                "pack\\..\\evil.txt",
                "pack//evil.txt",
                "pack/",
                "evil.txt",
                "pack/con.txt",
                "pack/NUL",
                "pack/dot.",
                "pack/.hidden",
                "pack/~evil",
                "pack/data/a b.txt",
                "pack/a/b/c/d/e/f/g/h/deep.txt",
                "other/evil.txt",
                "PACK/evil.txt",
                "pack/BAGIT.TXT",
                "pack/bagit.txt/evil"
            })
    void a_name_that_leads_elsewhere_or_to_another_file_is_refused(String name) throws Exception {
        Map<String, byte[]> raw = new LinkedHashMap<>();
        Bags.parts(good).forEach((place, bytes) -> raw.put("pack/" + place, bytes));
        raw.put(name, "evil".getBytes(StandardCharsets.UTF_8));
        expectRefused(Bags.raw(raw, folder.resolve("hostile.zip")), "not a pack");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(one -> one.getFileName().toString())).noneMatch(one -> one.startsWith("evil"));
        }
    }

    @Test
    void what_was_pressed_is_refused_so_nothing_can_unpack_to_more_than_it_is() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("pack/data/bomb.bin"));
            out.write(new byte[64 << 20]);
        }
        assertThat(bytes.size()).isLessThan(100_000);
        expectRefused(file(bytes.toByteArray()), "pressed");
    }

    @Test
    void a_link_instead_of_a_file_is_refused() throws Exception {
        byte[] bytes = good.clone();
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[central + 5] = 3;
        bytes[central + 41] = (byte) 0xA1;
        expectRefused(file(bytes), "list of entries");
    }

    @Test
    void files_that_are_missing_too_many_or_other_than_listed_are_named() throws Exception {
        Map<String, byte[]> parts = Bags.parts(good);
        parts.remove("data/exhibits.csv");
        expectRefused(Bags.zipped(parts, folder.resolve("a.zip")), "data/exhibits.csv is missing");
        parts = Bags.parts(good);
        parts.put("data/more.txt", new byte[] {1});
        expectRefused(Bags.zipped(parts, folder.resolve("b.zip")), "data/more.txt is in it and not in its list");
        parts = Bags.parts(good);
        parts.put("more.txt", new byte[] {1});
        expectRefused(Bags.zipped(parts, folder.resolve("c.zip")), "more.txt is in it and not in its list");
        parts = Bags.parts(good);
        Bags.change(parts, "data/exhibits.csv", text -> text.replace("ledger", "Ledger"));
        expectRefused(Bags.zipped(parts, folder.resolve("d.zip")), "does not have the hash its list names");
        parts = Bags.parts(good);
        parts.remove(BagPlaces.TAG_MANIFEST);
        expectRefused(Bags.zipped(parts, folder.resolve("e.zip")), "tagmanifest-sha256.txt is missing");
    }

    @Test
    void a_journal_that_was_changed_is_found_even_where_all_hashes_were_made_anew() throws Exception {
        for (String[] change : new String[][] {
            {"ledger.txt", "ledgar.txt"},
            {"\"seq\":1,", "\"seq\":2,"},
            {"Stillwatch test", "Stillwatch rest"}
        }) {
            Map<String, byte[]> parts = Bags.parts(good);
            Bags.change(parts, BagPlaces.EXTRACT, text -> text.replaceFirst(change[0], change[1]));
            expectRefused(Bags.rehashed(parts, folder.resolve("x.zip")), "its journal is damaged");
        }
        Map<String, byte[]> cut = Bags.parts(good);
        Bags.change(
                cut,
                BagPlaces.EXTRACT,
                text -> text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1));
        assertThatThrownBy(() -> receive(Bags.rehashed(cut, folder.resolve("y.zip"))))
                .isInstanceOf(NotWhole.class);
        Map<String, byte[]> hidden = Bags.parts(good);
        Bags.change(
                hidden, BagPlaces.LABEL, text -> text.replaceFirst("Stillwatch-Shown: \\d+", "Stillwatch-Shown: 1"));
        expectRefused(Bags.rehashed(hidden, folder.resolve("z.zip")), "more or fewer entries");
    }

    @Test
    void a_rewritten_journal_is_found_against_a_hash_kept_elsewhere() throws Exception {
        assertThatThrownBy(() -> new Receiving(zip, in, Anchor.of("ab".repeat(32)), Progress.NONE).receive())
                .isInstanceOf(NotWhole.class)
                .hasMessageContaining("against the hash you named");
        expectNothing();

        var received = new Receiving(zip, in, Anchor.of(head), Progress.NONE).receive();

        assertThat(String.valueOf(received.chain().finding())).contains("0 entries were added since");
    }

    @Test
    void a_folder_that_is_there_is_left_alone_and_whoever_stops_in_the_middle_leaves_nothing() throws Exception {
        for (int asked = 1; asked < 8; asked++) {
            Progress until = new PackTest.Until(asked);
            assertThatThrownBy(() -> new Receiving(zip, in, null, until).receive())
                    .isInstanceOf(Cancelled.class);
        }
        expectNothing();
        receive(zip);
        assertThatThrownBy(() -> receive(zip)).isInstanceOf(NotWhole.class).hasMessageContaining("is there already");
        try (Stream<Path> all = Files.list(in)) {
            assertThat(all).hasSize(1);
        }
    }
}
