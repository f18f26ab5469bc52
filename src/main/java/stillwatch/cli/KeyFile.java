package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import stillwatch.journal.SealKey;
import stillwatch.workbench.Refused;

/** The file that holds the key seals are signed with. */
final class KeyFile {
    private KeyFile() {}

    static SealKey read(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no key file " + file + "; --new-key makes one.");
        }
        try {
            return SealKey.fromPem(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            throw new Refused(file + ": " + e.getMessage(), e);
        }
    }

    /** Made so that nobody else can read it, from its first byte on; never over a file that is there. */
    static SealKey make(Path file) throws IOException, Refused {
        SealKey key = SealKey.generate(new SecureRandom());
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, key.toPem(), StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            return key;
        } catch (FileAlreadyExistsException e) {
            throw new Refused("There is a file " + file + " already. Name another, or sign with it: --key.", e);
        }
    }
}
