package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of decisions share: a case to decide in, and that it is the same once it is opened again and worked out anew. */
abstract class AnyDecision {
    @TempDir
    Path folder;

    DecidingCase at;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    void sameAnew() throws Exception {
        String before = at.state();
        at.reopen(false);
        assertThat(at.state()).as("opened again").isEqualTo(before);
        at.reopen(true);
        assertThat(at.state()).as("worked out anew").isEqualTo(before);
    }

    static void refused(ThrowingCallable deed, String words) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
