package uk.ourplan.core.law.planning.start;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.language.plan.MeetingBasis;
import uk.ourplan.language.plan.Needs.AgreedBy;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * It started from a completed event, every need says whether it is met and on which basis, a plan is owed as long as any of
 * it holds, and what the assessment left
 * empty is said once (TRIGGER-01, TRIGGER-03, TRIGGER-04, TRIGGER-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24, s.25(1)(a)-(c)</a>
 */
public final class StartOnPlan {

    private StartOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        desk.needs().forEach(need -> basis(need).ifPresent(lacks::add));
        undetermined(desk).ifPresent(lacks::add);
        source(desk).ifPresent(lacks::add);
        noLongerOwed(desk).ifPresent(lacks::add);
        leftEmpty(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> basis(Need need) {
        if (!Boolean.TRUE.equals(need.councilWillMeet())) {
            return Optional.empty();
        }
        if (need.basis() == null) {
            return Optional.of(met(
                    need,
                    "basis",
                    "is met by the council, and whether that is a duty or a choice is not said.",
                    "Choose one."));
        }
        AgreedBy agreed = need.agreedBy();
        boolean unagreed = agreed == null || blank(agreed.name()) || agreed.dated() == null;
        return need.basis() == MeetingBasis.CHOICE && unagreed
                ? Optional.of(met(
                        need,
                        "agreed_by",
                        "is met by choice, and who agreed to that on which day is not on record.",
                        "Record who agreed, and when."))
                : Optional.empty();
    }

    private static Lack met(Need need, String field, String says, String mend) {
        return Lack.stops(Step.SUBMIT, "TRIGGER-04", Topic.COUNCIL_MET, "Need " + need.id() + " " + says, mend)
                .under("Care Act 2014 s.25(1)(c), s.24(2)")
                .in(SectionName.NEEDS, "needs[" + need.id() + "]." + field);
    }

    /** Nothing is known to be met, and whether any eligible need will be is not answered. */
    private static Optional<Lack> undetermined(PlanOnDesk desk) {
        String open = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()) && need.councilWillMeet() == null)
                .map(Need::id)
                .collect(Collectors.joining(", "));
        return open.isEmpty() || PlanOwed.isOwed(desk)
                ? Optional.empty()
                : Optional.of(Lack.prompts(
                                Step.PRESENT,
                                "TRIGGER-03",
                                Topic.COUNCIL_MET,
                                "Whether a plan is owed is undetermined: not answered for eligible need " + open + ".",
                                "Say whether the council will meet each eligible need.")
                        .under("Care Act 2014 s.24(1), s.18")
                        .in(SectionName.NEEDS, null));
    }

    /** A plan that was brought in from elsewhere names no event; one that was started here does, completed by its start. */
    private static Optional<Lack> source(PlanOnDesk desk) {
        PlanStart start = desk.start();
        LocalDate completed = start == null ? null : start.sourceCompleted();
        boolean sound = start == null || (completed != null && !completed.isAfter(start.on()));
        return sound
                ? Optional.empty()
                : Optional.of(Lack.stops(
                                Step.SUBMIT,
                                "TRIGGER-01",
                                Topic.NEEDS,
                                "The plan did not start from an event that was completed by then.",
                                "Complete the assessment or review first, and start the plan from it.")
                        .under("Care Act 2014 s.24(1)"));
    }

    /** The answer hangs on the needs as they are answered now and on the grounds of the start. */
    private static Optional<Lack> noLongerOwed(PlanOnDesk desk) {
        PlanStart start = desk.start();
        boolean nothingMet = !desk.needs().isEmpty()
                && desk.needs().stream().allMatch(need -> Boolean.FALSE.equals(need.councilWillMeet()));
        return start != null && nothingMet && start.grounds().stream().noneMatch(PlanStart.Ground::holds)
                ? Optional.of(Lack.warns(
                                Step.SUBMIT,
                                "TRIGGER-03",
                                Topic.COUNCIL_MET,
                                "The council meets none of the needs and no ground for planning holds, so no plan is owed.",
                                "Give the written reasons and the advice that are owed instead, or record the ground on which it is made.")
                        .under("Care Act 2014 s.24(2)")
                        .in(SectionName.NEEDS, null))
                : Optional.empty();
    }

    private static Optional<Lack> leftEmpty(PlanOnDesk desk) {
        String empty = domains(desk)
                .filter(code -> desk.assessment().outcomes().get(code) == null
                        || blank(desk.assessment().outcomes().get(code).why()))
                .map(code -> code.replace('_', ' '))
                .collect(Collectors.joining(", "));
        boolean nothingToSay = desk.start() == null || empty.isEmpty();
        return nothingToSay
                ? Optional.empty()
                : Optional.of(Lack.prompts(
                                Step.PRESENT,
                                "TRIGGER-08",
                                Topic.NEEDS,
                                "The plan can only be as good as the assessment, and there these are empty: " + empty
                                        + ".",
                                "Ask about each before the plan is presented.")
                        .in(SectionName.NEEDS, null));
    }

    private static Stream<String> domains(PlanOnDesk desk) {
        return desk.assessment().kind() == AssessmentKind.CARER
                ? Arrays.stream(CarerOutcome.values()).map(CarerOutcome::code)
                : Arrays.stream(AdultOutcome.values()).map(AdultOutcome::code);
    }
}
