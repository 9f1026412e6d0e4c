package uk.ourplan.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static uk.ourplan.house.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole list, on one screen: arrows, purity, clocks, waiting, names, slices, what stays private. */
final class HouseRules {

    static final String API = "uk.ourplan.api..";
    static final String LANGUAGE = "uk.ourplan.language..";
    static final String TENANT = "uk.ourplan.tenant..";
    static final String CORE = "uk.ourplan.core..";
    static final String KIT = "uk.ourplan.kit..";
    static final String WEB = "uk.ourplan.web..";
    static final String ADMIN = "uk.ourplan.admin..";
    static final String LOCAL = "uk.ourplan.local..";

    private static final String[] LAW = {
        "uk.ourplan.core.law..",
        "uk.ourplan.tenant.dated..",
        "uk.ourplan.tenant.national..",
        "uk.ourplan.tenant.policy..",
        LANGUAGE
    };

    private static final String FORBIDDEN_NAMES = ".*(Manager|Helper|Utils?|Impl|Processor|Handler|DTO|Dto|Info|Data)";

    private HouseRules() {}

    static List<HouseRule> all() {
        return Stream.of(arrows(), purity(), time(), names(), slicing(), closedDoors())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HouseRule> arrows() {
        return List.of(
                noArrow("the_language_knows_only_itself", LANGUAGE, API, TENANT, CORE, KIT, WEB, ADMIN, LOCAL),
                noArrow("the_contract_knows_only_the_language", API, TENANT, CORE, KIT, WEB, ADMIN, LOCAL),
                noArrow("tenant_config_knows_no_casework", TENANT, CORE, KIT, WEB, ADMIN, LOCAL),
                noArrow("the_core_knows_no_screens", CORE, KIT, WEB, ADMIN, LOCAL),
                noArrow("the_kit_knows_only_the_contract", KIT, TENANT, CORE, WEB, ADMIN, LOCAL),
                noArrow("practitioners_screens_know_only_the_kit_and_the_contract", WEB, TENANT, CORE, ADMIN, LOCAL),
                noArrow("administrators_screens_know_only_the_kit_and_the_contract", ADMIN, TENANT, CORE, WEB, LOCAL),
                noArrow("the_local_run_starts_jars_and_knows_none_of_them", LOCAL, TENANT, CORE, KIT, WEB, ADMIN));
    }

    private static HouseRule noArrow(String name, String from, String... to) {
        return new HouseRule(
                name,
                Stream.concat(Stream.of(from), Stream.of(to)).collect(Collectors.toSet()),
                noClasses()
                        .that()
                        .resideInAPackage(from)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(to));
    }

    private static List<HouseRule> purity() {
        var plainJava = resideInAnyPackage("java.lang..", "java.util..", "java.math..", "java.time..", "java.text..")
                .and(not(is(Clock.class)))
                // an address is a value: making one opens nothing
                .or(is(URI.class))
                // a mark without a method: by it a family of rules given as a method can say which class it is of
                .or(is(Serializable.class));
        var marks = resideInAnyPackage("org.jspecify.annotations..", "com.fasterxml.jackson.annotation..");
        return List.of(
                rule(
                        "the_law_is_plain_java",
                        classes()
                                .that()
                                .resideInAnyPackage(LAW)
                                .should()
                                .onlyDependOnClassesThat(plainJava
                                        .or(marks)
                                        .or(resideInAnyPackage(LAW))
                                        .or(arrayOfPrimitives())),
                        LAW),
                rule(
                        "the_contract_is_annotations_and_reactor_types",
                        classes()
                                .that()
                                .resideInAPackage(API)
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                                "java..",
                                                "reactor.core..",
                                                "org.reactivestreams..",
                                                "org.springframework.web.service.annotation..",
                                                "org.springframework.web.bind.annotation..",
                                                "org.springframework.http..",
                                                API,
                                                LANGUAGE)
                                        .or(marks)
                                        .or(arrayOfPrimitives())),
                        API),
                rule(
                        "the_core_knows_no_servlets",
                        noClasses()
                                .that()
                                .resideInAnyPackage(CORE, TENANT, API)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web.servlet.."),
                        CORE,
                        TENANT,
                        API),
                rule(
                        "screens_know_no_database",
                        noClasses()
                                .that()
                                .resideInAnyPackage(KIT, WEB, ADMIN)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "io.r2dbc..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "org.postgresql..",
                                        "org.flywaydb..",
                                        "org.springframework.data..",
                                        "org.springframework.jdbc..",
                                        "org.springframework.r2dbc.."),
                        KIT,
                        WEB,
                        ADMIN));
    }

    private static List<HouseRule> time() {
        return List.of(
                rule(
                        "the_day_comes_from_a_clock_that_was_handed_in",
                        noClasses()
                                .that()
                                .resideInAPackage("uk.ourplan..")
                                .and()
                                .resideOutsideOfPackage(LOCAL)
                                .should(Calls.thatReadTheTimeWithoutAClock())),
                rule(
                        "models_are_told_the_day",
                        noClasses()
                                .that()
                                .resideInAPackage("uk.ourplan..model..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Clock.class)),
                rule(
                        "nobody_waits_for_a_reactive_answer",
                        noClasses()
                                .that(resideInAPackage("uk.ourplan..")
                                        .and(not(resideInAnyPackage("uk.ourplan.kit.ask..", LOCAL)))
                                        .and(not(Waiting.allowed())))
                                .should(Calls.thatWaitOrSubscribe()),
                        "uk.ourplan.kit.ask.."));
    }

    private static List<HouseRule> names() {
        return List.of(rule(
                "names_are_the_field_s_words",
                noClasses()
                        .that()
                        .resideInAPackage("uk.ourplan..")
                        .and()
                        .areNotAnonymousClasses()
                        .should()
                        .haveNameMatching(FORBIDDEN_NAMES)));
    }

    private static List<HouseRule> slicing() {
        return Stream.of("language", "api", "tenant", "core", "core.law", "kit", "web", "admin")
                .map(floor -> rule(
                        "no_circles_in_" + floor.replace('.', '_'),
                        (ArchRule) slices().matching("uk.ourplan." + floor + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                // screens lead to each other both ways, through the one door of each feature
                                .ignoreDependency(
                                        DescribedPredicate.alwaysTrue(),
                                        simpleNameEndingWith("Navigation").and(resideInAnyPackage(WEB, ADMIN))),
                        "uk.ourplan." + floor + ".."))
                .toList();
    }

    private static List<HouseRule> closedDoors() {
        return List.of(
                rule(
                        "adapters_stay_private",
                        noClasses()
                                .that()
                                .resideInAnyPackage("uk.ourplan..postgres..", "uk.ourplan..http..")
                                .and()
                                .areTopLevelClasses()
                                .should()
                                .haveModifier(JavaModifier.PUBLIC),
                        "uk.ourplan..postgres..",
                        "uk.ourplan..http.."),
                rule(
                        "views_stay_private",
                        noClasses()
                                .that()
                                .areAnnotatedWith("com.vaadin.flow.router.Route")
                                .should()
                                .haveModifier(JavaModifier.PUBLIC),
                        WEB,
                        ADMIN),
                rule("a_feature_of_screens_shows_only_its_navigation", Navigation.onlyPublicInAFeature(), WEB, ADMIN));
    }

    private static DescribedPredicate<JavaClass> is(Class<?> one) {
        return DescribedPredicate.describe(one.getSimpleName(), type -> type.isEquivalentTo(one));
    }

    private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
        return DescribedPredicate.describe(
                "primitives and their arrays",
                type -> type.getBaseComponentType().isPrimitive());
    }
}
