package stillwatch.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may import whom. The order of the packages stands in {@link Layers}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("stillwatch");

    @Test
    void packages_import_only_what_lies_upstream() {
        check(classes()
                .should(Layers.importOnlyUpstream())
                .because("data flows one way: files, journal, store, questions, decisions, brief; a package knows"
                        + " nothing of those after it, nor of its neighbours"));
    }

    @Test
    void no_packages_import_each_other_in_a_circle_at_any_depth() {
        check(slices().matching("stillwatch.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package that is hard to read"));
    }

    @Test
    void the_nouns_need_nothing_but_the_language() {
        check(classes()
                .that()
                .resideInAPackage("stillwatch.casefile..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "stand in casefile, java.base or jspecify",
                        it -> JAVA_BASE.contains(element(it).getPackageName())
                                || element(it).isPrimitive()
                                || resideInAnyPackage("stillwatch.casefile..", "org.jspecify..")
                                        .test(element(it))))
                .because("what a case says must outlive every library that reads, keeps or shows it"));
    }

    @Test
    void sql_is_spoken_only_by_the_store_and_to_the_exchange_logs() {
        only("stillwatch.store..", "stillwatch.exchange..").know("java.sql..", "javax.sql..");
        only("stillwatch.store..").know("org.h2..");
        only("stillwatch.exchange..").know("org.duckdb..");
    }

    @Test
    void only_the_desktop_knows_javafx() {
        only("stillwatch.desktop..").know("javafx..", "com.sun.javafx..", "org.controlsfx..");
    }

    @Test
    void only_search_knows_lucene() {
        only("stillwatch.search..").know("org.apache.lucene..");
    }

    @Test
    void only_the_command_line_knows_picocli() {
        only("stillwatch.cli..").know("picocli..");
    }

    @Test
    void the_brief_never_sees_linkage() {
        check(noClasses()
                .that()
                .resideInAPackage("stillwatch.brief..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("stillwatch.linkage..")
                .because("a machine's suggestion never reaches a brief; a decision carries its own reasons"));
    }

    @Test
    void nothing_opens_a_network_connection() {
        only().know("java.net.http..", "javax.net..", "com.sun.net.httpserver..");
        check(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are sockets or connections",
                        it -> it.getFullName().matches("java\\.net\\.(.*Socket|.*URLConnection|InetAddress)")))
                .because("the program works offline, always"));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    private Only only(String... packages) {
        return new Only(packages);
    }

    /** A rule of the form: only these packages know that library. */
    private final class Only {
        private final String[] allowed;

        Only(String... allowed) {
            this.allowed = allowed;
        }

        void know(String... library) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackages(allowed)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(library)
                    .because("a library known in one place can be replaced in one place"));
        }
    }
}
