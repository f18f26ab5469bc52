package stillwatch.casefile.canon;

/** The text names a kind of record, a component of one or a word for one, that this version does not know: it comes from a newer one. */
public final class UnknownKind extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownKind(String family, String name) {
        super("unknown " + family + " \"" + name + "\"");
    }
}
