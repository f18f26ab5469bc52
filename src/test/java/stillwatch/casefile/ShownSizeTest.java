package stillwatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownSizeTest {
    @Test
    void sizes_are_told_as_people_read_them() {
        assertThat(ShownSize.of(0)).isEqualTo("0 bytes");
        assertThat(ShownSize.of(999)).isEqualTo("999 bytes");
        assertThat(ShownSize.of(1000)).isEqualTo("1.0 kB");
        assertThat(ShownSize.of(999_949)).isEqualTo("999.9 kB");
        assertThat(ShownSize.of(999_950)).isEqualTo("1.0 MB");
        assertThat(ShownSize.of(4_500_000_000L)).isEqualTo("4.5 GB");
        assertThat(ShownSize.of(Long.MAX_VALUE)).endsWith(" TB");
    }
}
