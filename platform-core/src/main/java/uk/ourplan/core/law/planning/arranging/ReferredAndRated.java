package uk.ourplan.core.law.planning.arranging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.core.law.arranging.PriorityOfAReferral;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.arranging.TheSearch;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * From sign-off on the council's lines are referred (ARRANGE-01); what waits is rated anew at each interval (ARRANGE-02) and the
 * search is looked at once its last day has passed (ARRANGE-03).
 */
public final class ReferredAndRated {

    private ReferredAndRated() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        Arrangements arrangements = desk.beside().arranging();
        LocalDate signed = desk.course().signedOn();
        if (signed != null) {
            refer(desk, arrangements, signed, owed);
        }
        for (Referred referral : arrangements.referred()) {
            if (WaitingForAService.startedOn(referral, arrangements) == null) {
                reRate(referral, arrangements, policy, owed);
                search(referral, arrangements, policy, owed);
            }
        }
        if (!arrangements.referred().isEmpty()
                && PriorityOfAReferral.matrix(policy).isEmpty()) {
            owed.add(OwedTask.of(
                            "ARRANGE-02",
                            "matrix",
                            "Referrals are rated by hand, because the council has no matrix: decide arrange.priority_matrix.",
                            "It ends when a matrix is published.")
                    .of(TaskOwner.holding(Permission.COUNCIL_ADMIN)));
        }
        return owed;
    }

    private static void refer(PlanOnDesk desk, Arrangements arrangements, LocalDate signed, List<OwedTask> owed) {
        String lines = ReferringAPlan.notReferred(desk.content(), arrangements).stream()
                .map(ServiceLine::id)
                .collect(Collectors.joining(", "));
        if (!lines.isEmpty()) {
            owed.add(OwedTask.of(
                            "ARRANGE-01",
                            "refer",
                            "Refer to the purchasing team what the council arranges: line " + lines + ".",
                            "It ends when each of these lines is referred, under “Arranging” of the plan.")
                    .by(signed)
                    .in(SectionName.SUPPORT, null));
        }
    }

    private static void reRate(
            Referred referral, Arrangements arrangements, CouncilPolicy policy, List<OwedTask> owed) {
        List<Rated> ratings = arrangements.ratings(referral.referral());
        if (!ratings.isEmpty()) {
            LocalDate by = TheSearch.reRateBy(ratings.getLast().on(), policy);
            owed.add(OwedTask.of(
                            "ARRANGE-02",
                            referral.referral() + ":" + by,
                            "Rate referral " + referral.referral()
                                    + " again while it waits, and at once when risk or circumstances change.",
                            "It ends when it is rated again or its support starts.")
                    .from(by)
                    .by(by)
                    .reading(policy.read(Settings.RE_RATE_DAYS).read()));
        }
    }

    private static void search(
            Referred referral, Arrangements arrangements, CouncilPolicy policy, List<OwedTask> owed) {
        LocalDate found = WaitingForAService.foundOn(referral, arrangements);
        TheSearch search = TheSearch.of(referral.on(), arrangements.ratings(referral.referral()), found, policy);
        LocalDate last = search.lastDay();
        if (found == null && last != null && search.late()) {
            for (TaskOwner owner : List.of(TaskOwner.PRACTITIONER, TaskOwner.holding(Permission.PURCHASING_OFFICER))) {
                owed.add(OwedTask.of(
                                "ARRANGE-03",
                                referral.referral() + ":" + owner.code(),
                                "No service is found for referral " + referral.referral()
                                        + " within the target: look further, and record the wait and its risks.",
                                "It ends when a service is found for each of its lines.")
                        .by(last)
                        .of(owner)
                        .reading(policy.read(Settings.TARGET_DAYS_BY_PRIORITY).read()));
            }
        }
    }
}
