package org.attest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which package of this module may know which. */
class LayersTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.attest");

    @Test
    void valuesAndVocabulary_knowNothingButJava() {
        classes()
                .that()
                .resideInAnyPackage("org.attest.model", "org.attest.vocab")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.attest.model", "org.attest.vocab")
                .check(OURS);
    }

    @Test
    void values_doNotKnowTheVocabulary() {
        noClasses()
                .that()
                .resideInAPackage("org.attest.model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.attest.vocab")
                .check(OURS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.attest.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nobodyAsksForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(OURS);
    }
}
