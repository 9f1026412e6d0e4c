package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.need.WhatTheCouncilMustMeet.Duty;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Disagreement;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What a carer meets is on record with whether it would be eligible without them, nothing that the council must meet is left
 * open, and where the person sees the way differently the council's reason and the attempts to agree stand beside it
 * (CONTENT-05,
 * NEED-03, NEED-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18, s.25(5)</a>
 */
public final class CoverOnPlan {

    private static final Disagreement NOTHING = new Disagreement(null, null, null, null, List.of());

    private static final Set<MetBy> MAY_STOP = EnumSet.of(MetBy.INFORMAL, MetBy.COMMUNITY, MetBy.EQUIPMENT);

    private CoverOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<PersonAround> around =
                desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of());
        List<Lack> lacks = new ArrayList<>();
        Missing unsure = new Missing();
        for (Need need : desk.needs()) {
            WhatTheCouncilMustMeet.Answer answer = WhatTheCouncilMustMeet.of(need, around);
            withoutTheCarer(need).ifPresent(lacks::add);
            leftOpen(need, answer).ifPresent(lacks::add);
            unsure.when(answer.assumed(), need.id());
            ownReason(need).ifPresent(lacks::add);
        }
        unsure.says("Whether the carer is willing and able is not known, so the council's duty is assumed, for need")
                .map(says -> prompts(
                                Step.SUBMIT, "NEED-03", Topic.OTHERS_MEETING, says, "Ask the carer both questions.")
                        .under("Care Act 2014 s.18(7) (unverified)")
                        .in(SectionName.PEOPLE_INVOLVED, "people"))
                .ifPresent(lacks::add);
        withoutContingency(desk).ifPresent(lacks::add);
        if (desk.needs().stream().anyMatch(need -> Boolean.FALSE.equals(need.agreed()))) {
            lacks.addAll(
                    confirmed(desk.section(Needs.class).map(Needs::disagreement).orElse(NOTHING)));
        }
        return lacks;
    }

    /** What a group, a thing or somebody unpaid does may stop; a carer's part is asked for by RISK-07. */
    private static Optional<Lack> withoutContingency(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs().stream()
                .filter(need -> need.metBy().stream().anyMatch(MAY_STOP::contains)
                        && !need.metBy().contains(MetBy.CARER))
                .forEach(need -> missing.when(blank(need.ifCarerStops()), need.id()));
        return missing.says("Met without a service, and what happens if that stops is blank for need")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "CONTENT-05",
                                Topic.OTHERS_MEETING,
                                says,
                                "Say what is done then; nobody has to be paid for it.")
                        .under("Care Act 2014 s.25(1)(c)")
                        .in(SectionName.NEEDS, "needs[" + missing.first() + "].if_carer_stops"));
    }

    private static Optional<Lack> withoutTheCarer(Need need) {
        return need.metBy().contains(MetBy.CARER) && need.eligibleWithoutCarer() == null
                ? Optional.of(stops(
                                Step.SUBMIT,
                                "NEED-03",
                                Topic.OTHERS_MEETING,
                                "Need " + need.id()
                                        + " is met by a carer, and whether it would be eligible without them is not answered.",
                                "Answer yes or no.")
                        .under("Care Act 2014 s.18(1), s.18(7) (unverified)")
                        .in(SectionName.NEEDS, "needs[" + need.id() + "].eligible_without_carer"))
                : Optional.empty();
    }

    /** A need that nobody meets is asked for its reason by CONTENT-05 already. */
    private static Optional<Lack> leftOpen(Need need, WhatTheCouncilMustMeet.Answer answer) {
        boolean nobody = need.metBy().isEmpty() || need.metBy().equals(List.of(MetBy.NOT_MET));
        return answer.duty() != Duty.NONE
                        && Boolean.FALSE.equals(need.councilWillMeet())
                        && !nobody
                        && blank(need.notMetBecause())
                ? Optional.of(stops(
                                Step.SUBMIT,
                                "NEED-03",
                                Topic.OTHERS_MEETING,
                                "The council has the duty to meet need " + need.id()
                                        + ", will not meet it, and nothing says that the person declined or arranges it.",
                                "Meet it, or record that the person declined or makes their own arrangements.")
                        .under("Care Act 2014 s.18(1)")
                        .in(SectionName.NEEDS, "needs[" + need.id() + "].not_met_because"))
                : Optional.empty();
    }

    private static Optional<Lack> ownReason(Need need) {
        if (need.agreed() != null && (need.agreed() || !blank(need.councilReason()))) {
            return Optional.empty();
        }
        return Optional.of(
                need.agreed() == null
                        ? differing(
                                "Whether the person agrees to how need " + need.id() + " is met is not answered.",
                                "Ask, and answer yes or no.",
                                "needs[" + need.id() + "].agreed")
                        : differing(
                                "The person does not agree to how need " + need.id()
                                        + " is met, and the council's reason is blank.",
                                "Give the reason for deciding otherwise.",
                                "needs[" + need.id() + "].council_reason"));
    }

    private static List<Lack> confirmed(Disagreement differing) {
        List<Lack> lacks = new ArrayList<>();
        confirm(differing.statutoryItemsMet(), "every statutory item is met", "statutory_items_met", lacks);
        confirm(differing.optionsExplored(), "every available option was explored", "options_explored", lacks);
        confirm(differing.mostSuitable(), "the plan holds the most suitable option", "most_suitable", lacks);
        if (differing.attempts().isEmpty()) {
            lacks.add(differing(
                    "The person and the council see it differently, and no attempt to agree is on record.",
                    "Try to agree, and record it.",
                    "disagreement.attempts"));
        }
        return lacks;
    }

    private static void confirm(
            @org.jspecify.annotations.Nullable Boolean said, String what, String field, List<Lack> lacks) {
        if (!Boolean.TRUE.equals(said)) {
            lacks.add(differing(
                    "The person and the council see it differently, and it is not confirmed that " + what + ".",
                    "Make it so, and confirm it.",
                    "disagreement." + field));
        }
    }

    private static Lack differing(String says, String mend, String field) {
        return stops(Step.SUBMIT, "NEED-12", Topic.WAYS_OF_MEETING, says, mend)
                .under("Care Act 2014 s.25(5)")
                .in(SectionName.NEEDS, field);
    }
}
