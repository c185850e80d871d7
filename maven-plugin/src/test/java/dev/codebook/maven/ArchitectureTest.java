package dev.codebook.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The dependencies between packages that "How it works" draws: they point in one direction. */
@AnalyzeClasses(packages = "dev.codebook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.codebook.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsKnowOnlyTheRoomsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.codebook..")
            .layer("maven")
            .definedBy("dev.codebook.maven..")
            .layer("generator")
            .definedBy("dev.codebook.generator..")
            .layer("docs")
            .definedBy("dev.codebook.docs..")
            .layer("sdk")
            .definedBy("dev.codebook.sdk..")
            .layer("output")
            .definedBy("dev.codebook.output..")
            .layer("index")
            .definedBy("dev.codebook.index..")
            .layer("lookup")
            .definedBy("dev.codebook.lookup..")
            .layer("text")
            .definedBy("dev.codebook.text..")
            .layer("grammar")
            .definedBy("dev.codebook.grammar..")
            .layer("model")
            .definedBy("dev.codebook.model..")
            .whereLayer("maven")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("generator")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("docs")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("sdk")
            .mayOnlyBeAccessedByLayers("generator", "maven")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("docs", "output", "maven")
            .whereLayer("lookup")
            .mayOnlyBeAccessedByLayers("docs", "index", "output", "maven")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("docs", "generator", "sdk", "index", "output", "maven")
            .whereLayer("grammar")
            .mayOnlyBeAccessedByLayers("generator");

    @ArchTest
    static final ArchRule stagesKnowOnlyTheStagesBefore = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.codebook.generator..")
            .layer("generator")
            .definedBy("dev.codebook.generator")
            .layer("tables")
            .definedBy("dev.codebook.generator.tables..")
            .layer("evaluate")
            .definedBy("dev.codebook.generator.evaluate..")
            .layer("preprocess")
            .definedBy("dev.codebook.generator.preprocess..")
            .layer("expression")
            .definedBy("dev.codebook.generator.expression..")
            .whereLayer("generator")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("tables")
            .mayOnlyBeAccessedByLayers("generator")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("tables", "generator")
            .whereLayer("preprocess")
            .mayOnlyBeAccessedByLayers("evaluate", "tables", "generator")
            .whereLayer("expression")
            .mayOnlyBeAccessedByLayers("preprocess", "evaluate", "tables", "generator");

    @ArchTest
    static final ArchRule onlyTheGrammarUsesAntlr = noClasses()
            .that()
            .resideOutsideOfPackage("dev.codebook.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule onlyTheDocsUseJsoup = noClasses()
            .that()
            .resideOutsideOfPackage("dev.codebook.docs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule onlyThePluginUsesMaven = noClasses()
            .that()
            .resideOutsideOfPackage("dev.codebook.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..");

    @ArchTest
    static final ArchRule theGrammarDependsOnAntlrAlone = classes()
            .that()
            .resideInAPackage("dev.codebook.grammar..")
            .should()
            .onlyDependOnClassesThat(
                    are(resideInAnyPackage("dev.codebook.grammar..", "java..", "org.antlr..", "org.jspecify..")));

    @ArchTest
    static final ArchRule theLookupNeedsOnlyTheJdk = classes()
            .that()
            .resideInAnyPackage("dev.codebook.lookup..", "dev.codebook.text..")
            .should()
            .onlyDependOnClassesThat(are(resideInAnyPackage(
                    "dev.codebook.lookup..", "dev.codebook.text..", "java..", "javax.xml.stream..", "org.jspecify..")));

    @ArchTest
    static final ArchRule thePluginsRootPackageHoldsTheGoals = classes()
            .that()
            .resideInAPackage("dev.codebook.maven")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveSimpleNameEndingWith("Mojo");

    @ArchTest
    static final ArchRule onlyTheTerminalAndTheProgramPrint = noClasses()
            .that()
            .resideOutsideOfPackages("dev.codebook.maven.terminal", "dev.codebook.lookup.program")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule theCoreNeitherLogsNorExits = noClasses()
            .that()
            .resideOutsideOfPackages("dev.codebook.maven..", "dev.codebook.lookup.program")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
            .orShould()
            .callMethod(System.class, "exit", int.class);
}
