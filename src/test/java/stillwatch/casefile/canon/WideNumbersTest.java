package stillwatch.casefile.canon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

class WideNumbersTest {
    private static final RecordCodec<Moment> MOMENTS = RecordCodec.of(Moment.class);

    @ParameterizedTest
    @ValueSource(
            longs = {
                Long.MIN_VALUE,
                -62_167_219_200_000_000L,
                -9_007_199_254_740_992L,
                -9_007_199_254_740_991L,
                0,
                9_007_199_254_740_991L,
                9_007_199_254_740_992L,
                253_402_300_799_999_999L,
                Long.MAX_VALUE
            })
    void every_number_of_microseconds_comes_back_even_beyond_what_json_numbers_hold(long micros) {
        Moment moment = new Moment(micros, micros, Precision.SECOND, "UTC", Certainty.STATED, "x");
        assertThat(MOMENTS.read(MOMENTS.bytes(moment))).isEqualTo(moment);
        boolean quoted = MOMENTS.text(moment).contains("\"from\":\"");
        assertThat(quoted).isEqualTo(micros < -CanonicalJson.LARGEST || micros > CanonicalJson.LARGEST);
    }

    @Test
    void a_number_has_only_one_canonical_form() {
        for (String from : new String[] {"\"12\"", "\"+9007199254740993\"", "\"09007199254740993\"", "\"x\""}) {
            byte[] json = ("{\"certainty\":\"STATED\",\"from\":" + from
                            + ",\"precision\":\"SECOND\",\"to\":\"9007199254740999\",\"written\":\"\",\"zone\":\"\"}")
                    .getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> MOMENTS.read(json)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
