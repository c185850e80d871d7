package dev.codebook.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shape that README.md draws: the arrows between modules and stages never turn. */
@AnalyzeClasses(packages = "dev.codebook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.codebook.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule antlrStaysInTheGrammar = noClasses()
            .that()
            .resideOutsideOfPackage("dev.codebook.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule theGrammarKnowsNothingOfCodes = classes()
            .that()
            .resideInAPackage("dev.codebook.grammar..")
            .should()
            .onlyDependOnClassesThat(
                    are(resideInAnyPackage("dev.codebook.grammar..", "java..", "org.antlr..", "org.jspecify..")));

    @ArchTest
    static final ArchRule theOutputKnowsNothingOfC = noClasses()
            .that()
            .resideInAPackage("dev.codebook.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.codebook.grammar..", "dev.codebook.generator..");

    @ArchTest
    static final ArchRule theStagesAreInOrder = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.codebook.generator..")
            .layer("generator")
            .definedBy("dev.codebook.generator")
            .layer("tables")
            .definedBy("dev.codebook.generator.tables..")
            .layer("evaluate")
            .definedBy("dev.codebook.generator.evaluate..")
            .layer("preprocess")
            .definedBy("dev.codebook.generator.preprocess..")
            .layer("sdk")
            .definedBy("dev.codebook.sdk..")
            .whereLayer("generator")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("tables")
            .mayOnlyBeAccessedByLayers("generator")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("tables", "generator")
            .whereLayer("preprocess")
            .mayOnlyBeAccessedByLayers("evaluate", "tables", "generator")
            .whereLayer("sdk")
            .mayOnlyBeAccessedByLayers("preprocess", "generator");

    @ArchTest
    static final ArchRule theCoreDoesNotPrint = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule theCoreDoesNotLogOrExit = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..", "org.apache.maven..")
            .orShould()
            .callMethod(System.class, "exit", int.class);
}
