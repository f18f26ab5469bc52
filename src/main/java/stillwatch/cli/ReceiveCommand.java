package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.pack.BagLabel;
import stillwatch.pack.receive.NotWhole;
import stillwatch.pack.receive.Received;
import stillwatch.pack.receive.Receiving;
import stillwatch.workbench.Refused;

@Command(
        name = "receive",
        description =
                "Takes in a pack: every file has to be listed with its hash, and the extract of the journal has to hold from"
                        + " its first entry to its last. Only then it is unpacked, into a new folder.",
        footer = {
            "",
            "Examples:",
            "  stillwatch receive to-counsel.zip",
            "  stillwatch receive to-counsel.zip --into packs --against HASH"
        })
final class ReceiveCommand implements Callable<Integer> {
    @ParentCommand
    private CommandLineFace.Root root;

    @Parameters(index = "0", paramLabel = "FILE.zip", description = "the pack")
    private Path file;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "where its folder is to lie (otherwise beside the pack)")
    private @Nullable Path into;

    @Option(
            names = "--against",
            paramLabel = "HASH|SEAL",
            description = "a head hash you were given another way, or a seal file: the journal has to hold it")
    private @Nullable String against;

    @Option(names = "--json", description = "one machine-readable object on stdout, nothing else there")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new Refused(file + " is not there, or is no file.");
        }
        Received received = received();
        if (json) {
            screen().json(answer(received).object());
        } else {
            print(received);
        }
        return Exit.DONE;
    }

    private Received received() throws IOException, Refused {
        Path place = into != null
                ? into
                : Objects.requireNonNull(file.toAbsolutePath().getParent());
        var anchor = against == null ? null : VerifyCommand.anchor(against);
        try {
            return screen().during(progress -> new Receiving(file, place, anchor, progress).receive());
        } catch (NotWhole wrong) {
            throw new Refused(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private Screen screen() {
        return root.face().screen();
    }

    private void print(Received received) {
        BagLabel label = received.label();
        screen().say(ShownText.of(label.what()));
        screen().say("for       " + ShownText.of(label.audience()) + ", as of " + ShownText.of(label.asOf()));
        screen().say("case      " + label.caseId());
        screen().say("journal   " + label.entry() + " entries, " + received.chain());
        screen().say("head      " + label.head());
        if (received.chain().finding() != null) {
            screen().say("against   " + received.chain().finding());
        }
        screen().say(String.format(
                Locale.ROOT,
                "originals %d, %d of them named by an entry that can be read",
                received.originals(),
                received.proven()));
        screen().say("Whole: " + received.files() + " files, each with its hash. Unpacked to " + received.folder());
    }

    private static Answer answer(Received received) {
        BagLabel label = received.label();
        return new Answer()
                .put("folder", received.folder().toString())
                .put("what", label.what())
                .put("audience", label.audience())
                .put("case", label.caseId())
                .put("entries", label.entry())
                .put("withheld", received.chain().withheld())
                .put("destroyed", received.chain().destroyed())
                .put("head", label.head())
                .put("asOf", label.asOf())
                .put(
                        "against",
                        received.chain().finding() == null
                                ? null
                                : String.valueOf(received.chain().finding()))
                .put("files", received.files())
                .put("originals", received.originals())
                .put("proven", received.proven());
    }
}
