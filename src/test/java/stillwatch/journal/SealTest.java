package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;
import tools.jackson.databind.JsonNode;

class SealTest {
    /** The first test vector of RFC 8032, with its seed as a PKCS#8 file. */
    private static final String RFC_8032_KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @TempDir
    Path folder;

    private final SealKey key = SealKey.generate(new SecureRandom());
    private Path file = Path.of("");
    private Seal seal = new Seal("", 0, "", "", null, null);

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("journal.jsonl");
        Journals.written(file, 12, 6);
        try (Journal journal = Journal.open(Journals.channel(file), Journals.pen(13))) {
            seal = Seal.of(journal.head());
            journal.append("x", new Undone(1, "later"));
            journal.append("x", new Undone(1, "later still"));
        }
    }

    /** What checking against the seal says, the same in both languages. */
    private Anchor.Finding against(Seal kept) throws IOException {
        Anchor.Finding finding =
                Journals.verifyAgainst(file, Anchor.of(Seal.parse(kept.text()))).finding();
        if (Python.isThere()) {
            Files.writeString(folder.resolve("seal.json"), kept.text());
            JsonNode other =
                    Python.verdict(folder, ".", "--against", "seal.json").get("against");
            assertThat(other.get("words").asString()).isEqualTo(finding.toString());
            assertThat(other.get("holds").asBoolean()).isEqualTo(finding.holds());
        }
        return finding;
    }

    @Test
    void a_seal_is_found_in_the_chain_it_was_made_of() throws IOException {
        assertThat(against(seal).toString()).isEqualTo("entry 6, 2 entries were added since; the seal is not signed");
        assertThat(against(seal).holds()).isTrue();
    }

    @Test
    void a_signed_seal_says_that_its_signature_is_good() throws IOException {
        assertThat(against(seal.signedWith(key)).toString())
                .isEqualTo(
                        "entry 6, 2 entries were added since; the signature of the seal is good; compare its key with"
                                + " the one you know");
    }

    @Test
    void a_seal_signed_with_another_key_than_it_names_is_bad() throws IOException {
        Seal signed = seal.signedWith(key);
        Seal other = seal.signedWith(SealKey.generate(new SecureRandom()));
        for (Seal forged : List.of(
                new Seal(seal.caseId(), 6, seal.hash(), seal.at(), other.key(), signed.signed()),
                new Seal(seal.caseId(), 6, seal.hash(), seal.at(), signed.key(), null),
                new Seal(seal.caseId(), 6, seal.hash(), seal.at(), signed.key(), "AAAA"),
                new Seal(seal.caseId(), 6, seal.hash(), seal.at(), "no base64", signed.signed()))) {
            Anchor.Finding finding = against(forged);
            assertThat(finding.holds()).isFalse();
            assertThat(finding.toString()).endsWith("the signature of the seal is bad");
        }
    }

    @Test
    void a_seal_that_names_another_number_case_or_time_does_not_hold() throws IOException {
        for (Seal changed : List.of(
                new Seal(seal.caseId(), 5, seal.hash(), seal.at(), null, null),
                new Seal("0".repeat(32), 6, seal.hash(), seal.at(), null, null),
                new Seal(seal.caseId(), 6, seal.hash(), "2020-01-01T00:00:00.000000Z", null, null))) {
            Anchor.Finding finding = against(changed);
            assertThat(finding.holds()).isFalse();
            assertThat(finding.toString()).endsWith("the seal names another case, number or time: it was changed");
        }
    }

    @Test
    void a_key_survives_being_written_to_a_file_and_signs_the_same() {
        SealKey again = SealKey.fromPem(key.toPem());

        assertThat(again.publicText()).isEqualTo(key.publicText());
        assertThat(seal.signedWith(again)).isEqualTo(seal.signedWith(key));
    }

    @Test
    void keys_of_other_programs_are_read_and_their_public_half_is_found() {
        assertThat(SealKey.fromPem(RFC_8032_KEY).publicText())
                .isEqualTo("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    }

    @Test
    void what_is_no_key_and_no_seal_is_refused_in_words() {
        assertThatThrownBy(() -> SealKey.fromPem("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> SealKey.fromPem("hello"))
                .hasMessageContaining("not an Ed25519 private key: \"-----BEGIN PRIVATE KEY-----\" is missing");
        assertThatThrownBy(() -> SealKey.fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"))
                .hasMessageContaining("not an Ed25519 private key");
        for (String text : List.of("", "{}", "{", "[]", "{\"kind\":\"stillwatch-seal\"}")) {
            assertThatThrownBy(() -> Seal.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Anchor.of("abc")).hasMessageContaining("is not a hash");
    }
}
