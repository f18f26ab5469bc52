package stillwatch.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/**
 * The packages from upstream to downstream. A sub-package belongs to the layer of its parent: {@code store.table} is
 * {@code store}. The roster stands on the timeline and the search, because it counts events and compares words as they do.
 */
final class Layers {
    private static final String ROOT = "stillwatch";

    private static final List<Set<String>> UPSTREAM_FIRST = List.of(
            Set.of("casefile", "progress"),
            Set.of("journal", "evidence", "store", "exchange", "drawing", "settings"),
            Set.of("intake", "outlet", "search", "timeline", "linkage"),
            Set.of("roster"),
            Set.of("annotation", "claims"),
            Set.of("brief"),
            Set.of("pack"),
            Set.of("workbench"),
            Set.of("sample"),
            Set.of("cli", "desktop"),
            Set.of(""));

    private Layers() {}

    static ArchCondition<JavaClass> importOnlyUpstream() {
        return new ArchCondition<>("import only packages of an earlier layer") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (layer(from) < 0) {
                    events.add(SimpleConditionEvent.violated(
                            from, from.getName() + ": no layer has a package \"" + part(from) + "\""));
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(Layers::wrongWay)
                        .map(it -> SimpleConditionEvent.violated(it, it.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean wrongWay(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        return ours(to) && !part(from).equals(part(to)) && layer(to) >= layer(from);
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The package's first name below the root: {@code store} for {@code stillwatch.store.table}. */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static int layer(JavaClass type) {
        for (int i = 0; i < UPSTREAM_FIRST.size(); i++) {
            if (UPSTREAM_FIRST.get(i).contains(part(type))) {
                return i;
            }
        }
        return -1;
    }
}
