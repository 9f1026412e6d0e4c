package uk.ourplan.core.law.planning.delegation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SectionName;

/**
 * The whole plan or any sections may be given, but for the record of who took part in planning: that is the council's own, and
 * it holds what others said in confidence and the terms of this agreement (DELEGATE-02).
 */
public final class WhichSections {

    private static final String RULE = "DELEGATE-02";

    private WhichSections() {}

    /** Those that the plan names, in the order of the plan; words that name no section are left out. */
    public static List<SectionName> of(Delegation said) {
        List<String> codes = said.sections().stream()
                .map(word -> word.strip().toLowerCase(Locale.UK).replace(' ', '_'))
                .toList();
        return givable().filter(name -> codes.contains(name.code())).toList();
    }

    /** Whether these are all that may be given. */
    public static boolean isWhole(List<SectionName> sections) {
        return givable().allMatch(sections::contains);
    }

    static List<FailedTest> failing(DelegationFacts facts) {
        return of(facts.said()).isEmpty()
                ? List.of(FailedTest.of(
                        RULE, "sections", "It is not said which sections they make.", "Choose the sections."))
                : List.of();
    }

    private static Stream<SectionName> givable() {
        return Arrays.stream(SectionName.values()).filter(name -> name != SectionName.PEOPLE_INVOLVED);
    }
}
