package stillwatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stillwatch.samples.harbour.HarbourSample;
import stillwatch.samples.messy.MessySample;

/** Addresses, domains and numbers of the samples are of the ranges that are kept free for examples. */
class NothingRealTest {
    private static final Pattern IPV4 = Pattern.compile("(?<![\\d.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\d.])");
    private static final Pattern IPV6 = Pattern.compile("\\b2[0-9a-f]{3}:[0-9a-f:]+");
    private static final Pattern MAIL = Pattern.compile("[\\w.]+@([\\w.-]+)");
    private static final Pattern URL = Pattern.compile("https?://([\\w.-]+)");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d-]{7,}");

    @Test
    void every_address_is_of_a_range_for_documentation() {
        assertThat(found(IPV4, 0))
                .isNotEmpty()
                .allMatch(it -> it.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"));
        assertThat(found(IPV6, 0)).isNotEmpty().allMatch(it -> it.startsWith("2001:db8:"));
    }

    @Test
    void every_domain_is_an_example() {
        List<String> domains = new ArrayList<>(found(MAIL, 1));
        domains.addAll(found(URL, 1));
        domains.removeIf(it -> it.equals("schemas.openxmlformats.org"));
        assertThat(domains)
                .isNotEmpty()
                .allMatch(it -> it.matches("(.*\\.)?(example\\.(com|org|net)|[\\w-]+\\.example)"));
    }

    @Test
    void every_telephone_number_is_kept_free_for_fiction() {
        assertThat(found(PHONE, 0)).isNotEmpty().allMatch(it -> it.matches("\\+1-202-555-01\\d\\d"));
    }

    private static List<String> found(Pattern pattern, int group) {
        List<String> found = new ArrayList<>();
        for (Map<String, byte[]> files : List.of(
                new MessySample().folder().files(), new HarbourSample().folder().files())) {
            files.forEach((name, bytes) -> {
                Matcher matcher = pattern.matcher(text(name, bytes));
                while (matcher.find()) {
                    found.add(matcher.group(group));
                }
            });
        }
        return found;
    }

    /** The parts of the workbook are stored as they are, so its text can be read without opening it. */
    private static String text(String name, byte[] bytes) {
        Charset charset = name.endsWith(".tsv") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new String(bytes, charset);
    }
}
