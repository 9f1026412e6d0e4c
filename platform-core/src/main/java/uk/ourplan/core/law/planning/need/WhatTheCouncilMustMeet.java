package uk.ourplan.core.law.planning.need;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PersonAround.CarersPart;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs.Need;

/**
 * How far an eligible need is covered, and what is left for the council: the duty leaves out only what a carer meets who is
 * both willing and able to go on. Groups, community and equipment cover a need at no cost for as long as they last (NEED-03,
 * EQUIP-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1), s.18(7)</a>
 */
final class WhatTheCouncilMustMeet {

    /** How far a need is covered without the council; {@code null} in place of one for a need that is not eligible. */
    enum Coverage {
        MET,
        PARTLY_MET,
        UNMET
    }

    /** How much of it the council has the duty to meet. */
    enum Duty {
        NONE,
        PART,
        FULL
    }

    /**
     * The answer for one need.
     *
     * @param assumed the duty is assumed, because a carer's willingness or ability is not known
     * @param costed whether it feeds the budget
     */
    record Answer(@Nullable Coverage coverage, Duty duty, boolean assumed, boolean costed) {}

    private static final Set<MetBy> AT_NO_COST =
            EnumSet.of(MetBy.INFORMAL, MetBy.COMMUNITY, MetBy.EQUIPMENT, MetBy.OTHER_AGENCY, MetBy.PRIVATE);

    private WhatTheCouncilMustMeet() {}

    static Answer of(Need need, List<PersonAround> around) {
        boolean choice = Boolean.TRUE.equals(need.councilWillMeet());
        if (!Boolean.TRUE.equals(need.eligible())) {
            return new Answer(null, Duty.NONE, false, choice);
        }
        boolean carer = need.metBy().contains(MetBy.CARER);
        boolean elsewise = need.metBy().stream().anyMatch(AT_NO_COST::contains);
        boolean rest = need.metBy().contains(MetBy.COUNCIL) || need.metBy().contains(MetBy.NOT_MET) || choice;
        if (carer) {
            return byACarer(need, around, elsewise, rest);
        }
        return elsewise && !rest
                ? new Answer(Coverage.MET, Duty.NONE, false, false)
                : new Answer(elsewise ? Coverage.PARTLY_MET : Coverage.UNMET, Duty.FULL, false, true);
    }

    private static Answer byACarer(Need need, List<PersonAround> around, boolean elsewise, boolean rest) {
        List<CarersPart> parts = around.stream()
                .filter(one -> one.roles().contains(Role.CARER))
                .map(PersonAround::carer)
                .filter(part -> part != null && part.meets().contains(need.id()))
                .toList();
        boolean sure = !parts.isEmpty()
                && parts.stream().allMatch(part -> part.able() == Sureness.YES && part.willing() == Sureness.YES);
        if (sure) {
            return rest
                    ? new Answer(Coverage.PARTLY_MET, Duty.PART, false, true)
                    : new Answer(Coverage.MET, Duty.NONE, false, false);
        }
        boolean said = parts.stream().anyMatch(part -> part.able() == Sureness.NO || part.willing() == Sureness.NO);
        return new Answer(elsewise ? Coverage.PARTLY_MET : Coverage.UNMET, Duty.FULL, !said, true);
    }
}
