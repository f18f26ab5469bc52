package stillwatch.fault;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import stillwatch.casefile.canon.Sha256;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** Works a case out anew under another language and says the hash of its export. Arguments: case folder, language. */
public final class Rebuilder {
    private Rebuilder() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(args[1]));
        if (!ZoneId.systemDefault().getId().equals("Pacific/Kiritimati")) {
            throw new IllegalStateException("the zone of this computer is " + ZoneId.systemDefault());
        }
        try (OpenCase opened =
                OpenCase.rebuild(Path.of(args[0]), Place.ofThisComputer("Stillwatch test"), Progress.NONE)) {
            opened.makeSearchable(Progress.NONE);
            System.out.println(Sha256.hex(Sums.export(opened)));
        }
    }
}
