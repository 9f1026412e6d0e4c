package uk.ourplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureSpec {

    /** Packages that a rule speaks of and that nobody has moved into yet. Whoever does takes the line out. */
    private static final Set<String> ROOMS_STILL_EMPTY = Set.of();

    static List<HouseRule> rules() {
        return HouseRules.all();
    }

    static Stream<String> packages() {
        return rules().stream()
                .flatMap(rule -> rule.packages().stream())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rule(HouseRule rule) {
        assertThat(rule.heldAgainst(House.classes()).getFailureReport().getDetails())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_catches_what_was_built_badly_on_purpose(HouseRule rule) {
        var caught = rule.heldAgainst(BadlyBuilt.against(rule));

        assertThat(caught.hasViolation())
                .as("badly-built/" + rule.name() + ".java is not caught")
                .isTrue();
    }

    @Test
    void each_rule_has_its_own_name() {
        assertThat(rules().stream().map(HouseRule::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_rule_speaks_of_packages_that_are_there(String name) {
        var matcher = PackageMatcher.of(name);

        var inhabitants = House.classes().stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> matcher.matches(type.getPackageName()))
                .map(JavaClass::getName)
                .limit(3)
                .collect(Collectors.toSet());

        if (ROOMS_STILL_EMPTY.contains(name)) {
            assertThat(inhabitants)
                    .as(name + " is lived in now: take it off the list")
                    .isEmpty();
        } else {
            assertThat(inhabitants)
                    .as(name + " is empty: the rule guards nothing")
                    .isNotEmpty();
        }
    }

    @Test
    void only_rooms_that_a_rule_speaks_of_are_listed_as_empty() {
        assertThat(packages()).containsAll(ROOMS_STILL_EMPTY);
    }

    @Test
    void whoever_may_wait_still_does() {
        for (String name : Waiting.REASONS.keySet()) {
            var waits = House.classes().stream()
                    .filter(type ->
                            type.getName().equals(name) || type.getName().startsWith(name + "$"))
                    .flatMap(type -> type.getAccessesFromSelf().stream())
                    .anyMatch(Calls::waits);
            assertThat(waits)
                    .as(name + " waits for nothing any more: take it off the list")
                    .isTrue();
        }
    }
}
