package uk.ourplan.core.plan.delegation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.core.law.planning.delegation.DelegationAnswer;
import uk.ourplan.core.law.planning.delegation.DelegationFacts;
import uk.ourplan.core.law.planning.delegation.PlanningMayBeGiven;
import uk.ourplan.core.law.planning.delegation.WhichSections;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SectionName;

/** What a plan says of who else makes it, and what the law says to that. */
record WhatThePlanSays(Delegation said, Determination<DelegationAnswer> decided, List<Finding> inTheWay) {

    static WhatThePlanSays of(LaidOut laid) {
        Optional<PeopleInvolved> people = laid.plan().content().section(PeopleInvolved.class);
        Delegation said = people.map(PeopleInvolved::delegation).orElse(Delegation.NONE);
        DelegationFacts facts = new DelegationFacts(
                said,
                laid.about().person().capacity().stream()
                        .anyMatch(each -> each.decision() == CapacityDecision.TAKE_PART_IN_PLANNING
                                && each.status() == CapacityStatus.ASSESSED_LACKS),
                people.map(PeopleInvolved::advocacy)
                        .map(PeopleInvolved.Advocacy::considered)
                        .orElse(null),
                laid.plan()
                        .content()
                        .section(MoneySection.class)
                        .map(MoneySection::financialAssessment)
                        .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                        .isPresent());
        Determination<DelegationAnswer> decided = new PlanningMayBeGiven().decide(facts);
        return new WhatThePlanSays(
                said,
                decided,
                Objects.requireNonNull(decided.answer())
                        .findings(laid.standing().law().on()));
    }

    List<SectionName> sections() {
        return WhichSections.of(said);
    }

    /** The facts and the answer, to be kept. */
    Map<String, Object> onRecord(LaidOut laid) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("determination", "delegation");
        kept.put("on", laid.standing().law().on().toString());
        kept.put("national_pack", laid.standing().law().nationalPack());
        kept.put("facts", said);
        kept.put("answer", PlainAnswer.of(Objects.requireNonNull(decided.answer())));
        kept.put("reasons", decided.reasons());
        return kept;
    }
}
