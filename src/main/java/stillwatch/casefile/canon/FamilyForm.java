package stillwatch.casefile.canon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A sealed family of records, told apart by the key "@type". */
record FamilyForm(Class<?> family, Map<Class<?>, RecordForm> byClass, Map<String, RecordForm> byName) implements Form {

    static final String KEY = "@type";

    static FamilyForm of(Class<?> family, Forms forms) {
        FamilyForm form = new FamilyForm(family, new HashMap<>(), new HashMap<>());
        form.add(family, forms);
        return form;
    }

    /** {@code FileImported} is "file-imported", {@code EventFact} is "event". */
    static String nameOf(Class<?> member) {
        String name = member.getSimpleName().replaceFirst("Fact$", "");
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void add(Class<?> part, Forms forms) {
        for (Class<?> member : part.getPermittedSubclasses()) {
            if (member.isRecord()) {
                addRecord(member, forms);
            } else {
                add(member, forms);
            }
        }
    }

    private void addRecord(Class<?> member, Forms forms) {
        String name = nameOf(member);
        RecordForm form = RecordForm.of(member, name, forms);
        byClass.put(member, form);
        if (byName.put(name, form) != null) {
            throw new IllegalStateException("two records of " + family + " are called " + name);
        }
    }

    @Override
    public void write(Object value, CanonicalOutput out) {
        RecordForm form = byClass.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException(value.getClass() + " is no " + family);
        }
        form.write(value, out);
    }

    /** In canonical order "@type" comes before every component name, so it is always the first key. */
    @Override
    public Object read(CanonicalInput in) {
        String name = in.firstKeyIs(KEY);
        RecordForm form = name == null ? null : byName.get(name);
        if (form == null) {
            throw new UnknownKind(family.getSimpleName(), name == null ? "(none)" : name);
        }
        return form.read(in);
    }
}
