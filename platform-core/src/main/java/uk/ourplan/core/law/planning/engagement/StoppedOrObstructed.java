package uk.ourplan.core.law.planning.engagement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Circumstances.InvolvedNow;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.language.person.Circumstances.Stopped;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Where somebody stands in the way, something is done about it and a plan from the assessment alone is the stated last resort;
 * where planning stopped, the duty to meet eligible needs stays open; and whoever can take part again is offered a review
 * (INVOLVE-14, INVOLVE-16, INVOLVE-17, INVOLVE-18, SAFEGUARD-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)</a>
 */
public final class StoppedOrObstructed {

    private StoppedOrObstructed() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        stopped(desk).ifPresent(lacks::add);
        Obstruction obstruction = desk.circumstances().obstruction();
        if (obstruction != null) {
            answered(obstruction).ifPresent(lacks::add);
            concern(obstruction).ifPresent(lacks::add);
            if (goesOnUnconfirmed(obstruction)) {
                lacks.addAll(goesOn(desk, obstruction));
            }
        }
        review(desk.circumstances().involvedNow()).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> stopped(PlanOnDesk desk) {
        Stopped stopped = desk.circumstances().stopped();
        if (stopped == null || stopped.dated() == null) {
            return Optional.empty();
        }
        long open = desk.needs().stream()
                .filter(StoppedOrObstructed::hasNoAlternative)
                .count();
        return Optional.of(stops(
                        Step.PRESENT,
                        "INVOLVE-14",
                        Topic.PROTECTION,
                        "Planning stopped because the person no longer wants the council to meet their needs. "
                                + (open == 0
                                        ? "No eligible need is without an alternative."
                                        : "The duty stays open: " + open
                                                + (open == 1 ? " eligible need has" : " eligible needs have")
                                                + " no alternative yet."),
                        "Take the stop back on the person's record if they want their needs met after all.")
                .under("Care Act 2014 s.18 (unverified)")
                .onRecord(PartName.TAKING_PART, "stopped.dated"));
    }

    private static boolean hasNoAlternative(Need need) {
        return Boolean.TRUE.equals(need.eligible()) && need.metBy().isEmpty();
    }

    private static Optional<Lack> answered(Obstruction obstruction) {
        boolean open = obstruction.askedForByPerson() == null
                || obstruction.outOfConcern() == null
                || obstruction.riskOfAbuse() == null;
        if (open) {
            return Optional.of(obstructed(
                    prompts(
                            Step.SUBMIT,
                            "INVOLVE-16",
                            Topic.PROTECTION,
                            "Somebody stands in the way of planning, and the three questions about it are not all answered.",
                            "Answer whether the person asked for it, whether it is out of concern, and whether there is a risk of abuse."),
                    "asked_for_by_person"));
        }
        return obstruction.informationGiven() == null && blank(obstruction.informationReason())
                ? Optional.of(obstructed(
                        prompts(
                                Step.SUBMIT,
                                "INVOLVE-16",
                                Topic.PROTECTION,
                                "Whoever stands in the way was not told what planning is for.",
                                "Tell them, keeping what is confidential, or record why not."),
                        "information_given"))
                : Optional.empty();
    }

    private static Optional<Lack> concern(Obstruction obstruction) {
        boolean considered = obstruction.safeguardingConsidered() != null && !blank(obstruction.safeguardingDecision());
        return considered
                ? Optional.empty()
                : Optional.of(obstructed(
                        prompts(
                                Step.SUBMIT,
                                "SAFEGUARD-04",
                                Topic.PROTECTION,
                                Boolean.TRUE.equals(obstruction.riskOfAbuse())
                                        ? "Somebody stands in the way and the person is at risk; what was decided about a safeguarding concern is open."
                                        : "Somebody stands in the way; whether that is a safeguarding concern is not decided.",
                                "Consider a concern, and record the decision with its reasons."),
                        "safeguarding_decision"));
    }

    /** It goes on, and nobody can say that the person wants it so. */
    public static boolean goesOnUnconfirmed(@Nullable Obstruction obstruction) {
        return obstruction != null
                && Boolean.TRUE.equals(obstruction.goesOn())
                && !Boolean.TRUE.equals(obstruction.confirmedByPerson());
    }

    private static List<Lack> goesOn(PlanOnDesk desk, Obstruction obstruction) {
        List<Lack> lacks = new ArrayList<>();
        if (blank(obstruction.action())) {
            lacks.add(step17(
                    "Somebody goes on standing in the way, and nothing is done to get planning done.",
                    "Decide with a manager what is done, and record it.",
                    "action"));
        }
        if (blank(obstruction.lastResort())) {
            lacks.add(step17(
                    "A plan from the assessment alone is allowed only as a stated last resort.",
                    "Record which other ways were tried and why nothing else is left.",
                    "last_resort"));
        }
        boolean carer = desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()).stream()
                .anyMatch(one -> one.roles().contains(Role.CARER));
        if (carer && obstruction.carersConsulted() == null) {
            lacks.add(step17(
                    "Somebody goes on standing in the way, and not every carer was consulted.",
                    "Ask every carer, and record the day.",
                    "carers_consulted"));
        }
        boolean lacksCapacity = desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.TAKE_PART_IN_PLANNING
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
        if (lacksCapacity && blank(obstruction.bestInterestsPeople())) {
            lacks.add(step17(
                    "The person lacks capacity, and who else is involved in their best interests is not recorded.",
                    "Involve others where that is in their best interests, and say whom.",
                    "best_interests_people"));
        }
        return lacks;
    }

    private static Lack step17(String says, String mend, String field) {
        return obstructed(
                stops(Step.SUBMIT, "INVOLVE-17", Topic.PROTECTION, says, mend).under("Care Act 2014 s.25(3)"), field);
    }

    private static Lack obstructed(Lack lack, String field) {
        return lack.onRecord(PartName.TAKING_PART, "obstruction." + field);
    }

    private static Optional<Lack> review(@Nullable InvolvedNow now) {
        return now == null || now.dated() == null || (now.reviewOffered() != null && now.reviewTaken() != null)
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.ISSUE,
                                "INVOLVE-18",
                                Topic.PROTECTION,
                                "The person can take part now, and a review was not offered and answered.",
                                "Offer a review, and record the answer with its reason.")
                        .under("Care Act 2014 s.27 (unverified)")
                        .onRecord(PartName.TAKING_PART, "involved_now.review_offered"));
    }
}
