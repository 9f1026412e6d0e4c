package uk.ourplan.core.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.law.ending.APlanMayEnd;
import uk.ourplan.core.law.ending.AnEnding;
import uk.ourplan.core.law.ending.EndLack;
import uk.ourplan.core.law.ending.EndingOnDesk;
import uk.ourplan.core.law.ending.FactsOfAnEnding;
import uk.ourplan.core.law.ending.KeepingThePlan;
import uk.ourplan.core.law.ending.PlanEndFacts;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Told;
import uk.ourplan.language.ending.EndTest;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord.Event;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.ending.KeepBasis;
import uk.ourplan.tenant.policy.Settings;

/** An ending with everything that the law says of it today. */
record TheEnding(LaidOut laid, EndingOnDesk desk, List<EndLack> lacks) {

    static TheEnding of(LaidOut laid, EndingOfPlan ending) {
        EndingOnDesk desk = new EndingOnDesk(
                laid.standing().desk(), ending, laid.standing().law().on());
        return new TheEnding(
                laid,
                desk,
                AnEnding.lacking(desk, laid.standing().law().policy().read(Settings.END_LETTER_BEFORE_END)));
    }

    LocalDate on() {
        return desk.on();
    }

    List<EndLack> stopping(EndingStage stage) {
        return lacks.stream().filter(lack -> lack.stopsAt(stage)).toList();
    }

    List<EndLack> unreasoned() {
        return AnEnding.unreasoned(desk);
    }

    List<EndTest> tests() {
        return AnEnding.testsThatApply(desk).stream().sorted().toList();
    }

    Optional<EndLack> whyNotKept() {
        return KeepingThePlan.whyNot(desk);
    }

    @Nullable
    KeepBasis basis() {
        return KeepingThePlan.basis(desk).orElse(null);
    }

    /** The answer of plan-end; {@code null} where what is proposed is none of its grounds. */
    @Nullable
    Determined determination() {
        PlanEndFacts facts = FactsOfAnEnding.of(desk);
        return facts.ground() == null
                ? null
                : Told.determination(
                        "plan-end",
                        new APlanMayEnd().decide(facts),
                        laid.standing().law());
    }

    /** The day of the event, which is the day on which the plan ended. */
    LocalDate eventOn(LocalDate otherwise) {
        Event event = desk.ending().said().event();
        return event == null || event.dated() == null ? otherwise : event.dated();
    }
}
