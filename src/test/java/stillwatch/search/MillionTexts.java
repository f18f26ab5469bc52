package stillwatch.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import stillwatch.casefile.Kind;
import stillwatch.progress.Progress;
import stillwatch.search.query.Asked;

/** Measures in a process of its own, because the heap is part of what is measured. */
final class MillionTexts {
    private static final int DOCS = Integer.getInteger("docs", 1_000_000);
    private static final List<String> QUESTIONS = List.of(
            "login",
            "login failed quota",
            "\"login failed\"",
            "acct_4711",
            "10.20.30.40",
            "10.20.30*",
            "10.20.3*",
            "acct_47*",
            "账户登录",
            "户",
            "вход -login",
            "q*",
            "lo*",
            "1*",
            "id:event-5-77",
            "naïve kind:account",
            "export import:5");

    private final Path folder;
    private final PrintWriter report;

    private MillionTexts(Path folder, PrintWriter report) {
        this.folder = folder;
        this.report = report;
    }

    public static void main(String[] args) throws IOException {
        try (PrintWriter report = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            new MillionTexts(Path.of(args[0]), report).run();
        }
    }

    private void run() throws IOException {
        bare(folder.resolve("warm-bare"), 50_000);
        ours(folder.resolve("warm-ours"), 50_000).close();
        double bare = bare(folder.resolve("bare"), DOCS);
        long start = System.nanoTime();
        try (TextIndex index = ours(folder.resolve("ours"), DOCS)) {
            double ours = seconds(start);
            report.printf(
                    Locale.ROOT,
                    "%,d texts, heap %d MB%n",
                    DOCS,
                    Runtime.getRuntime().maxMemory() >> 20);
            report.printf(Locale.ROOT, "bare Lucene loop %.1f s, %d MB%n", bare, megabytes("bare"));
            report.printf(Locale.ROOT, "ours %.1f s, %d MB%n", ours, megabytes("ours"));
            report.printf(Locale.ROOT, "ratio %.2f%n", ours / bare);
            for (String question : QUESTIONS) {
                ask(index, question);
            }
            start = System.nanoTime();
            index.check();
            report.printf(Locale.ROOT, "check of all bytes %.2f s%n", seconds(start));
        }
        start = System.nanoTime();
        TextIndex.open(folder.resolve("ours")).index().close();
        report.printf(Locale.ROOT, "open again %.3f s%n", seconds(start));
    }

    private static Stream<String> texts(int docs) {
        Random random = new Random(11);
        return IntStream.range(0, docs).mapToObj(n -> Docs.eventText(random));
    }

    private static double bare(Path folder, int docs) throws IOException {
        long start = System.nanoTime();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            Iterator<String> texts = texts(docs).iterator();
            for (int n = 0; texts.hasNext(); n++) {
                Document document = new Document();
                document.add(new StoredField("id", "event-5-" + n));
                document.add(new TextField("text", texts.next(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return seconds(start);
    }

    private static TextIndex ours(Path folder, int docs) throws IOException {
        TextIndex index = TextIndex.open(folder).index();
        Iterator<String> texts = texts(docs).iterator();
        Iterator<TextDoc> made = IntStream.range(0, docs)
                .mapToObj(n -> new TextDoc("5:" + n, 5, Kind.EVENT, "event-5-" + n, "", texts.next()))
                .iterator();
        index.replaceGroup(5, made, Progress.NONE);
        index.commit(5, "hash");
        return index;
    }

    private void ask(TextIndex index, String question) throws IOException {
        double[] times = new double[15];
        Found found = Found.NOTHING;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            found = index.search(Asked.of(question), 0, 50, Progress.NONE);
            times[i] = seconds(start) * 1000;
        }
        double first = times[0];
        Arrays.sort(times);
        report.printf(
                Locale.ROOT,
                "%-22s %,9d found, first %6.1f ms, median %6.1f ms%n",
                question,
                found.total(),
                first,
                times[times.length / 2]);
    }

    private long megabytes(String index) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(index))) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
