package stillwatch.casefile.canon;

/**
 * Writes records as canonical JSON and reads them back, by their component names: adding a noun needs no code here.
 * Absent means null, empty list or false; a member of a sealed family says which one it is under "@type".
 */
public final class RecordCodec<R> {
    private static final Forms FORMS = new Forms();
    private final Class<R> type;
    private final Form form;

    private RecordCodec(Class<R> type) {
        this.type = type;
        this.form = FORMS.of(type);
    }

    public static <R> RecordCodec<R> of(Class<R> type) {
        return new RecordCodec<>(type);
    }

    public void write(R value, CanonicalOutput out) {
        form.write(value, out);
    }

    public R read(CanonicalInput in) {
        return type.cast(form.read(in));
    }

    public byte[] bytes(R value) {
        CanonicalOutput out = new CanonicalOutput();
        write(value, out);
        return out.toBytes();
    }

    public String text(R value) {
        CanonicalOutput out = new CanonicalOutput();
        write(value, out);
        return out.toString();
    }

    public R read(byte[] json) {
        CanonicalInput in = new CanonicalInput(json, 0, json.length);
        R value = read(in);
        in.end();
        return value;
    }
}
