package org.attest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** The rooms of the house and the doors between them. A rule about a package that holds nothing yet is true. */
@AnalyzeClasses(packages = "org.attest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "org.attest..";

    private static final String[] ONTOLOGY = {"org.attest.vocab..", "org.attest.model..", "org.attest.rdf.."};
    private static final String[] QUERIES = {"org.attest.queries.."};
    private static final String[] LOADERS = {
        "org.attest.table..", "org.attest.text..", "org.attest.mapping..", "org.attest.load.."
    };
    private static final String[] BEHIND_THE_DOORS = {"org.attest.ledger..", "org.attest.store.."};
    private static final String[] OUTSIDE_THE_DOORS = {
        "org.attest.rest..", "org.attest.web..", "org.attest.bundle..", "org.attest.linking..", "org.attest.publish.."
    };

    /** What others may see of the ledger: the write door, and the values that come out of it. */
    private static final Set<String> DOORS = Set.of(
            "org.attest.ledger.Intake",
            "org.attest.ledger.Outcome",
            "org.attest.ledger.Receipt",
            "org.attest.ledger.Checkpoint");

    /** Who may look inside a Sensitive value, each for a reason; the value's own class needs no entry. */
    private static final Set<String> REVEALERS = Set.of(
            // A claim is stored whole; the tier of its graph decides who reads it.
            "org.attest.rdf.ClaimWriter");

    @ArchTest
    static final ArchRule ontology_knows_no_other_module =
            classes().that().resideInAnyPackage(ONTOLOGY).should().onlyDependOnClassesThat(notOursBut(ONTOLOGY));

    @ArchTest
    static final ArchRule queries_know_only_the_ontology = classes()
            .that()
            .resideInAnyPackage(QUERIES)
            .should()
            .onlyDependOnClassesThat(notOursBut(ONTOLOGY).or(resideInAnyPackage(QUERIES)));

    @ArchTest
    static final ArchRule loaders_know_only_the_ontology = classes()
            .that()
            .resideInAnyPackage(LOADERS)
            .should()
            .onlyDependOnClassesThat(notOursBut(ONTOLOGY).or(resideInAnyPackage(LOADERS)));

    @ArchTest
    static final ArchRule in_the_server_only_app_knows_the_loaders = noClasses()
            .that()
            .resideOutsideOfPackages(LOADERS)
            .and()
            .resideOutsideOfPackage("org.attest.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LOADERS);

    @ArchTest
    static final ArchRule the_launcher_knows_nothing = noClasses()
            .that()
            .resideInAPackage("org.attest.launch..")
            .should()
            .dependOnClassesThat(oursOutside("launch"));

    @ArchTest
    static final ArchRule nothing_goes_round_in_circles =
            slices().matching("org.attest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule model_depends_on_nothing = classes()
            .that()
            .resideInAPackage("org.attest.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.attest.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule ledger_and_store_are_touched_through_their_doors = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.attest.ledger..", "org.attest.store..", "org.attest.access..", "org.attest.app..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(BEHIND_THE_DOORS).and(not(topLevelIn(DOORS))));

    @ArchTest
    static final ArchRule outside_the_doors_there_is_no_dataset = noClasses()
            .that()
            .resideInAnyPackage(OUTSIDE_THE_DOORS)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.jena.tdb1..", "org.apache.jena.tdb2..", "org.apache.jena.dboe..")
                            .or(named("org.apache.jena.query.Dataset", "org.apache.jena.sparql.core.DatasetGraph")));

    @ArchTest
    static final ArchRule queries_are_parsed_in_queries_and_sparql = noClasses()
            .that()
            .resideOutsideOfPackages("org.attest.queries..", "org.attest.sparql..", "org.attest.mapping..")
            .should()
            .dependOnClassesThat(named("org.apache.jena.query.QueryFactory"));

    @ArchTest
    static final ArchRule updates_are_parsed_nowhere =
            noClasses().should().dependOnClassesThat(named("org.apache.jena.update.UpdateFactory"));

    @ArchTest
    static final ArchRule rest_annotations_stay_in_resources = noClasses()
            .that()
            .resideOutsideOfPackages("org.attest.rest..", "org.attest.publish..", "org.attest.app..")
            .and(not(topLevelIn(Set.of("org.attest.linking.Reconcile"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule the_time_comes_from_a_clock = noClasses()
            .should()
            .callMethodWhere(describe("now() without a Clock", ArchitectureTest::isNowWithoutClock))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule clocks_are_made_in_app = noClasses()
            .that()
            .resideOutsideOfPackage("org.attest.app..")
            .should()
            .callMethodWhere(describe("Clock.system..()", ArchitectureTest::isSystemClock));

    @ArchTest
    static final ArchRule sensitive_values_are_revealed_only_where_listed = noClasses()
            .that(not(topLevelIn(REVEALERS)))
            .and(not(topLevelIn(Set.of("org.attest.model.Sensitive"))))
            .should()
            .accessTargetWhere(describe("Sensitive.reveal()", ArchitectureTest::isReveal));

    private static DescribedPredicate<JavaClass> notOursBut(String... packages) {
        return not(resideInAnyPackage(OURS)).or(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> oursOutside(String name) {
        return resideInAnyPackage(OURS).and(not(resideInAnyPackage("org.attest." + name + "..")));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("one of " + wanted, type -> wanted.contains(type.getName()));
    }

    /** True of the named classes and of what is nested in them. */
    private static DescribedPredicate<JavaClass> topLevelIn(Set<String> names) {
        return describe("in " + names, type -> names.contains(type.getName().replaceFirst("\\$.*", "")));
    }

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system");
    }

    private static boolean isReveal(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("org.attest.model.Sensitive")
                && access.getName().equals("reveal");
    }
}
