package uk.ourplan.core.law.planning.watch;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.safeguarding.ConcernStands;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.tenant.policy.ConcernRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * A concern stays in sight and a task on its own route, an adult's or a child's, until it is referred or decided with reasons; work
 * on the plan goes on meanwhile (SAFEGUARD-01, SAFEGUARD-02, SAFEGUARD-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/42">Care Act 2014 s.42</a>
 */
public final class ConcernsOnPlan {

    private static final String WHY = "Care Act 2014 s.42 (unverified)";

    private ConcernsOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Protection all = desk.beside().watch().protection();
        List<Lack> lacks = new ArrayList<>();
        for (Raised concern : all.concerns()) {
            List<String> open = ConcernStands.lacking(concern, all);
            if (!open.isEmpty()) {
                boolean police = ConcernStands.callsForThePolice(concern);
                lacks.add(Lack.prompts(
                                Step.SUBMIT,
                                police ? "SAFEGUARD-02" : "SAFEGUARD-01",
                                Topic.PROTECTION,
                                "Concern " + concern.concern() + " of abuse or neglect stands."
                                        + (police
                                                ? " Somebody may be in danger, or a crime committed: telephone 999 first."
                                                : ""),
                                String.join(" ", open))
                        .under(WHY));
            }
        }
        for (ServiceEnded ended : all.servicesEnded()) {
            if (!ConcernStands.lacking(ended).isEmpty()) {
                lacks.add(Lack.warns(
                                Step.SUBMIT,
                                "SAFEGUARD-06",
                                Topic.PROTECTION,
                                "Service " + ended.ended() + " was ended over a worry about its provider, and "
                                        + (ConcernStands.lacking(ended).size() == 2
                                                ? "two answers are open."
                                                : "one answer is open."),
                                "Say what was done under safeguarding, or why nothing, and where the general concern was"
                                        + " reported.")
                        .under(WHY));
            }
        }
        return lacks;
    }

    /** On the desk of whoever writes the plan, at once. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.beside().reviews().revising() != null && !desk.course().isInForce()) {
            return List.of();
        }
        Protection all = desk.beside().watch().protection();
        List<OwedTask> tasks = new ArrayList<>();
        for (Raised concern : all.concerns()) {
            if (!ConcernStands.lacking(concern, all).isEmpty()) {
                tasks.add(concern(concern, policy));
            }
        }
        for (ServiceEnded ended : all.servicesEnded()) {
            for (String open : ConcernStands.lacking(ended)) {
                tasks.add(OwedTask.of(
                                "SAFEGUARD-06",
                                ended.ended() + ":" + open,
                                open.equals("concern")
                                        ? "Report the general concern about the provider of service " + ended.ended()
                                                + "."
                                        : "Say what was done under safeguarding about service " + ended.ended()
                                                + ", or why nothing was needed.",
                                "It ends when the answer is recorded. The ending of the service itself does not wait.")
                        .urgentFrom(ended.on())
                        .under(WHY));
            }
        }
        return tasks;
    }

    private static OwedTask concern(Raised concern, CouncilPolicy policy) {
        boolean child = concern.subject() == ConcernSubject.CHILD;
        SettingKey<ConcernRoute> route = child ? Settings.SAFEGUARD_CHILD_ROUTE : Settings.SAFEGUARD_ADULT_ROUTE;
        String about = "Refer concern " + concern.concern() + (child ? " about a child to " : " about an adult to ");
        String police = ConcernStands.callsForThePolice(concern)
                ? " Somebody may be in danger, or a crime committed: telephone 999 first."
                : "";
        OwedTask task;
        try {
            InEffect<ConcernRoute> to = policy.read(route);
            task = task(concern, about + to.value().team().name() + ", or record the reasons for none." + police)
                    .reading(to.read());
        } catch (SettingNotDecided undecided) {
            String team = child ? "children's safeguarding" : "adult safeguarding";
            task = task(concern, about + team + ", or record the reasons for none." + police);
        }
        return task;
    }

    private static OwedTask task(Raised concern, String says) {
        return OwedTask.of(
                        "SAFEGUARD-01",
                        concern.concern(),
                        says,
                        "It ends when the referral or the reasoned decision is recorded, and the call to the police or why none"
                                + " was made.")
                .urgentFrom(concern.on())
                .under(WHY);
    }
}
