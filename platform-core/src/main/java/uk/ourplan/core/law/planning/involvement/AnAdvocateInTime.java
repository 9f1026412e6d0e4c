package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.core.law.WorkingDays;
import uk.ourplan.core.law.advocacy.AdvocacyAnswer;
import uk.ourplan.core.law.advocacy.AdvocacyFacts;
import uk.ourplan.core.law.advocacy.AnAdvocateIsArranged;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.Referral;
import uk.ourplan.language.plan.ReferralStatus;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoTookPart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * The duty to arrange an independent advocate on this plan: decided from what is recorded, waived by no reason, asked for early,
 * and appointed and heard before the plan goes on; obstruction and a lost supporter open it again (ADVOCACY-01 to ADVOCACY-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)-(5)</a>
 */
public final class AnAdvocateInTime {

    private static final String ACT = "Care Act 2014 s.67(2)";

    private AnAdvocateInTime() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        Advocacy said = there.advocacy();
        List<Lack> lacks = new ArrayList<>();
        boolean duty = isOwed(there);
        if (isUndetermined(there)) {
            lacks.add(lack(
                    stops(
                            Step.SUBMIT,
                            "ADVOCACY-01",
                            Topic.PROTECTION,
                            "Capacity for planning is in doubt, and the four questions about taking part are not"
                                    + " answered.",
                            "Ask whether the person can understand, retain, use or weigh, and communicate, and give the"
                                    + " day."),
                    "difficulty_asked"));
        }
        if (duty) {
            lacks.addAll(owed(there, said, policy));
        } else {
            lacks.addAll(apartFromTheDuty(there, said));
        }
        lacks.addAll(waiting(said));
        if (said.supporterEnd() != null && !SupporterOnPlan.hasEnded(said.supporterEnd())) {
            lacks.add(lack(
                    prompts(
                            Step.PRESENT,
                            "ADVOCACY-05",
                            Topic.PROTECTION,
                            "The supporter is not taken off: the day or the reason of the end is blank.",
                            "Give both; their access ends on that day, and the duty is decided again."),
                    said.supporterEnd().dated() == null ? "supporter_end.dated" : "supporter_end.reason"));
        }
        return lacks;
    }

    /** Whether an advocate is owed on what is recorded; open facts do not make a duty, and no recorded reason undoes one. */
    public static boolean isOwed(WhoIsThere there) {
        AdvocacyAnswer answer = decided(there).answer();
        return answer != null && answer.asEarlyAsPossible();
    }

    private static Determination<AdvocacyAnswer> decided(WhoIsThere there) {
        Advocacy said = there.advocacy();
        SupporterOnPlan supporter = SupporterOnPlan.of(there);
        boolean hard = there.isDifficult() || Boolean.FALSE.equals(said.directInvolvement());
        return new AnAdvocateIsArranged()
                .decide(new AdvocacyFacts(
                        there.lacksCapacity() || (hard && there.difficulties().isEmpty()),
                        there.difficulties(),
                        supporter.counts(),
                        Boolean.FALSE,
                        supporter.counts(),
                        Boolean.TRUE.equals(said.likelyNhsStay()),
                        Boolean.TRUE.equals(said.materialDisagreement())));
    }

    private static boolean isUndetermined(WhoIsThere there) {
        return there.mayLackCapacity() && !there.difficultyIsKnown() && !there.lacksCapacity();
    }

    private static List<Lack> owed(WhoIsThere there, Advocacy said, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        SupporterOnPlan supporter = SupporterOnPlan.of(there);
        String because = supporter.named()
                ? " Whoever is named to support the person does not count: "
                        + supporter.whyNot().orElse("an advocate is owed beside them") + "."
                : "";
        if (said.referred() == null) {
            lacks.add(lack(
                    stops(
                            Step.PRESENT,
                            "ADVOCACY-03",
                            Topic.PROTECTION,
                            "An advocate is required and has not been asked for." + because,
                            "Refer the person at once; " + where(policy)
                                    + ". Urgent and interim support does not wait for it."),
                    "referred"));
            if (Boolean.FALSE.equals(said.directInvolvement())) {
                lacks.add(lack(
                        stops(
                                Step.SUBMIT,
                                "ADVOCACY-02",
                                Topic.PROTECTION,
                                "Involving the person directly is recorded as not appropriate, with neither somebody"
                                        + " appropriate nor a referral.",
                                "Name somebody who counts, or refer to an advocate."),
                        "direct_involvement"));
            }
        }
        if (said.appointed() == null || !advocateTookPart(there, said)) {
            lacks.add(lack(
                    stops(
                            Step.SUBMIT,
                            "ADVOCACY-03",
                            Topic.PROTECTION,
                            said.appointed() == null
                                    ? "An advocate is required and is not appointed and involved."
                                    : "The advocate is appointed, and there is no entry of their taking part.",
                            "Record the days on which the advocate was appointed and took part."),
                    said.appointed() == null ? "appointed" : "involved"));
        }
        lacks.addAll(late(said, policy));
        return lacks;
    }

    /** To whom; a council that names nobody still owes the advocate (ADVOCACY-04). */
    private static String where(CouncilPolicy policy) {
        try {
            String services = policy.read(Settings.ADVOCACY_PROVIDER).value().stream()
                    .map(service -> service.contact().name())
                    .collect(Collectors.joining(" or "));
            return "the council's service is " + services;
        } catch (SettingNotDecided undecided) {
            return "the policy names no advocacy service, so tell an administrator as well";
        }
    }

    private static boolean advocateTookPart(WhoIsThere there, Advocacy said) {
        return said.involved() != null
                || there.section().involvement().stream()
                        .anyMatch(event -> event.who() == WhoTookPart.ADVOCATE && event.dated() != null);
    }

    private static List<Lack> late(Advocacy said, CouncilPolicy policy) {
        if (said.dutyOn() == null || said.appointed() != null) {
            return List.of();
        }
        InEffect<Integer> target = policy.read(Settings.ADVOCACY_REFERRAL_TARGET_DAYS);
        LocalDate until = said.referred() == null ? policy.on() : said.referred();
        int elapsed = WorkingDays.between(said.dutyOn(), until);
        if (elapsed > target.value()) {
            String days = elapsed + (elapsed == 1 ? " working day" : " working days");
            return List.of(lack(
                            warns(
                                    Step.PRESENT,
                                    "ADVOCACY-03",
                                    Topic.PROTECTION,
                                    said.referred() == null
                                            ? "The duty arose " + days + " ago, and no advocate has been asked for."
                                            : "The advocate was asked for " + days + " after the duty arose.",
                                    said.referred() == null
                                            ? "Refer now; the manager has a task about it."
                                            : "Ask the service when the advocate can begin."),
                            said.referred() == null ? "referred" : "appointed")
                    .reading(target));
        }
        return said.referred() == null
                ? List.of()
                : List.of(lack(
                        warns(
                                Step.PRESENT,
                                "ADVOCACY-03",
                                Topic.PROTECTION,
                                "The advocate is asked for and not appointed; planning goes on without one beside the"
                                        + " person.",
                                "Keep conversations to what cannot wait until the advocate is there."),
                        "appointed"));
    }

    private static List<Lack> apartFromTheDuty(WhoIsThere there, Advocacy said) {
        boolean recommended =
                there.circumstances().obstruction() != null && said.referred() == null && blank(said.whyNotReferred());
        return recommended
                ? List.of(lack(
                        warns(
                                Step.PRESENT,
                                "ADVOCACY-05",
                                Topic.PROTECTION,
                                "Somebody stands in the way of planning, and no advocate has been asked for.",
                                "Refer the person, or give the reason why not."),
                        "why_not_referred"))
                : List.of();
    }

    private static List<Lack> waiting(Advocacy said) {
        Referral referral = said.referral();
        boolean waits = said.referred() != null
                && said.appointed() == null
                && referral != null
                && referral.status() == ReferralStatus.WAITING;
        return waits
                ? List.of(lack(
                        prompts(
                                Step.PRESENT,
                                "ADVOCACY-04",
                                Topic.PROTECTION,
                                "The referral to the advocacy service is waiting.",
                                "Ask the service, and record its answer."),
                        "referral.status"))
                : List.of();
    }

    private static Lack lack(Lack lack, String field) {
        return lack.under(ACT).in(SectionName.PEOPLE_INVOLVED, "advocacy." + field);
    }
}
