package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.intake.Receipt;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.MappingFile;
import stillwatch.workbench.Refused;

/** Column mappings in files of their own. */
final class Maps {
    private static final RecordCodec<Settings> SETTINGS = RecordCodec.of(Settings.class);

    private Maps() {}

    static Mapping read(Path file) throws IOException, Refusal, Refused {
        String name = ShownText.of(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no mapping file " + name + ". \"import CASE FILE --dry-run --save-map " + name
                    + "\" writes one to begin with.");
        }
        try {
            return MappingFile.read(Files.readAllBytes(file));
        } catch (Refusal e) {
            throw new Refusal(name + ": " + e.getMessage(), e);
        }
    }

    /** The mapping that an import was read with; a file that is no table has none. */
    static void write(Path file, Receipt receipt) throws IOException {
        Mapping mapping = SETTINGS.read(receipt.settings().getBytes(StandardCharsets.UTF_8))
                .mapping();
        if (mapping != null) {
            Files.writeString(file, MappingFile.write(mapping), StandardCharsets.UTF_8);
        }
    }
}
