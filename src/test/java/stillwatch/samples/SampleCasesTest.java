package stillwatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwatch.samples.harbour.HarbourSample;
import stillwatch.samples.messy.MessySample;
import stillwatch.samples.writing.SampleFolder;

/**
 * The committed samples are what the generators write. After a change of a generator, {@code ./check
 * -Dtest=SampleCasesTest -Dsamples.write=true} writes them anew.
 */
class SampleCasesTest {
    private static final Path SAMPLES = Path.of("sample-cases");

    static List<SampleFolder> samples() {
        return List.of(new MessySample().folder(), new HarbourSample().folder());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_committed_files_are_what_the_generator_writes(SampleFolder sample) throws IOException {
        if (Boolean.getBoolean("samples.write")) {
            sample.write(SAMPLES);
        }
        same(sample.committed(SAMPLES), sample);
    }

    @Test
    void language_and_time_zone_of_the_machine_change_no_byte() {
        List<SampleFolder> here = samples();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<SampleFolder> there = samples();
            for (int i = 0; i < here.size(); i++) {
                same(there.get(i), here.get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_folder_says_that_it_is_invented_and_stays_small(SampleFolder sample) {
        byte[] readme = sample.files().get("README.md");
        assertThat(new String(readme, StandardCharsets.UTF_8)).contains("**Everything here is invented**");
        long size = sample.files().values().stream().mapToLong(it -> it.length).sum();
        assertThat(size).isLessThan(300_000);
    }

    private static void same(SampleFolder found, SampleFolder written) {
        assertThat(found.files().keySet()).isEqualTo(written.files().keySet());
        written.files()
                .forEach((name, bytes) -> assertThat(found.files().get(name))
                        .as(written.name() + "/" + name)
                        .isEqualTo(bytes));
    }
}
