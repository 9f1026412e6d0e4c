package uk.ourplan.core.law.planning.youngperson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.transition.Asked;
import uk.ourplan.core.law.transition.WhatTransitionAsks;
import uk.ourplan.core.law.transition.WhatTransitionAsks.Looked;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.Transition;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * What is owed to a young person: the answer about a transition assessment, the Pathway Plan and its reviews, an adviser and
 * each thing that they see to, and the plan that is final before the 18th birthday; one that missed it is the manager's too
 * (TRANSITION-01, TRANSITION-02, TRANSITION-03, TRANSITION-04,
 * TRANSITION-05, TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/58">Care Act 2014 s.58</a>
 */
public final class YoungPersonOwed {

    private static final String ENDS = "It ends when that is answered on the person's record, or by the plan itself.";

    private YoungPersonOwed() {}

    /** What these rules want done, one task for each thing that is open or due ahead. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return of(YoungPersonOnPlan.looked(desk, policy), desk.circumstances(), policy);
    }

    /** The same of somebody who was looked at with or without a plan. */
    public static List<OwedTask> of(Looked looked, Circumstances circumstances, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        Stream.concat(looked.open().stream(), looked.ahead().stream()).forEach(asked -> {
            if (asked.key().equals("entitlements")) {
                owed.addAll(entitlements(asked, circumstances, policy));
                return;
            }
            owed.add(task(asked, asked.key(), asked.says() + " " + asked.mend()));
            if (asked.rule().equals("TRANSITION-06") && asked.weight() == Weight.WARNS) {
                owed.add(task(asked, asked.key() + "-manager", asked.says() + " " + asked.mend())
                        .of(TaskOwner.LINE_MANAGER));
            }
        });
        return owed;
    }

    private static List<OwedTask> entitlements(Asked asked, Circumstances circumstances, CouncilPolicy policy) {
        Transition transition = Objects.requireNonNull(circumstances.transition());
        List<String> checklist = policy.read(Settings.ADVISER_ENTITLEMENTS).value();
        return WhatTransitionAsks.entitlementsOpen(transition, checklist).entrySet().stream()
                .map(one -> task(
                        asked,
                        "entitlement-" + one.getKey(),
                        "See that this entitlement of a care leaver is provided: " + one.getValue() + "."))
                .toList();
    }

    private static OwedTask task(Asked asked, String item, String says) {
        OwedTask task = OwedTask.of(asked.rule(), item, says, ENDS).by(asked.due());
        for (var read : asked.settings()) {
            task = task.reading(read);
        }
        return asked.provision() == null ? task : task.under(asked.provision());
    }
}
