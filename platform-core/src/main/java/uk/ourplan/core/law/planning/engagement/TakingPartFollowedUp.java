package uk.ourplan.core.law.planning.engagement;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.person.StepsOfTakingPart;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.InvolvedNow;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What has to be done where the person takes no part or somebody stands in the way: the next step, the final copy, the word to a
 * manager, further tries where after-care goes on, and a review once the person can take part (INVOLVE-13, INVOLVE-15 to
 * INVOLVE-18, S117-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class TakingPartFollowedUp {

    private TakingPartFollowedUp() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        Circumstances now = desk.circumstances();
        NotEngaging apart = now.notEngaging();
        if (apart != null) {
            nextStep(apart).ifPresent(owed::add);
            finalCopy(desk, apart).ifPresent(owed::add);
            aftercare(now).ifPresent(owed::add);
        }
        obstruction(now.obstruction()).ifPresent(owed::add);
        review(desk, now).ifPresent(owed::add);
        return owed;
    }

    private static Optional<OwedTask> nextStep(NotEngaging apart) {
        if (!StepsOfTakingPart.isCauseSettled(apart)) {
            return Optional.of(
                    StepsOfTakingPart.needsSupport(apart)
                            ? step13(
                                    "support",
                                    "Arrange an advocate or an appropriate person for somebody who does not take part.")
                            : step13("cause", "Find out why the person does not take part."));
        }
        if (!StepsOfTakingPart.isInformed(apart)) {
            return Optional.of(
                    step13("information", "Tell the person what the plan is for and what taking part does for them."));
        }
        return StepsOfTakingPart.isAsked(apart)
                ? Optional.empty()
                : Optional.of(
                        step13("still_wants", "Ask whether the person still wants the council to meet their needs."));
    }

    private static OwedTask step13(String item, String says) {
        return OwedTask.of(
                        "INVOLVE-13",
                        item,
                        says,
                        "It ends when the step, or a try with its reason, is on the person's record.")
                .under("Care Act 2014 s.25(3)");
    }

    private static Optional<OwedTask> finalCopy(PlanOnDesk desk, NotEngaging apart) {
        return desk.course().signedOn() == null || apart.finalCopy() != null
                ? Optional.empty()
                : Optional.of(OwedTask.of(
                                "INVOLVE-15",
                                "final_copy",
                                "Give the person, who took no part, the final plan in the usual way.",
                                "It ends when the day is on the person's record, under Taking part.")
                        .by(desk.course().signedOn())
                        .under("Care Act 2014 s.25(9) (unverified)"));
    }

    private static Optional<OwedTask> aftercare(Circumstances now) {
        return now.section117() == null || now.section117().status() == AftercareStatus.ENDED
                ? Optional.empty()
                : Optional.of(OwedTask.of(
                                "S117-05",
                                "contact",
                                "Keep trying to reach the person: after-care goes on although they take no part. Log each try.",
                                "It ends when they take part, or after-care ends by joint decision.")
                        .under("Mental Health Act 1983 s.117"));
    }

    private static Optional<OwedTask> obstruction(@Nullable Obstruction obstruction) {
        if (obstruction == null) {
            return Optional.empty();
        }
        if (StoppedOrObstructed.goesOnUnconfirmed(obstruction)) {
            return blank(obstruction.action())
                    ? Optional.of(OwedTask.of(
                                    "INVOLVE-17",
                                    "action",
                                    "Decide what is done to get planning done: somebody goes on standing in the way.",
                                    "It ends when what is done is on the person's record, under Taking part.")
                            .of(TaskOwner.LINE_MANAGER)
                            .under("Care Act 2014 s.25(3)"))
                    : Optional.empty();
        }
        boolean informed = obstruction.informationGiven() != null || !blank(obstruction.informationReason());
        boolean answered = obstruction.askedForByPerson() != null
                && obstruction.outOfConcern() != null
                && obstruction.riskOfAbuse() != null;
        return answered && informed
                ? Optional.empty()
                : Optional.of(
                        OwedTask.of(
                                "INVOLVE-16",
                                "answers",
                                "Answer the three questions about whoever stands in the way, and tell them what planning is for.",
                                "It ends when the answers, and the information or why it was not given, are on the person's record."));
    }

    /** Stands for as long as nobody answered it, whatever becomes of the plan. */
    private static Optional<OwedTask> review(PlanOnDesk desk, Circumstances now) {
        InvolvedNow involved = now.involvedNow();
        boolean answered = involved != null && involved.reviewOffered() != null && involved.reviewTaken() != null;
        if (involved != null && involved.dated() != null) {
            return answered
                    ? Optional.empty()
                    : Optional.of(review("The person can take part now: consider and offer a review.")
                            .by(involved.dated()));
        }
        boolean without = now.notEngaging() != null || StoppedOrObstructed.goesOnUnconfirmed(now.obstruction());
        return without && desk.course().isInForce() && !answered
                ? Optional.of(
                        review(
                                "The plan was made without the person: offer a review as soon as they decide to take part or can be reached."))
                : Optional.empty();
    }

    private static OwedTask review(String says) {
        return OwedTask.of(
                        "INVOLVE-18",
                        "review",
                        says,
                        "It ends when the offer and the answer with its reason are on the person's record.")
                .under("Care Act 2014 s.27");
    }
}
