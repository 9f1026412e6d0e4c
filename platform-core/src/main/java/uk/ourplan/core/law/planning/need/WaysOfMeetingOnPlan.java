package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.outcome.OutcomesServed;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.WellbeingArea;
import uk.ourplan.language.plan.CommunityAnswer;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.InformalSupport.Community;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Any suitable means may meet a need, looked for from what the person can do outwards, with a response to what weighs most
 * (NEED-05, NEED-07, NEED-08, NEED-10, OUTCOME-06). Only a thing marked unsuitable without a reason stops a plan:
 * the order of looking never delays or lessens the duty.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/8">Care Act 2014 s.8(1)</a>
 */
public final class WaysOfMeetingOnPlan {

    private WaysOfMeetingOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        desk.needs().forEach(need -> unsuitable(need).ifPresent(lacks::add));
        strengthsFirst(desk).ifPresent(lacks::add);
        community(desk).ifPresent(lacks::add);
        reasonable(desk).ifPresent(lacks::add);
        concerns(desk).ifPresent(lacks::add);
        byItsKindAlone(desk).ifPresent(lacks::add);
        serviceLed(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> unsuitable(Need need) {
        return need.unsuitable().stream().anyMatch(thing -> blank(thing.reason()))
                ? Optional.of(stops(
                                Step.SUBMIT,
                                "NEED-05",
                                Topic.WAYS_OF_MEETING,
                                "Something on offer is marked as unsuitable for need " + need.id()
                                        + ", and the reason is blank.",
                                "Say why it does not fit this person.")
                        .under("Care Act 2014 s.8(1)")
                        .in(SectionName.NEEDS, "needs[" + need.id() + "].unsuitable"))
                : Optional.empty();
    }

    private static Optional<Lack> strengthsFirst(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs().stream()
                .filter(need -> need.metBy().contains(MetBy.COUNCIL))
                .forEach(need -> {
                    List<String> blanks = new ArrayList<>();
                    note(blank(need.ownStrengths()), "the person", blanks);
                    note(blank(need.networkConsidered()), "people around them", blanks);
                    note(blank(need.communityConsidered()), "the community", blanks);
                    missing.of(need.id(), blanks);
                });
        return asked(
                missing,
                "NEED-07",
                "A service was chosen, and what was looked at before is blank for need",
                "Write what the person, their people and the community could do; this delays nothing.",
                "own_strengths");
    }

    private static Optional<Lack> community(PlanOnDesk desk) {
        Community community = desk.section(InformalSupport.class)
                .map(InformalSupport::community)
                .orElse(null);
        boolean answered = community != null
                && community.answer() != null
                && (community.answer() != CommunityAnswer.UNSUITABLE || !blank(community.reason()));
        if (answered) {
            return Optional.empty();
        }
        boolean alone = desk.section(Outcomes.class).stream()
                .flatMap(section -> section.outcomesWanted().stream())
                .anyMatch(outcome -> outcome.areas().contains(WellbeingArea.RELATIONSHIPS)
                        || outcome.areas().contains(WellbeingArea.HEALTH));
        String says = community != null && community.answer() == CommunityAnswer.UNSUITABLE
                ? "Community groups and voluntary services were found unsuitable, and why is blank."
                : alone
                        ? "An outcome is about company or feeling well, and whether community groups and voluntary services"
                                + " were looked at is not answered."
                        : "Whether community groups and voluntary services were looked at is not answered.";
        return Optional.of(prompts(
                        Step.SUBMIT,
                        "NEED-08",
                        Topic.WAYS_OF_MEETING,
                        says,
                        "Say whether they are used, were declined, or do not suit and why.")
                .in(SectionName.INFORMAL_SUPPORT, "community.answer"));
    }

    private static Optional<Lack> reasonable(PlanOnDesk desk) {
        Set<String> costed = desk.support().services().stream()
                .filter(line -> line.pence() != null && line.pence() > 0 && OutcomesServed.isTheCouncils(line))
                .flatMap(line -> line.meets().stream())
                .collect(java.util.stream.Collectors.toSet());
        Missing missing = new Missing();
        desk.needs().forEach(need -> missing.when(costed.contains(need.id()) && blank(need.whyThisWay()), need.id()));
        return asked(
                missing,
                "NEED-10",
                "Why this is an appropriate, reasonable and cost-effective way is blank for need",
                "Say why for this person; that something is of a kind is no reason for or against it.",
                "why_this_way");
    }

    private static Optional<Lack> concerns(PlanOnDesk desk) {
        boolean asked = desk.section(Needs.class).map(Needs::concernsAsked).isPresent()
                || desk.needs().stream().anyMatch(need -> Boolean.TRUE.equals(need.weighsMost()));
        if (!asked) {
            return Optional.of(prompts(
                            Step.SUBMIT,
                            "OUTCOME-06",
                            Topic.WAYS_OF_MEETING,
                            "Which needs weigh most on the person was not asked.",
                            "Ask, mark them, and give the day; none is an answer.")
                    .in(SectionName.NEEDS, "concerns_asked"));
        }
        Missing missing = new Missing();
        desk.needs()
                .forEach(need ->
                        missing.when(Boolean.TRUE.equals(need.weighsMost()) && blank(need.response()), need.id()));
        return asked(
                missing,
                "OUTCOME-06",
                "Weighs most on the person and has no response yet: need",
                "Say what in the plan answers it.",
                "response");
    }

    /** A request is judged by whether it meets this person's need; that it is a holiday says nothing about that. */
    private static Optional<Lack> byItsKindAlone(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs()
                .forEach(need -> missing.when(
                        need.requested().stream()
                                .anyMatch(asked -> Boolean.FALSE.equals(asked.granted())
                                        && (blank(asked.reason()) || !Boolean.TRUE.equals(asked.forThisNeed()))),
                        need.id()));
        return missing.says("Something was turned down for what kind of thing it is, or without a reason, for need")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "NEED-10",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Say why it does not meet this person's need, or look at it again.")
                        .under("R (BG and KG) v Suffolk CC [2022] EWCA Civ 1047 (unverified)")
                        .in(SectionName.NEEDS, "needs[" + missing.first() + "].requested"));
    }

    private static Optional<Lack> serviceLed(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs().forEach(need -> missing.when(Boolean.TRUE.equals(need.serviceLed()), need.id()));
        return asked(
                missing,
                "NEED-07",
                "Somebody holds firmly to one service for need",
                "Use the tool for difficult conversations under Guidance, tools and services, and take it to supervision.",
                "service_led");
    }

    private static Optional<Lack> asked(Missing missing, String rule, String what, String mend, String field) {
        return missing.says(what)
                .map(says -> prompts(Step.SUBMIT, rule, Topic.WAYS_OF_MEETING, says, mend)
                        .in(SectionName.NEEDS, "needs[" + missing.first() + "]." + field));
    }

    private static void note(boolean lacking, String what, List<String> blanks) {
        if (lacking) {
            blanks.add(what);
        }
    }
}
