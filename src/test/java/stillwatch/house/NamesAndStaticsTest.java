package stillwatch.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What nothing in the program may be called, and what no class may keep for everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesAndStaticsTest {
    /** Types whose content changes. {@code List} or {@code Map} itself says nothing: those come from {@code List.of}. */
    private static final List<Predicate<JavaClass>> CHANGEABLE = List.of(
            it -> it.isAssignableTo(Collection.class) && !it.isInterface(),
            it -> it.isAssignableTo(Map.class) && !it.isInterface(),
            it -> it.isAssignableTo(CharSequence.class) && it.getSimpleName().matches("StringBu(ild|ff)er"),
            it -> it.isAssignableTo(Random.class) || it.isAssignableTo(ThreadLocal.class),
            it -> it.getPackageName().equals("java.util.concurrent.atomic"));

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("stillwatch");

    @Test
    void no_name_hides_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$\\w](Manager|Service|Helper|Util|Handler|Processor|Impl)s?([A-Z0-9$]\\w*)?")
                .because("such a name says where a class lives in somebody's head, not what it does")
                .check(program);
    }

    @Test
    void every_static_is_final() {
        fields().that(are(STATIC))
                .and(areNot(SYNTHETIC))
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .because("a static that changes is shared by every open case and every test")
                .check(program);
    }

    @Test
    void no_static_holds_what_can_change() {
        noFields()
                .that(are(STATIC))
                .and(are(FINAL))
                .and(areNot(SYNTHETIC))
                .should()
                .haveRawType(describe("can change", it -> CHANGEABLE.stream().anyMatch(kind -> kind.test(it))))
                .allowEmptyShould(true)
                .because("final holds the box, not what is in it")
                .check(program);
    }

    @Test
    void no_static_array_is_handed_out() {
        noFields()
                .that(are(STATIC))
                .and(areNot(PRIVATE))
                .and(areNot(SYNTHETIC))
                .should()
                .haveRawType(describe("are arrays", JavaClass::isArray))
                .allowEmptyShould(true)
                .because("whoever can see an array can write to it")
                .check(program);
    }

    private static DescribedPredicate<JavaField> are(JavaModifier modifier) {
        return describe(
                "are " + modifier.name().toLowerCase(Locale.ROOT),
                it -> it.getModifiers().contains(modifier));
    }

    private static DescribedPredicate<JavaField> areNot(JavaModifier modifier) {
        return DescribedPredicate.not(are(modifier));
    }
}
