package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.search.Docs.find;
import static stillwatch.search.Docs.note;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.progress.Progress;

class DiskFullTest {
    @TempDir
    Path folder;

    /** A folder with so many bytes left. */
    private static final class SmallDisk extends FilterDirectory {
        private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

        SmallDisk(Path folder) throws IOException {
            super(FSDirectory.open(folder));
        }

        private void take(int bytes) throws IOException {
            if (left.addAndGet(-bytes) < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new FilterIndexOutput(name, name, super.createOutput(name, context)) {
                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(bytes, offset, length);
                }
            };
        }
    }

    private static void write(TextIndex index, int version) throws IOException {
        Random random = new Random(version);
        index.replaceGroup(
                7,
                IntStream.range(0, 50)
                        .mapToObj(n -> Docs.event(7, n, "edition" + version + " " + Docs.eventText(random)))
                        .iterator(),
                Progress.NONE);
        index.put(note("annotation-1-1", "noted edition" + version));
        index.commit(version, "h" + version);
    }

    @Test
    void a_disk_that_fills_up_anywhere_leaves_the_last_commit_and_it_goes_on_when_there_is_space() throws IOException {
        SmallDisk disk = new SmallDisk(folder);
        try (TextIndex index = TextIndex.in(disk, OpenMode.CREATE, Applied.NOTHING)) {
            write(index, 1);
            Random random = new Random(8);
            for (int version = 2; version < 60; version++) {
                int next = version;
                disk.left.set(random.nextInt(8_000));
                assertThatThrownBy(() -> {
                            for (int again = 0; again < 30; again++) {
                                write(index, next);
                            }
                        })
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("No space left");
                assertThat(index.appliedSeq()).isBetween((long) version - 1, (long) version);

                disk.left.set(Long.MAX_VALUE);
                write(index, version);
                assertThat(index.appliedHash()).isEqualTo("h" + version);
                assertThat(find(index, "edition" + version).total()).isEqualTo(51);
                assertThat(find(index, "edition" + (version - 1)).total()).isZero();
            }
            index.check();
        }
    }
}
