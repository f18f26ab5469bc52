package stillwatch.fault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** Works on a case without end, saying after each action which entry was acknowledged; its parent kills it. */
public final class Worker {
    private final OpenCase opened;
    private final Path scratch;
    private final Random random;
    private final List<Long> imports = new ArrayList<>();

    private Worker(OpenCase opened, Path scratch, long seed) {
        this.opened = opened;
        this.scratch = scratch;
        this.random = new Random(seed);
    }

    /** Arguments: case folder, scratch folder, and a seed, or "open" to do nothing but open and close. */
    public static void main(String[] args) throws Exception {
        long seed = args[2].equals("open") ? -1 : Long.parseLong(args[2]);
        try (OpenCase opened =
                OpenCase.open(Path.of(args[0]), Place.ofThisComputer("Stillwatch test"), Progress.NONE)) {
            System.out.println("opened");
            if (seed < 0) {
                opened.makeSearchable(Progress.NONE);
                return;
            }
            Worker worker = new Worker(opened, Path.of(args[1]), seed);
            for (int i = 0; i < 10_000; i++) {
                worker.act(seed * 100_000 + i);
            }
        }
    }

    private void act(long number) throws Exception {
        int choice = random.nextInt(10);
        if (choice < 2) {
            importFile(number);
        } else if (choice < 3 && !imports.isEmpty()) {
            opened.undo("worker", imports.removeLast(), "tried out", Progress.NONE);
        } else {
            opened.annotate("worker", Faults.ACCOUNT, "", "note " + number, List.of());
        }
        System.out.println("ack " + opened.head().seq() + " " + opened.head().hash());
    }

    private void importFile(long number) throws Exception {
        Path file = scratch.resolve("events-" + number + ".jsonl");
        Files.writeString(file, Faults.events(number, 200 + random.nextInt(3000)), StandardCharsets.UTF_8);
        Receipt receipt = opened.importFile("worker", file, Wanted.PLAIN, Progress.NONE);
        imports.add(receipt.entry());
        Files.delete(file);
    }
}
