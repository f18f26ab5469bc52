package stillwatch.evidence.gzip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RowsFilesTest {
    private static byte[] lines(int count) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("{\"line\":")
                    .append(i)
                    .append(",\"v\":")
                    .append(random.nextInt())
                    .append("}\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] packed(byte[] bytes, long seed) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Random random = new Random(seed);
        try (RowsOut out = new RowsOut(to)) {
            for (int at = 0; at < bytes.length; ) {
                int some = Math.min(bytes.length - at, random.nextInt(1, 1 << random.nextInt(8, 22)));
                out.write(bytes, at, some);
                at += some;
            }
            out.finish();
        }
        return to.toByteArray();
    }

    private static byte[] unpacked(InputStream from) throws IOException {
        try (RowsIn in = new RowsIn(from)) {
            return in.readAllBytes();
        }
    }

    @Test
    void what_goes_in_comes_out() throws IOException {
        for (int count : new int[] {0, 1, 1000, 300_000}) {
            byte[] bytes = lines(count);
            byte[] packed = packed(bytes, 1);
            assertThat(unpacked(new ByteArrayInputStream(packed))).isEqualTo(bytes);
            try (GZIPInputStream others = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                assertThat(others.readAllBytes()).as("read by any gzip").isEqualTo(bytes);
            }
        }
    }

    @Test
    void the_file_does_not_depend_on_how_the_rows_were_written() throws IOException {
        byte[] bytes = lines(200_000);
        assertThat(packed(bytes, 2)).isEqualTo(packed(bytes, 3));
    }

    @Test
    void exactly_full_blocks_leave_no_empty_one_behind() throws IOException {
        byte[] bytes = Arrays.copyOf(lines(200_000), 2 << 20);
        byte[] packed = packed(bytes, 4);
        assertThat(unpacked(new ByteArrayInputStream(packed))).isEqualTo(bytes);
        int members = 0;
        for (int i = 0; i + 10 <= packed.length; i++) {
            boolean header = packed[i] == 0x1f && packed[i + 1] == (byte) 0x8b && packed[i + 2] == 8;
            members += header && packed[i + 8] == 4 && packed[i + 9] == (byte) 255 ? 1 : 0;
        }
        assertThat(members).isEqualTo(2);
    }

    @Test
    void a_stream_that_never_says_what_is_available_is_read_to_the_end() throws IOException {
        byte[] bytes = lines(200_000);
        InputStream shy = new ByteArrayInputStream(packed(bytes, 5)) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] into, int from, int count) {
                return super.read(into, from, Math.min(count, 7_001));
            }
        };
        assertThat(unpacked(shy)).isEqualTo(bytes);
    }

    @Test
    void a_failure_where_it_is_written_reaches_whoever_writes() {
        IOException full = new IOException("full");
        AtomicLong room = new AtomicLong(100_000);
        OutputStream small = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                if (room.decrementAndGet() < 0) {
                    throw full;
                }
            }
        };
        byte[] bytes = new byte[3 << 20];
        new Random(1).nextBytes(bytes);
        assertThatThrownBy(() -> {
                    try (RowsOut out = new RowsOut(small)) {
                        for (int i = 0; i < 100; i++) {
                            out.write(bytes);
                        }
                        out.finish();
                    }
                })
                .isSameAs(full);
    }

    @Test
    void closed_without_finishing_writing_stops_and_the_thread_ends() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        RowsOut out = new RowsOut(to);
        out.write(lines(1000));
        out.close();
        assertThat(to.size()).isZero();
        assertThatThrownBy(() -> out.write(1)).isInstanceOf(IOException.class);
        out.close();
    }

    @Test
    void closed_early_the_source_is_closed_and_not_read_on() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] packed = packed(new byte[50 << 20], 6);
        InputStream source = new ByteArrayInputStream(packed) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        RowsIn in = new RowsIn(source);
        assertThat(in.read()).isZero();
        in.close();
        assertThat(closed).isTrue();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        in.close();
    }

    @Test
    void a_cut_or_damaged_file_is_never_taken_for_a_whole_one() throws IOException {
        byte[] bytes = lines(30_000);
        byte[] packed = packed(bytes, 7);
        for (int cut : new int[] {0, 5, 1000, packed.length - 1}) {
            assertThatThrownBy(() -> unpacked(new ByteArrayInputStream(packed, 0, cut)))
                    .as("cut at %d", cut)
                    .isInstanceOf(IOException.class);
        }
        byte[] damaged = packed.clone();
        damaged[packed.length / 2] ^= 8;
        assertThatThrownBy(() -> unpacked(new ByteArrayInputStream(damaged))).isInstanceOf(IOException.class);
    }
}
