package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.ChosenBy;
import uk.ourplan.language.person.SupportedDecision;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * An agreement about help with a decision names the decision and the helper, whom only the adult can have chosen, and is never
 * without a day on which it is looked at again (INVOLVE-26, CAPACITY-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 s.1(3)</a>
 */
final class HelpWithDecisions {

    private HelpWithDecisions() {}

    /**
     * New agreements without a review day get the council's interval from the day that they were agreed or, where the council
     * has none, the plan's own review day.
     */
    static CapacityByDecision withReviewDays(
            CapacityByDecision after,
            CapacityByDecision before,
            CouncilPolicy policy,
            @Nullable LocalDate planReviewDue) {
        return new CapacityByDecision(
                after.decisions(),
                after.changing(),
                after.agreements().stream()
                        .map(one -> one.reviewDue() == null && isNew(one, before)
                                ? due(one, firstReview(one, policy, planReviewDue))
                                : one)
                        .toList());
    }

    private static boolean isNew(SupportedDecision one, CapacityByDecision before) {
        return before.agreements().stream()
                .noneMatch(earlier -> String.valueOf(earlier.decision()).equals(one.decision()));
    }

    private static @Nullable LocalDate firstReview(
            SupportedDecision one, CouncilPolicy policy, @Nullable LocalDate planReviewDue) {
        LocalDate agreed = one.agreed();
        return policy.read(Settings.AGREEMENT_REVIEW_MONTHS)
                .value()
                .map(months -> agreed == null ? null : agreed.plusMonths(months))
                .orElse(planReviewDue);
    }

    private static SupportedDecision due(SupportedDecision one, @Nullable LocalDate day) {
        return new SupportedDecision(
                one.decision(),
                one.help(),
                one.helper(),
                one.relationship(),
                one.chosenBy(),
                one.agreed(),
                day,
                one.reviewed());
    }

    static List<Objection> objections(CapacityByDecision before, CapacityByDecision after) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < after.agreements().size(); i++) {
            SupportedDecision one = after.agreements().get(i);
            if (!before.agreements().contains(one)) {
                objections.addAll(ofOne(one, "agreements[" + i + "]."));
            }
        }
        return objections;
    }

    private static List<Objection> ofOne(SupportedDecision one, String at) {
        List<Objection> objections = new ArrayList<>();
        if (blank(one.decision())) {
            objections.add(new Objection("INVOLVE-26", at + "decision", "Name the decision that the help is for."));
        }
        if (blank(one.helper())) {
            objections.add(new Objection("INVOLVE-26", at + "helper", "Name the helper."));
        }
        if (blank(one.relationship())) {
            objections.add(new Objection("INVOLVE-26", at + "relationship", "Say who the helper is to the person."));
        }
        if (one.chosenBy() != ChosenBy.THE_ADULT) {
            objections.add(
                    new Objection(
                            "INVOLVE-26",
                            at + "chosen_by",
                            "Only the adult can have chosen the helper. If they cannot choose, record a best-interests decision instead."));
        }
        if (one.agreed() == null) {
            objections.add(new Objection("INVOLVE-26", at + "agreed", "Give the day on which it was agreed."));
        }
        if (one.reviewDue() == null) {
            objections.add(new Objection(
                    "CAPACITY-06",
                    at + "review_due",
                    "Give the day on which it is looked at again; there always is one."));
        }
        return objections;
    }
}
