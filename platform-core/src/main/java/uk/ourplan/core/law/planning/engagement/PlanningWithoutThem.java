package uk.ourplan.core.law.planning.engagement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.core.law.person.StepsOfTakingPart;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Where the person does not take part: first why, then information, then the question whether they still want their needs met;
 * and only then a plan from what is known, with the person told at each step and the draft in their hands (INVOLVE-13,
 * INVOLVE-15).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class PlanningWithoutThem {

    private PlanningWithoutThem() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        NotEngaging apart = desk.circumstances().notEngaging();
        if (apart == null) {
            return List.of();
        }
        Optional<Lack> open = nextOfThree(apart);
        if (open.isPresent()) {
            return List.of(open.get());
        }
        List<Lack> lacks = new ArrayList<>();
        if (apart.wantsNeedsMet() == Certainty.UNKNOWN) {
            lacks.add(prompts(
                            Step.SUBMIT,
                            "INVOLVE-13",
                            Topic.PROTECTION,
                            "Whether the person still wants the council to meet their needs could not be established.",
                            "Think of what they risk without support, and go on planning from what is known.")
                    .onRecord(PartName.TAKING_PART, "not_engaging.wants_needs_met"));
        }
        told(apart).ifPresent(lacks::add);
        asked(desk, apart).ifPresent(lacks::add);
        inTheirInterests(desk, apart).ifPresent(lacks::add);
        draft(apart, policy).ifPresent(lacks::add);
        return lacks;
    }

    /** The first of the three steps that is neither done nor tried; the next ones wait for it. */
    private static Optional<Lack> nextOfThree(NotEngaging apart) {
        if (!StepsOfTakingPart.isCauseSettled(apart)) {
            return Optional.of(step13(
                    StepsOfTakingPart.needsSupport(apart)
                            ? "The person does not take part because of difficulty or lack of capacity, and nobody supports them."
                            : "The person does not take part, and whether difficulty or lack of capacity is behind it is open.",
                    "Find out why, and see that an advocate or appropriate person is in place where that is the cause.",
                    StepsOfTakingPart.needsSupport(apart) ? "support_in_place" : "because"));
        }
        if (!StepsOfTakingPart.isInformed(apart)) {
            return Optional.of(step13(
                    "The person does not take part and was not told what the plan is for and what taking part does for them.",
                    "Give the information, in a form that they can use, and record the day.",
                    "information"));
        }
        return StepsOfTakingPart.isAsked(apart)
                ? Optional.empty()
                : Optional.of(step13(
                        "The person does not take part and was not asked whether they still want the council to meet their needs.",
                        "Ask them; two dated tries count where they cannot be asked.",
                        "wants_needs_met"));
    }

    private static Lack step13(String says, String mend, String field) {
        return stops(Step.SUBMIT, "INVOLVE-13", Topic.PROTECTION, says, mend)
                .under("Care Act 2014 s.25(3)")
                .onRecord(PartName.TAKING_PART, "not_engaging." + field);
    }

    private static Optional<Lack> told(NotEngaging apart) {
        List<String> open = StepsOfTakingPart.openBeforeDrafting(apart);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(step15(
                        Step.PRESENT,
                        "A plan is made without the person, and not every step before it was taken: "
                                + String.join(", ", open) + ".",
                        "Take the steps, or record on which day each was tried and why it could not be done.",
                        StepsOfTakingPart.fieldOf(open.getFirst())));
    }

    private static Optional<Lack> asked(PlanOnDesk desk, NotEngaging apart) {
        boolean carer = desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()).stream()
                .anyMatch(one -> one.roles().contains(Role.CARER));
        return carer && apart.carersConsulted() == null
                ? Optional.of(step15(
                        Step.SUBMIT,
                        "The person takes no part, and not every carer was consulted.",
                        "Ask every carer, and record the day.",
                        "carers_consulted"))
                : Optional.empty();
    }

    private static Optional<Lack> inTheirInterests(PlanOnDesk desk, NotEngaging apart) {
        boolean lacks = desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.TAKE_PART_IN_PLANNING
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
        return lacks && blank(apart.bestInterestsPeople())
                ? Optional.of(step15(
                        Step.SUBMIT,
                        "The person lacks capacity and takes no part, and who else is involved in their best interests is not recorded.",
                        "Involve others where that is in their best interests, and say whom.",
                        "best_interests_people"))
                : Optional.empty();
    }

    private static Optional<Lack> draft(NotEngaging apart, CouncilPolicy policy) {
        LocalDate given = apart.draftCopy();
        if (given == null) {
            return Optional.of(step15(
                    Step.SUBMIT,
                    "The person takes no part, and no copy of the draft with an invitation to look at it was given.",
                    "Send the draft with the invitation, and record the day.",
                    "draft_copy"));
        }
        if (apart.reviewInvitation() == null) {
            return Optional.of(step15(
                    Step.SUBMIT,
                    "The person was given the draft and not invited to look at it and answer.",
                    "Invite them, and record the day.",
                    "review_invitation"));
        }
        InEffect<Optional<Integer>> days = policy.read(Settings.DRAFT_REVIEW_DAYS);
        LocalDate from =
                given.isAfter(Objects.requireNonNull(apart.reviewInvitation())) ? given : apart.reviewInvitation();
        return days.value()
                .map(from::plusDays)
                .filter(policy.on()::isBefore)
                .map(until -> step15(
                                Step.SUBMIT,
                                "The person's time to answer the draft has not run out.",
                                "Wait for their answer; the plan can be submitted when the time is over.",
                                "draft_copy")
                        .reading(days));
    }

    private static Lack step15(Step step, String says, String mend, String field) {
        return stops(step, "INVOLVE-15", Topic.PROTECTION, says, mend)
                .under("Care Act 2014 s.25(3)")
                .onRecord(PartName.TAKING_PART, "not_engaging." + field);
    }
}
