package stillwatch.casefile.canon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sealed family of records, told apart by the key "@type". How one of them is written is worked out when it is first met:
 * few cases have them all, and each costs a start a millisecond or more.
 */
record FamilyForm(
        Class<?> family,
        Forms forms,
        Map<Class<?>, String> names,
        Map<String, Class<?>> members,
        Map<Class<?>, RecordForm> met)
        implements Form {

    static final String KEY = "@type";

    static FamilyForm of(Class<?> family, Forms forms) {
        FamilyForm form = new FamilyForm(family, forms, new HashMap<>(), new HashMap<>(), new ConcurrentHashMap<>());
        form.add(family);
        return form;
    }

    /** {@code FileImported} is "file-imported", {@code EventFact} is "event". */
    static String nameOf(Class<?> member) {
        String name = member.getSimpleName().replaceFirst("Fact$", "");
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void add(Class<?> part) {
        for (Class<?> member : part.getPermittedSubclasses()) {
            if (member.isRecord()) {
                addRecord(member);
            } else {
                add(member);
            }
        }
    }

    private void addRecord(Class<?> member) {
        String name = nameOf(member);
        names.put(member, name);
        if (members.put(name, member) != null) {
            throw new IllegalStateException("two records of " + family + " are called " + name);
        }
    }

    private RecordForm form(Class<?> member, String name) {
        RecordForm form = met.get(member);
        if (form == null) {
            form = RecordForm.of(member, name, forms);
            met.put(member, form);
        }
        return form;
    }

    @Override
    public void write(Object value, CanonicalOutput out) {
        String name = names.get(value.getClass());
        if (name == null) {
            throw new IllegalArgumentException(value.getClass() + " is no " + family);
        }
        form(value.getClass(), name).write(value, out);
    }

    /** In canonical order "@type" comes before every component name, so it is always the first key. */
    @Override
    public Object read(CanonicalInput in) {
        String name = in.firstKeyIs(KEY);
        Class<?> member = name == null ? null : members.get(name);
        if (name == null || member == null) {
            throw new UnknownKind(family.getSimpleName(), name == null ? "(none)" : name);
        }
        return form(member, name).read(in);
    }
}
