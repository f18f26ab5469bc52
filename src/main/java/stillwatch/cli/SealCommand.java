package stillwatch.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.cli.print.Answer;
import stillwatch.journal.Seal;
import stillwatch.workbench.OpenCase;

@Command(
        name = "seal",
        description =
                "Prints where the journal ends, to be kept elsewhere; verify --against finds any later rewriting.",
        footer = {"", "Example:", "  stillwatch seal my-case.still --new-key me.pem --out seal.json"})
final class SealCommand extends CaseCommand {
    @Option(names = "--key", paramLabel = "KEY.pem", description = "signs with this Ed25519 key (PKCS#8 PEM)")
    private @Nullable Path key;

    @Option(
            names = "--new-key",
            paramLabel = "KEY.pem",
            description = "makes a key, keeps it in this file, and signs with it")
    private @Nullable Path newKey;

    @Option(names = "--out", paramLabel = "SEAL.json", description = "writes the seal to a file")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        Seal seal;
        try (OpenCase opened = open()) {
            seal = Seal.of(opened.head());
        }
        if (newKey != null) {
            seal = seal.signedWith(KeyFile.make(newKey));
        } else if (key != null) {
            seal = seal.signedWith(KeyFile.read(key));
        }
        if (out != null) {
            Files.writeString(out, seal.text(), StandardCharsets.UTF_8);
        }
        print(seal);
        return Exit.DONE;
    }

    private void print(Seal seal) {
        if (json()) {
            screen().json(new Answer()
                    .put("case", seal.caseId())
                    .put("seq", seal.seq())
                    .put("hash", seal.hash())
                    .put("at", seal.at())
                    .put("key", seal.key())
                    .put("signature", seal.signed())
                    .object());
            return;
        }
        screen().say("case   " + seal.caseId());
        screen().say("entry  " + seal.seq() + ", " + seal.at());
        screen().say("head   " + seal.hash());
        if (seal.key() != null) {
            screen().say("key    " + seal.key());
        }
        screen().say("Keep the head hash elsewhere: stillwatch verify " + folder() + " --against " + seal.hash());
    }
}
