package uk.ourplan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;

/**
 * One rule of the house.
 *
 * @param name also the name of the file in {@code badly-built} that the rule must catch
 * @param packages those that it speaks of, on either side; none of them may be empty, or the rule guards nothing
 */
record HouseRule(String name, Set<String> packages, ArchRule rule) {

    HouseRule {
        packages = Set.copyOf(packages);
    }

    static HouseRule rule(String name, ArchRule rule, String... packages) {
        return new HouseRule(name, Set.of(packages), rule);
    }

    EvaluationResult heldAgainst(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes);
    }

    @Override
    public String toString() {
        return name;
    }
}
