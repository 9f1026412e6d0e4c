package uk.ourplan.core.law.planning.delegation;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.SectionName;

/** Whether the plan may be given to them now, and every test that is failed. */
public record DelegationAnswer(boolean allowed, List<FailedTest> failing) {

    public DelegationAnswer {
        failing = List.copyOf(failing);
    }

    /** What is in the way, each leading to the field where it is mended. */
    public List<Finding> findings(LocalDate on) {
        return failing.stream()
                .map(test -> new Finding(
                        test.rule(),
                        null,
                        Weight.BLOCKS,
                        null,
                        test.says(),
                        test.mend(),
                        test.reason(),
                        SectionName.PEOPLE_INVOLVED,
                        test.field(),
                        List.of(),
                        on))
                .toList();
    }
}
