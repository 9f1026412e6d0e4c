package uk.ourplan.core.law.planning.arranging;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.arranging.BetweenTwoProviders;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.MoveDirection;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Care goes on across a move between councils (ARRANGE-09) and from one provider to the next without a gap (ARRANGE-12).
 *
 * @see "Care Act 2014 s.37, s.38 (unverified)"
 */
public final class MovesAndChanges {

    private static final String MOVE = "ARRANGE-09";
    private static final String CHANGE = "ARRANGE-12";
    private static final String CONTINUITY = "Care Act 2014 s.37, s.38 (unverified)";

    private MovesAndChanges() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        for (Moves move : desk.beside().arranging().movesNow()) {
            if (move.contactedOn() == null && move.on().isBefore(policy.on())) {
                lacks.add(Lack.warns(
                                Step.ISSUE,
                                MOVE,
                                Topic.WAYS_OF_MEETING,
                                "The day of move " + move.move()
                                        + " has passed, and the other council was not contacted.",
                                "Contact it now, see that care goes on, and record the day under “Arranging”.")
                        .under(CONTINUITY)
                        .in(SectionName.SUPPORT, null));
            }
        }
        for (ProviderChange change : desk.beside().arranging().changesNow()) {
            BetweenTwoProviders.gap(change)
                    .ifPresent(gap -> lacks.add(Lack.warns(
                                    Step.ISSUE,
                                    CHANGE,
                                    Topic.WAYS_OF_MEETING,
                                    "Change of provider " + change.change() + ": " + gap,
                                    "Extend the present service or arrange interim support for the days between.")
                            .in(SectionName.SUPPORT, null)));
        }
        return lacks;
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        for (Moves move : desk.beside().arranging().movesNow()) {
            if (move.contactedOn() == null || blank(move.otherCouncil())) {
                owed.add(OwedTask.of(
                                MOVE,
                                move.move(),
                                (move.direction() == MoveDirection.FROM_THE_AREA
                                                ? "The person moves away on "
                                                : "The person moves here on ")
                                        + Days.inWords(move.on())
                                        + ": contact the other council so that care goes on across the move.",
                                "It ends when the other council and the day on which it was contacted are on record.")
                        .by(move.on())
                        .under(CONTINUITY)
                        .in(SectionName.SUPPORT, null));
            }
        }
        for (ProviderChange change : desk.beside().arranging().changesNow()) {
            changed(desk, change, owed);
        }
        return owed;
    }

    private static void changed(PlanOnDesk desk, ProviderChange change, List<OwedTask> owed) {
        if (!BetweenTwoProviders.isRequested(change, desk.beside().arranging())) {
            owed.add(OwedTask.of(
                            CHANGE,
                            change.change(),
                            "Ask the team that changes providers to end the present service and to arrange the new one,"
                                    + " in one request (" + change.change() + ").",
                            "It ends when the request is made, or when it is said why no new service is needed.")
                    .by(change.oldEnds())
                    .in(SectionName.SUPPORT, null));
        }
        BetweenTwoProviders.gap(change)
                .ifPresent(gap -> owed.add(OwedTask.of(
                                CHANGE,
                                change.change() + ":gap",
                                gap + " Extend the present service or arrange interim support (" + change.change()
                                        + ").",
                                "It ends when the days of the change leave no gap.")
                        .by(change.oldEnds())
                        .in(SectionName.SUPPORT, null)));
    }
}
