package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PackCommandTest {
    @TempDir
    Path folder;

    private Desk desk;
    private String made;
    private String zip;

    @BeforeEach
    void start() {
        desk = new Desk(folder);
        made = desk.emptyCase("a.still");
        zip = folder.resolve("p.zip").toString();
    }

    @Test
    void what_is_packed_here_is_received_there() throws Exception {
        Desk.Ran packed = desk.run("pack", made, "--for", "legal", "--as", "docx,html", "--json", zip);
        assertThat(packed.code()).as(packed.err()).isZero();
        JsonNode said = packed.json();
        String into = folder.resolve("there").toString();

        Desk.Ran received = desk.run(
                "receive", zip, "--into", into, "--against", said.get("head").asString(), "--json");

        assertThat(received.code()).as(received.err()).isZero();
        JsonNode got = received.json();
        assertThat(got.get("head")).isEqualTo(said.get("head"));
        assertThat(got.get("audience").asString()).isEqualTo("legal");
        assertThat(got.get("entries").asLong()).isEqualTo(1);
        assertThat(Path.of(got.get("folder").asString()).resolve("data/brief"))
                .isDirectoryContaining("glob:**brief.docx")
                .isDirectoryContaining("glob:**brief.html")
                .isDirectoryNotContaining("glob:**brief.pdf");
        assertThat(desk.run("show", made, "history").out()).contains("Made a pack for the audience legal");
        assertThat(desk.run("undo", made, said.get("entry").asString(), "--why", "no")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("verify", made).code()).isZero();
    }

    @Test
    void people_are_told_what_it_is_from_which_head_and_for_whom() {
        assertThat(desk.run("pack", made, "--for", "legal", "--as", "html", zip).out())
                .contains("Pack for legal", "head      ", "On record with entry 2. Written to " + zip);

        assertThat(desk.run("receive", zip).out())
                .contains("TLP:AMBER · A case", "for       legal, as of 2026-05-04", "journal   1 entries, intact")
                .contains("Whole: 11 files");
    }

    @Test
    void a_pack_can_stamp_copies_and_freeze_its_brief_in_one_step() throws Exception {
        Desk.Ran packed =
                desk.run("pack", made, "--for", "legal", "--as", "html", "--stamped", "--freeze", "--json", zip);

        assertThat(packed.code()).as(packed.err()).isZero();
        JsonNode said = packed.json();
        assertThat(said.get("frozen").asLong()).isEqualTo(2);
        assertThat(said.get("entry").asLong()).isEqualTo(3);
        assertThat(said.get("copies").asLong()).as("of a case without exhibits").isZero();
        assertThat(desk.run("show", made, "briefs").out()).contains("legal");
        assertThat(desk.run("show", made, "history").out()).contains("Froze brief 1 for the audience legal");
        String second = folder.resolve("q.zip").toString();
        assertThat(desk.run("pack", made, "--for", "legal", "--as", "html", "--stamped", "--freeze", second)
                        .out())
                .contains("Pack for legal, version 2", "frozen    entry 4", "with a stamped copy");
        assertThat(desk.run("verify", made).code()).isZero();
    }

    @Test
    void a_changed_pack_and_a_wrong_word_are_refused_and_nothing_is_there_after() throws Exception {
        assertThat(desk.run("pack", made, "--for", "everybody", zip).err()).contains("there are legal, policy");
        assertThat(desk.run("pack", made, "--for", "legal", "--as", "odt", zip).err())
                .contains("there are html, pdf, docx");
        assertThat(desk.run(
                                "pack",
                                made,
                                "--for",
                                "legal",
                                folder.resolve("p.tar").toString())
                        .err())
                .contains("ends in .zip");
        assertThat(desk.run("pack", made, "--for", "public", zip).err()).contains("TLP:AMBER");
        assertThat(Path.of(zip)).doesNotExist();
        desk.run("pack", made, "--for", "legal", "--as", "html", zip);
        byte[] bytes = Files.readAllBytes(Path.of(zip));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(zip), bytes);

        Desk.Ran received = desk.run("receive", zip);

        assertThat(received.code()).isEqualTo(Exit.REFUSED);
        assertThat(received.err()).contains("not what was sent", "Nothing was unpacked", "Ask for it again");
        assertThat(desk.run("receive", folder.resolve("none.zip").toString()).err())
                .contains("is not there");
        assertThat(folder).isDirectoryNotContaining("glob:**pack-legal-*");
    }
}
