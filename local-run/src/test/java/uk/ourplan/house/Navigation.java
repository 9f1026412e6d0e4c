package uk.ourplan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** A feature of a UI is a package with a view in it; others reach it through its navigation alone. */
final class Navigation {

    private static final String ROUTE = "com.vaadin.flow.router.Route";

    private Navigation() {}

    static ArchRule onlyPublicInAFeature() {
        return classes()
                .that(DescribedPredicate.describe("are public beside a view", Navigation::isPublicBesideAView))
                .should()
                .haveSimpleNameEndingWith("Navigation");
    }

    private static boolean isPublicBesideAView(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && type.getPackage().getClasses().stream().anyMatch(beside -> beside.isAnnotatedWith(ROUTE));
    }
}
