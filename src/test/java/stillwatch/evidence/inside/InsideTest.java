package stillwatch.evidence.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.progress.Progress;

/** Files looked into by another process, which hostile files may kill, and do. */
class InsideTest {
    private static final byte[] LETTER = Papers.pages(
            List.of("Harbourline confirms the transfer", "of 3 May to account hl-100013"), List.of("Second page"));
    private static final Original SOUND = Papers.pdf(LETTER);
    private final Inside inside = new Inside(Limits.USUAL);

    @AfterEach
    void no_process_is_left() {
        long process = inside.process();
        inside.close();
        if (process > 0) {
            ProcessHandle.of(process)
                    .ifPresent(handle ->
                            assertThat(handle.onExit().join().isAlive()).isFalse());
        }
    }

    @Test
    void a_page_is_drawn_and_its_words_stand_where_they_were_written() throws Exception {
        Extent extent = inside.extent(SOUND, Progress.NONE);
        assertThat(extent.pages()).isEqualTo(2);
        assertThat(extent.width()).isCloseTo(595.28, within(0.01));

        Picture picture = inside.picture(SOUND, 1, 2, Progress.NONE);
        PageText text = inside.text(SOUND, 1, Progress.NONE);

        assertThat(text.text()).isEqualTo("Harbourline confirms the transfer\nof 3 May to account hl-100013");
        PageText.Word first = text.words().getFirst();
        assertThat(text.text().substring(first.from(), first.to())).isEqualTo("Harbourline");
        assertThat(first.x()).isCloseTo(72, within(1.5));
        assertThat(first.y() + first.height()).isCloseTo(72, within(5.0));
        assertThat(dark(picture, first)).as("dark pixels where the word stands").isGreaterThan(60);
    }

    private static long dark(Picture picture, PageText.Word word) {
        long dark = 0;
        for (int y = (int) (word.y() * picture.scale()); y < (word.y() + word.height()) * picture.scale(); y++) {
            for (int x = (int) (word.x() * picture.scale()); x < (word.x() + word.width()) * picture.scale(); x++) {
                dark += (picture.pixels()[y * picture.width() + x] & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void one_process_serves_one_look_after_the_other() throws Exception {
        inside.extent(SOUND, Progress.NONE);
        long process = inside.process();

        inside.picture(SOUND, 2, 1, Progress.NONE);
        inside.extent(Papers.image(Papers.picture(300, 200, "png")), Progress.NONE);

        assertThat(inside.process()).isEqualTo(process);
        assertThat(inside.text(SOUND, 2, Progress.NONE).text()).isEqualTo("Second page");
    }

    @Test
    void all_text_is_read_as_far_as_it_may_be() throws Exception {
        assertThat(inside.whole(SOUND, 1000, Progress.NONE).text())
                .contains("Harbourline")
                .contains("Second page");
        assertThat(inside.whole(SOUND, 10, Progress.NONE).whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
    void a_picture_is_decoded_with_its_own_pixels_as_measure(String format) throws Exception {
        Picture picture = inside.picture(Papers.image(Papers.picture(400, 300, format)), 1, 0.5, Progress.NONE);

        assertThat(picture.pageWidth()).isEqualTo(400);
        assertThat(picture.width()).isBetween(199, 201);
        int red = picture.pixels()[35 * picture.width() + 60];
        assertThat(red >> 16 & 0xFF).isGreaterThan(200);
        assertThat(red & 0xFF).isLessThan(60);
    }

    @Test
    void a_huge_picture_is_made_smaller_until_it_fits() throws Exception {
        Original huge = Papers.image(Papers.picture(6000, 5000, "png"));

        Picture picture = inside.picture(huge, 1, 1, Progress.NONE);

        assertThat((long) picture.width() * picture.height()).isLessThanOrEqualTo(Limits.USUAL.pixels());
        assertThat(picture.pageWidth()).isEqualTo(6000);
    }

    @Test
    void a_page_of_a_million_points_is_drawn_small() throws Exception {
        Picture picture = inside.picture(Papers.pdf(Papers.enormousPage()), 1, 4, Progress.NONE);

        assertThat((long) picture.width() * picture.height()).isLessThanOrEqualTo(Limits.USUAL.pixels());
    }

    @Test
    void a_file_that_never_ends_is_stopped_and_the_next_look_works() throws Exception {
        try (Inside impatient = new Inside(Limits.USUAL.within(Duration.ofSeconds(6)))) {
            Original endless = Papers.pdf(Papers.endless());
            long began = System.nanoTime();

            assertThatThrownBy(() -> impatient.picture(endless, 1, 2, Progress.NONE))
                    .isInstanceOf(CannotLook.class)
                    .hasMessageContaining("took longer than 6 seconds and was stopped");

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(16));
            assertThat(impatient.text(SOUND, 2, Progress.NONE).text()).isEqualTo("Second page");
        }
    }

    @Test
    void a_file_that_swells_does_not_take_this_process_with_it() throws Exception {
        Original swelling = Papers.pdf(Papers.swelling());

        Throwable trouble = catchThrowable(() -> inside.picture(swelling, 1, 1, Progress.NONE));

        // A fast machine gets through it within the limits; a slow one is stopped.
        if (trouble != null) {
            assertThat(trouble).isInstanceOf(CannotLook.class).hasMessageContaining("It may be made to");
        }
        assertThat(inside.text(SOUND, 2, Progress.NONE).text()).isEqualTo("Second page");
    }

    @Test
    void too_little_memory_is_said_and_the_next_look_works() throws Exception {
        Limits tight = new Limits(96L << 20, 100, 6_000_000, Duration.ofSeconds(20), 24);
        try (Inside small = new Inside(tight)) {
            assertThatThrownBy(() -> small.picture(SOUND, 1, 4, Progress.NONE))
                    .isInstanceOf(CannotLook.class)
                    .hasMessageContaining("more memory");

            assertThat(small.text(SOUND, 2, Progress.NONE).text()).isEqualTo("Second page");
        }
    }

    @Test
    void what_is_nested_too_deeply_is_refused_in_words() {
        assertThatThrownBy(() -> inside.extent(Papers.pdf(Papers.nested()), Progress.NONE))
                .isInstanceOf(CannotLook.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void what_is_no_pdf_at_all_is_refused_in_words_and_by_the_same_process() throws Exception {
        inside.extent(SOUND, Progress.NONE);
        long process = inside.process();

        assertThatThrownBy(() ->
                        inside.extent(Papers.pdf("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)), Progress.NONE))
                .isInstanceOf(CannotLook.class)
                .hasMessageContaining("damaged");
        assertThat(inside.process()).isEqualTo(process);
    }

    @Test
    void a_password_is_named_as_the_reason() {
        assertThatThrownBy(() -> inside.extent(Papers.pdf(Papers.locked()), Progress.NONE))
                .isInstanceOf(CannotLook.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_process_that_is_killed_meanwhile_is_replaced() throws Exception {
        inside.extent(SOUND, Progress.NONE);
        ProcessHandle.of(inside.process()).orElseThrow().destroyForcibly();
        ProcessHandle.of(inside.process()).ifPresent(handle -> handle.onExit().join());

        assertThat(inside.text(SOUND, 2, Progress.NONE).text()).isEqualTo("Second page");
    }

    @Test
    void a_file_that_is_too_large_is_not_even_sent() {
        Original large = new Original("large", Original.Form.PDF, 1L << 40, () -> {
            throw new IOException("must not be opened");
        });

        assertThatThrownBy(() -> inside.extent(large, Progress.NONE))
                .isInstanceOf(CannotLook.class)
                .hasMessageContaining("96 MB");
    }
}
