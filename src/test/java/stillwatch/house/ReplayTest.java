package stillwatch.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Applying an action again must find what it found at first: so it asks only the action and the files it names. */
class ReplayTest {
    private static final Set<String> ASKED_OF_THE_COMPUTER = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.InstantSource.instant",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.concurrent.ThreadLocalRandom.current");

    private final JavaClasses applying = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "stillwatch.casefile", "stillwatch.store", "stillwatch.intake.apply", "stillwatch.intake.rows");

    @Test
    void what_applies_actions_asks_for_no_time_no_chance_no_zone_and_no_language() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "ask the computer for something",
                        (JavaCall<?> call) -> ASKED_OF_THE_COMPUTER.contains(
                                call.getTargetOwner().getName() + "." + call.getName())))
                .because("a case worked out anew, elsewhere and later, must be the same case")
                .check(applying);
    }

    @Test
    void what_applies_actions_takes_no_dice() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are made for chance",
                        it -> it.getName().matches("java\\.(util|security)\\.(Random|SecureRandom|SplittableRandom)")
                                || it.getName().startsWith("java.util.random.")))
                .because("a case worked out anew, elsewhere and later, must be the same case")
                .check(applying);
    }

    /** Without a language named, capitals and digits depend on the computer's. */
    @Test
    void what_applies_actions_names_the_language_whenever_letters_or_digits_depend_on_it() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "use the computer's language",
                        (JavaCall<?> call) -> call.getTargetOwner().getName().equals("java.lang.String")
                                && Set.of("toLowerCase", "toUpperCase", "format", "formatted")
                                        .contains(call.getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.util.Locale"))))
                .because("Turkish has other capitals and Arabic other digits")
                .check(applying);
    }
}
