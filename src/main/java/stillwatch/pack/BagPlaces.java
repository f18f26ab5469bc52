package stillwatch.pack;

import java.util.List;

/** Where what lies in a bag. */
public final class BagPlaces {
    public static final String BAGIT = "bagit.txt";
    public static final String LABEL = "bag-info.txt";
    public static final String MANIFEST = "manifest-sha256.txt";
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    public static final String PAYLOAD = "data/";
    public static final String EXTRACT = PAYLOAD + "journal-extract.jsonl";
    public static final String ORIGINALS = PAYLOAD + "originals/";
    static final String COPIES = PAYLOAD + "copies/";
    static final String BRIEF = PAYLOAD + "brief/brief.";
    static final String EXHIBITS = PAYLOAD + "exhibits.csv";
    static final String CERTIFICATE = PAYLOAD + "certificate-DRAFT.txt";
    static final String READ_ME = "README.txt";
    static final List<String> SCRIPTS = List.of("verify_pack.py", "verify_case.py");

    private BagPlaces() {}
}
