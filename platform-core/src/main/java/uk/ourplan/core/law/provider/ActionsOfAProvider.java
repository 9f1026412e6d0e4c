package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.or;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.concern.ActionStatus;
import uk.ourplan.language.concern.CommissioningRecord.Action;

/**
 * Each action that a provider agreed to is a task, overdue from the day after its day; the plan closes when all are done or withdrawn
 * with a reason (PROVIDER-11).
 */
final class ActionsOfAProvider {

    private static final String RULE = "PROVIDER-11";

    private ActionsOfAProvider() {}

    static List<ConcernTask> owed(ConcernOnDesk desk) {
        List<ConcernTask> tasks = new ArrayList<>();
        List<Action> all = desk.commissioning().actions();
        for (int place = 0; place < all.size(); place++) {
            Action one = all.get(place);
            if (isOpen(one)) {
                tasks.add(new ConcernTask(
                        RULE,
                        "action:" + place,
                        "See that the provider does what it agreed: " + or(one.what(), "an action") + " ("
                                + or(one.owner(), "no owner") + ").",
                        "It ends when the action is done, or withdrawn with a reason.",
                        one.due(),
                        ConcernTask.COMMISSIONING));
            }
        }
        return tasks;
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        List<ConcernLack> lacks = new ArrayList<>();
        for (Action one : desk.commissioning().actions()) {
            if (!isOpen(one)) {
                continue;
            }
            boolean late = one.due() != null && desk.on().isAfter(one.due());
            lacks.add(ConcernLack.stops(
                    RULE,
                    late
                            ? "An action of the provider's plan is overdue since " + one.due() + "."
                            : "An action of the provider's plan is still open.",
                    "Commissioning records it as done, or withdraws it with a reason.",
                    "actions"));
        }
        return lacks;
    }

    private static boolean isOpen(Action one) {
        return one.status() == null || one.status() == ActionStatus.OPEN;
    }
}
