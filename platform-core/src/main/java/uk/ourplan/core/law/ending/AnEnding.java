package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndTest;
import uk.ourplan.language.ending.EndingRecord.Instead;
import uk.ourplan.language.ending.InsteadKind;
import uk.ourplan.tenant.policy.InEffect;

/**
 * Everything that stands in the way of ending a plan, step by step: the ground, who asks, the tests before agreeing, the risk,
 * what replaces the council's support, the checklist and the letter (END-01 to END-16, SELF-06, SELF-07, SELF-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18</a>
 */
public final class AnEnding {

    private AnEnding() {}

    /** Everything lacking, what stops the earlier step first. */
    public static List<EndLack> lacking(EndingOnDesk d, InEffect<Boolean> letterFirst) {
        List<EndLack> lacks = new ArrayList<>();
        lacks.addAll(TheGround.lacking(d));
        lacks.addAll(WhoAsks.lacking(d));
        lacks.addAll(NoRiskStands.lacking(d));
        lacks.addAll(BeforeAgreeing.lacking(d));
        lacks.addAll(PlanOfASelfFunder.kept(d));
        lacks.addAll(UntilItWorks.lacking(d));
        lacks.addAll(Afterwards.lacking(d));
        lacks.addAll(InWriting.lacking(d, letterFirst));
        lacks.sort(Comparator.comparing(EndLack::weight).thenComparing(EndLack::stage));
        return lacks;
    }

    /** Why a request cannot be decided, either way: each test that applies needs its reason (END-04). */
    public static List<EndLack> unreasoned(EndingOnDesk d) {
        if (!d.isOn(EndGround.OWN_ARRANGEMENTS_REQUEST)) {
            return List.of();
        }
        return testsThatApply(d).stream()
                .filter(test ->
                        d.said().tests() == null || blank(d.said().tests().of(test)))
                .sorted()
                .map(test -> stops(
                                AGREE,
                                "END-04",
                                "No reason is given for this test: " + words(test) + ".",
                                "Give the reason against each test that applies.")
                        .at("tests." + test.code()))
                .toList();
    }

    /** The test as whoever answers it reads it (END-05). */
    private static String words(EndTest test) {
        return switch (test) {
            case COVERAGE -> "every eligible need has a source";
            case CARERS -> "each carer who is relied on is willing and able";
            case APPROPRIATE -> "every source is right for the need";
            case AVAILABLE -> "each service that is relied on is available from a day";
            case MANAGER -> "somebody can arrange and manage it";
            case NO_ABUSE_RISK -> "no risk of abuse or neglect stands";
        };
    }

    /** The carer's and the service's test only where one is relied on. */
    public static Set<EndTest> testsThatApply(EndingOnDesk d) {
        Set<InsteadKind> relied = d.said().instead().stream()
                .map(Instead::kind)
                .filter(kind -> kind != null)
                .collect(Collectors.toSet());
        Set<EndTest> tests = java.util.EnumSet.allOf(EndTest.class);
        if (!relied.contains(InsteadKind.CARER)) {
            tests.remove(EndTest.CARERS);
        }
        if (!relied.contains(InsteadKind.SERVICE)) {
            tests.remove(EndTest.AVAILABLE);
        }
        return tests;
    }
}
