package stillwatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.BriefCase;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.journal.Python;
import stillwatch.pack.receive.Received;
import stillwatch.pack.receive.Receiving;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PackWork.Packed;
import stillwatch.workbench.PackWork.Wanted;
import stillwatch.workbench.Refused;
import stillwatch.workbench.TestPlace;
import stillwatch.workbench.Verification;

class PackTest {
    private static final String WHY = "they share a card nobody else in this log ever used";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @TempDir
    Path folder;

    private BriefCase at;
    private String ledger;
    private String photo;

    @BeforeEach
    void start() throws Exception {
        at = new BriefCase(folder, Handling.CLEAR);
        at.cluster(0, 6, "Card ring", WHY);
        ledger = at.exhibit(Files.writeString(folder.resolve("ledger.txt"), "400 accounts were counted on 3 May.\n"));
        photo = at.exhibit(Files.write(folder.resolve("office.png"), PNG));
        at.exhibit(Files.writeString(folder.resolve("unused.txt"), "nobody cites this one"));
        at.shown("The reseller", "the reseller ran nearly 400 accounts", List.of(ledger, photo));
        at.opened.notes().add(BriefCase.BY, ledger, "", "what counsel thinks of this ledger", List.of(), true);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private Packed pack(Audience audience, Path to, BriefFormat... forms) throws Exception {
        return pack(at.opened, audience, to, forms);
    }

    private static Packed pack(OpenCase opened, Audience audience, Path to, BriefFormat... forms) throws Exception {
        return opened.packs()
                .make(BriefCase.BY, new Wanted(audience, List.of(forms), Paper.A4, true), to, Progress.NONE);
    }

    private Map<String, byte[]> parts(Audience audience) throws Exception {
        Path zip = folder.resolve(audience + ".zip");
        pack(audience, zip, BriefFormat.HTML);
        return Bags.parts(Files.readAllBytes(zip));
    }

    @Test
    void counsel_gets_the_brief_the_originals_and_how_they_came_in_and_the_chain_holds() throws Exception {
        String head = at.opened.head().hash();
        Path zip = folder.resolve("l.zip");

        Packed packed = pack(Audience.LEGAL, zip, BriefFormat.HTML, BriefFormat.PDF, BriefFormat.DOCX);
        Received received = new Receiving(zip, folder.resolve("in"), null, Progress.NONE).receive();

        assertThat(received.label().head()).isEqualTo(head);
        assertThat(received.label().audience()).isEqualTo("legal");
        assertThat(received.label().what()).isEqualTo("TLP:CLEAR · INVENTED DATA · Quay seven");
        assertThat(received.chain().toString()).startsWith("intact, ");
        assertThat(received.originals()).isEqualTo(1);
        assertThat(received.proven()).isEqualTo(1);
        assertThat(received.folder().resolve("data/originals/ex-001.txt"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("ledger.txt")));
        assertThat(received.folder().resolve("data/brief")).isDirectoryContaining("glob:**.docx");
        assertThat(packed.name()).isEqualTo(received.folder().getFileName().toString());
    }

    @Test
    void the_extract_for_counsel_shows_the_exhibits_and_nothing_of_what_was_thought_about_them() throws Exception {
        Map<String, byte[]> parts = parts(Audience.LEGAL);
        String extract = Bags.text(parts, BagPlaces.EXTRACT);

        assertThat(extract.lines().filter(line -> line.contains("\"content\"")))
                .hasSize(3)
                .anyMatch(line -> line.contains("case-started"))
                .anyMatch(line -> line.contains("ledger.txt"))
                .anyMatch(line -> line.contains("office.png"));
        assertThat(extract).doesNotContain(WHY, "what counsel thinks", "unused.txt", "the file shows it");
        assertThat(extract.lines()).hasSize(Math.toIntExact(at.opened.head().seq() - 1));
        assertThat(Bags.text(parts, "data/exhibits.csv"))
                .contains("ledger.txt", "data/originals/ex-001.txt", "no check can read it");
        assertThat(Bags.text(parts, "data/certificate-DRAFT.txt"))
                .contains("DRAFT", "to be completed and signed", "data/originals/ex-001.txt");
    }

    @Test
    void nothing_withheld_stands_anywhere_in_a_pack() throws Exception {
        for (Audience audience : List.of(Audience.POLICY, Audience.PARTNER, Audience.PUBLIC)) {
            Map<String, byte[]> parts = parts(audience);
            for (var withheld : at.brief(audience).composed().withheld()) {
                parts.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as("%s in %s for %s", withheld.field(), name, audience)
                        .doesNotContainIgnoringCase(withheld.value()));
            }
            assertThat(Bags.text(parts, BagPlaces.EXTRACT)).doesNotContain("content\"", BriefCase.BY);
            assertThat(parts.keySet()).noneMatch(name -> name.startsWith(BagPlaces.ORIGINALS));
        }
        assertThat(new String(parts(Audience.OWN).get(BagPlaces.EXTRACT), StandardCharsets.UTF_8))
                .contains(WHY, BriefCase.account(1))
                .doesNotContain("what counsel thinks", "audience-salted");
    }

    @Test
    void an_original_goes_to_policy_and_a_picture_to_anybody_only_once_somebody_released_it() throws Exception {
        at.opened.briefs().release(BriefCase.BY, Audience.POLICY, ledger, "policy asked to see it");
        at.opened.briefs().release(BriefCase.BY, Audience.LEGAL, photo, "nobody can be seen on it");
        at.opened.briefs().release(BriefCase.BY, Audience.PUBLIC, ledger, "asked");

        assertThat(parts(Audience.POLICY)).containsKey("data/originals/ex-001.txt");
        assertThat(parts(Audience.PARTNER).keySet()).noneMatch(name -> name.contains("ex-001"));
        assertThat(parts(Audience.LEGAL)).containsKeys("data/originals/ex-001.txt", "data/originals/ex-002.png");
        assertThat(parts(Audience.PUBLIC).keySet()).noneMatch(name -> name.startsWith(BagPlaces.ORIGINALS));
    }

    @Test
    void an_original_that_holds_what_is_withheld_stops_the_pack_which_says_where_and_not_what() throws Exception {
        String log = at.exhibit(Files.writeString(folder.resolve("log.txt"), "seen: hl-770003 at noon\n"));
        at.shown("The log", "the log shows it", List.of(log));
        at.opened.briefs().release(BriefCase.BY, Audience.POLICY, log, "asked");
        at.brief(Audience.POLICY);
        long entries = at.opened.head().seq();
        Path zip = folder.resolve("p.zip");

        assertThatThrownBy(() -> pack(Audience.POLICY, zip, BriefFormat.HTML))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("data/originals/ex-003.txt")
                .hasMessageContaining("leave the originals out")
                .hasMessageNotContaining("hl-770003");

        assertThat(files()).noneMatch(name -> name.startsWith("p.zip"));
        assertThat(at.opened.head().seq()).isEqualTo(entries);
        at.opened
                .packs()
                .make(
                        BriefCase.BY,
                        new Wanted(Audience.POLICY, List.of(BriefFormat.HTML), Paper.A4, false),
                        zip,
                        Progress.NONE);
        assertThat(zip).exists();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }

    @Test
    void a_pack_is_on_record_stays_there_and_the_case_still_holds() throws Exception {
        Packed packed = pack(Audience.LEGAL, folder.resolve("l.zip"), BriefFormat.HTML);

        assertThat(packed.entry()).isEqualTo(at.opened.head().seq());
        assertThat(packed.size()).isEqualTo(Files.size(folder.resolve("l.zip")));
        assertThatThrownBy(() -> at.opened.undo(BriefCase.BY, packed.entry(), "no", Progress.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stays on record");
        assertThat(Verification.of(at.folder, null, at.place, Progress.NONE).holds())
                .isTrue();
        assertThat(parts(Audience.LEGAL))
                .hasEntrySatisfying(
                        BagPlaces.EXTRACT,
                        bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                                .contains("pack-made", packed.sha256()));
    }

    @Test
    void the_same_state_of_a_case_is_the_same_pack_in_another_zone_and_language() throws Exception {
        at.brief(Audience.POLICY);
        Path copy = folder.resolve("copy.still");
        try (Stream<Path> all = Files.walk(at.folder)) {
            for (Path one : all.toList()) {
                Files.copy(one, copy.resolve(at.folder.relativize(one).toString()));
            }
        }
        BriefFormat[] forms = {BriefFormat.HTML, BriefFormat.DOCX};
        pack(Audience.POLICY, folder.resolve("a.zip"), forms);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try (OpenCase opened = OpenCase.open(copy, TestPlace.in(folder.resolve("other")), Progress.NONE)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            pack(opened, Audience.POLICY, folder.resolve("b.zip"), forms);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(folder.resolve("b.zip")).hasBinaryContent(Files.readAllBytes(folder.resolve("a.zip")));
    }

    @Test
    void somebody_who_stops_it_in_the_middle_leaves_nothing() throws Exception {
        long entries = at.opened.head().seq();
        for (int asked = 1; asked < 9; asked += 2) {
            Progress until = new Until(asked);
            assertThatThrownBy(() -> at.opened
                            .packs()
                            .make(
                                    BriefCase.BY,
                                    new Wanted(Audience.LEGAL, List.of(BriefFormat.HTML), Paper.A4, true),
                                    folder.resolve("stopped.zip"),
                                    until))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(files()).noneMatch(name -> name.startsWith("stopped"));
        assertThat(at.opened.head().seq()).isEqualTo(entries);
    }

    /** Cancelled once it was asked so often. */
    static final class Until implements Progress {
        private int left;

        Until(int left) {
            this.left = left;
        }

        @Override
        public void at(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return --left <= 0;
        }
    }

    @Test
    void the_script_in_a_pack_says_that_it_is_whole_and_finds_what_was_changed() throws Exception {
        Python.assumeIsThere();
        Path zip = folder.resolve("l.zip");
        pack(Audience.LEGAL, zip, BriefFormat.HTML);
        Path in = new Receiving(zip, folder.resolve("in"), null, Progress.NONE)
                .receive()
                .folder();
        String script = in.resolve("verify_pack.py").toString();

        Python.Ran whole = Python.run(folder, List.of(script, in.toString(), zip.toString()), "");

        assertThat(whole.exit()).as(whole.out() + whole.err()).isZero();
        assertThat(whole.out()).contains(": whole", "1 originals, 1 of them named by an entry that can be read");
        assertThat(files(in)).as("the script leaves nothing behind").doesNotContain("__pycache__");
        for (String name : List.of(
                "bagit.txt",
                "bag-info.txt",
                "README.txt",
                BagPlaces.EXTRACT,
                "data/originals/ex-001.txt",
                "verify_case.py")) {
            byte[] was = Files.readAllBytes(in.resolve(name));
            byte[] now = was.clone();
            now[now.length / 2] ^= 1;
            Files.write(in.resolve(name), now);
            Path trusted = Path.of("src/main/resources/stillwatch/pack/verify_pack.py");
            Python.Ran found = Python.run(folder, List.of(scripts(trusted), in.toString()), "");
            assertThat(found.exit()).as(name + found.out() + found.err()).isEqualTo(3);
            assertThat(found.out()).contains("NOT WHOLE", name);
            Files.write(in.resolve(name), was);
        }
    }

    /** The scripts of the program, not those that came with a pack. */
    private String scripts(Path pack) throws IOException {
        Path ours = Files.createDirectories(folder.resolve("ours"));
        Files.write(ours.resolve("verify_pack.py"), Files.readAllBytes(pack));
        Files.write(ours.resolve("verify_case.py"), Files.readAllBytes(Path.of("packaging/verify_case.py")));
        return ours.resolve("verify_pack.py").toString();
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }
}
