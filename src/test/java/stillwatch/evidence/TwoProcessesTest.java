package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("case");
    }

    private Path notes() {
        return temp.resolve("notes");
    }

    private Vault open(Vault.Mode mode) throws IOException {
        return Vault.open(folder(), mode, Access.local(notes(), "this process"));
    }

    @Test
    void only_one_process_writes_and_the_other_hears_which() throws Exception {
        Vault.create(folder(), Access.local(notes(), "this process")).close();
        Process other = HoldsACase.start(folder(), notes());
        try (BufferedReader said = other.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("READ_WRITE");

            CaseInUse inUse = catchThrowableOfType(CaseInUse.class, () -> open(Vault.Mode.READ_WRITE));
            assertThat(inUse.holder()).isNotNull();
            assertThat(inUse).hasMessageContaining("the other process (process " + other.pid());
            open(Vault.Mode.READ_ONLY).close();

            other.outputWriter(UTF_8).close();
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroyForcibly();
        }
        open(Vault.Mode.READ_WRITE).close();
    }

    @Test
    void a_second_opening_in_the_same_process_does_not_lose_the_lock_to_a_third_in_another() throws Exception {
        try (Vault held = Vault.create(folder(), Access.local(notes(), "this process"))) {
            assertThat(catchThrowableOfType(CaseInUse.class, () -> open(Vault.Mode.READ_WRITE)))
                    .isNotNull();
            open(Vault.Mode.READ_ONLY).close();
            held.journal().close();
            held.replaceJournal(to -> to.write('x'));

            Process other = HoldsACase.start(folder(), temp.resolve("notes of another user"));
            try (BufferedReader said = other.inputReader(UTF_8)) {
                assertThat(said.readLine()).startsWith("IN USE ");
            } finally {
                other.destroyForcibly();
            }
        }
    }

    @Test
    void a_process_that_is_killed_leaves_nothing_in_the_way() throws Exception {
        Vault.create(folder(), Access.local(notes(), "this process")).close();
        Process other = HoldsACase.start(folder(), notes());
        try (BufferedReader said = other.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("READ_WRITE");
        }
        other.destroyForcibly().waitFor();
        try (Vault vault = open(Vault.Mode.READ_WRITE)) {
            assertThat(vault.mode()).isEqualTo(Vault.Mode.READ_WRITE);
        }
    }
}
