package dev.sugarmap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sugarmap.desugar.Strategy;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The borders of docs/architecture.md. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sugarmap");

    @Test
    void packages_use_only_those_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("rust")
                .definedBy("dev.sugarmap.rust..")
                .layer("desugar")
                .definedBy("dev.sugarmap.desugar..")
                .layer("roadmap")
                .definedBy("dev.sugarmap.roadmap..")
                .layer("markdown")
                .definedBy("dev.sugarmap.markdown..")
                .layer("archive")
                .definedBy("dev.sugarmap.archive..")
                .layer("account")
                .definedBy("dev.sugarmap.account..")
                .layer("snippet")
                .definedBy("dev.sugarmap.snippet..")
                .layer("store")
                .definedBy("dev.sugarmap.store..")
                .layer("importer")
                .definedBy("dev.sugarmap.importer..")
                .layer("web")
                .definedBy("dev.sugarmap.web..")
                .layer("app")
                .definedBy("dev.sugarmap.app..")
                .whereLayer("rust")
                .mayNotAccessAnyLayer()
                .whereLayer("desugar")
                .mayOnlyAccessLayers("rust")
                .whereLayer("roadmap")
                .mayNotAccessAnyLayer()
                .whereLayer("markdown")
                .mayNotAccessAnyLayer()
                .whereLayer("archive")
                .mayOnlyAccessLayers("roadmap")
                .whereLayer("account")
                .mayNotAccessAnyLayer()
                .whereLayer("snippet")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayOnlyAccessLayers("roadmap", "archive", "account", "snippet")
                .whereLayer("importer")
                .mayOnlyAccessLayers("roadmap", "markdown")
                .whereLayer("web")
                .mayOnlyAccessLayers("rust", "desugar", "roadmap", "account", "snippet", "markdown")
                .check(CODE);
    }

    @Test
    void a_desugaring_is_built_from_below() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("contract")
                .definedBy("dev.sugarmap.desugar")
                .layer("edit")
                .definedBy("dev.sugarmap.desugar.edit")
                .layer("rustfmt")
                .definedBy("dev.sugarmap.desugar.rustfmt")
                .layer("source")
                .definedBy("dev.sugarmap.desugar.source")
                .layer("generated")
                .definedBy("dev.sugarmap.desugar.generated")
                .layer("job")
                .definedBy("dev.sugarmap.desugar.job")
                .layer("signature")
                .definedBy("dev.sugarmap.desugar.signature")
                .layer("body")
                .definedBy("dev.sugarmap.desugar.body")
                .layer("strategy")
                .definedBy("dev.sugarmap.desugar.strategy..")
                .layer("verdict")
                .definedBy("dev.sugarmap.desugar.verdict")
                .layer("matrix")
                .definedBy("dev.sugarmap.desugar.matrix")
                .whereLayer("contract")
                .mayNotAccessAnyLayer()
                .whereLayer("edit")
                .mayOnlyAccessLayers("contract")
                .whereLayer("rustfmt")
                .mayOnlyAccessLayers("contract", "edit")
                .whereLayer("source")
                .mayOnlyAccessLayers("contract", "edit")
                .whereLayer("generated")
                .mayOnlyAccessLayers("contract", "edit", "source")
                .whereLayer("job")
                .mayOnlyAccessLayers("contract", "edit", "rustfmt", "source", "generated")
                .whereLayer("signature")
                .mayOnlyAccessLayers("contract", "edit", "source", "generated", "job")
                .whereLayer("body")
                .mayOnlyAccessLayers("contract", "edit", "source", "generated", "job", "signature")
                .whereLayer("verdict")
                .mayOnlyAccessLayers("contract", "source")
                .whereLayer("matrix")
                .mayOnlyAccessLayers("contract", "strategy", "verdict")
                .check(CODE);
    }

    @Test
    void families_of_strategies_know_only_what_they_share() {
        slices().matching("dev.sugarmap.desugar.strategy.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage("dev.sugarmap.desugar.strategy.."),
                        resideInAPackage("dev.sugarmap.desugar.strategy.shared"))
                .check(CODE);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("dev.sugarmap.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void rust_desugar_and_roadmap_know_only_the_jdk() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.sugarmap.rust..", "dev.sugarmap.desugar..", "dev.sugarmap.roadmap..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("dev.sugarmap..", "java..", "org.jspecify..")))
                .check(CODE);
    }

    @Test
    void each_library_is_known_to_one_package() {
        onlyIn("dev.sugarmap.web..", "io.javalin..", "org.thymeleaf..", "org.eclipse.jetty..");
        onlyIn("dev.sugarmap.web.playground..", "com.github.difflib..");
        onlyIn("dev.sugarmap.store..", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..");
        onlyIn("dev.sugarmap.markdown..", "org.commonmark..", "org.jsoup..");
        onlyIn("dev.sugarmap.importer..", "org.snakeyaml..");
        onlyIn("dev.sugarmap.account..", "org.bouncycastle..");
        onlyIn("dev.sugarmap.app..", "picocli..");
    }

    @Test
    void json_is_known_to_the_web_and_to_the_archive() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.sugarmap.web..", "dev.sugarmap.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CODE);
    }

    private static void onlyIn(String owner, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CODE);
    }

    @Test
    void only_app_touches_the_environment_the_clock_and_the_exit() {
        noClasses()
                .that(not(resideInAPackage("dev.sugarmap.app..")))
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CODE);
    }

    @Test
    void strategies_are_final() {
        classes()
                .that()
                .implement(Strategy.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CODE);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CODE);
    }
}
