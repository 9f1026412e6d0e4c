package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.or;
import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.concern.ConcernRecord.Affected;
import uk.ourplan.language.concern.RiskAction;

/** For every concern the risk to each person whom it affects is managed, whatever its route (PROVIDER-02). */
final class RiskToEachPerson {

    private static final String RULE = "PROVIDER-02";

    private RiskToEachPerson() {}

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        List<ConcernLack> lacks = new ArrayList<>();
        List<Affected> all = desk.said().affected();
        if (all.isEmpty()
                && desk.said().served().isEmpty()
                && !(yes(desk.said().nobodyAffected()) && !blank(desk.said().nobodyNote()))) {
            lacks.add(ConcernLack.stops(
                    RULE,
                    "Whom it puts at risk is not recorded.",
                    "Name everybody it affects and what is done, or say with a note that nobody is at risk.",
                    "affected"));
        }
        for (int place = 0; place < all.size(); place++) {
            Affected one = all.get(place);
            if (one.action() == null) {
                lacks.add(ConcernLack.stops(
                        RULE,
                        "How the risk to " + or(one.who(), "person " + (place + 1)) + " is managed is not recorded.",
                        "Choose what is done for them.",
                        "affected[" + place + "].action"));
            } else if ((one.action() == RiskAction.OTHER || one.action() == RiskAction.NOBODY_AT_RISK)
                    && blank(one.says())) {
                lacks.add(ConcernLack.stops(
                        RULE,
                        "What is done for " + or(one.who(), "person " + (place + 1)) + " has no words.",
                        "Say it in a sentence.",
                        "affected[" + place + "].says"));
            } else if (one.action() != RiskAction.NOBODY_AT_RISK && one.on() == null) {
                lacks.add(ConcernLack.stops(
                        RULE,
                        "What is done about the risk to " + or(one.who(), "person " + (place + 1))
                                + " is not in hand yet.",
                        "Do it, and record the day. It would be lost if the concern were closed before.",
                        "affected[" + place + "].on"));
            }
        }
        return lacks;
    }

    /** Each action opens its own step; it goes on whatever becomes of the concern's other parts. */
    static List<ConcernTask> owed(ConcernOnDesk desk) {
        List<ConcernTask> tasks = new ArrayList<>();
        List<Affected> all = desk.said().affected();
        for (int place = 0; place < all.size(); place++) {
            Affected one = all.get(place);
            if (one.on() != null || one.action() == RiskAction.NOBODY_AT_RISK) {
                continue;
            }
            String who = or(one.who(), "person " + (place + 1));
            String says = switch (one.action()) {
                case null -> "Record how the risk to " + who + " is managed.";
                case SAFEGUARDING -> "Raise a safeguarding concern for " + who + ".";
                case ANOTHER_PROVIDER -> "Arrange another provider for " + who + ".";
                case MONITORING -> "Open the monitoring arrangement for " + who + ".";
                case OTHER -> "For " + who + ": " + or(one.says(), "say what is done") + ".";
                case NOBODY_AT_RISK -> throw new IllegalStateException("Nothing is owed without a risk.");
            };
            tasks.add(new ConcernTask(
                    RULE,
                    "risk:" + place,
                    says,
                    "It ends when the day on which it was in hand is recorded.",
                    desk.reportedOn(),
                    ConcernTask.PRACTITIONER));
        }
        return tasks;
    }
}
