package uk.ourplan.core.law.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.sharing.PlanCopyFacts.Recipient;
import uk.ourplan.core.law.sharing.PlanCopyFacts.Wish;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A copy of the plan is offered to somebody around the person as SHARE has it, and never where the person's consent to them
 * is refused, taken back, or unsettled (INVOLVE-03, INVOLVE-04).
 */
public final class CopiesToParticipants {

    /** What goes to them on this day. */
    public Determination<PlanCopyAnswer> decide(
            PersonAround one, boolean lacksCapacity, CouncilPolicy policy, LocalDate on) {
        Participation part = new Participation(one, lacksCapacity);
        Optional<String> barred = whyBarred(part, on);
        if (barred.isPresent()) {
            return Determination.answered(
                    PlanCopyAnswer.NOTHING,
                    List.of(Because.forbids(
                            part.one().roles().contains(Role.CARER) ? "INVOLVE-03" : "INVOLVE-04",
                            Provision.careAct("s.25(3)"),
                            barred.get())),
                    List.of());
        }
        return new ACopyOfThePlanIsGiven().decide(facts(one, lacksCapacity), policy);
    }

    private static Optional<String> whyBarred(Participation part, LocalDate on) {
        LocalDate withdrawn = part.withdrawn();
        if (withdrawn != null && !on.isBefore(withdrawn)) {
            return Optional.of("The person took their consent back.");
        }
        if (!part.lacksCapacity() && part.consentIs(ConsentToInvolve.REFUSED)) {
            return Optional.of(
                    part.isOwedAPart() && !part.isSettled()
                            ? "The person objects to them, and the conflict is not settled."
                            : "The person refused to have them involved.");
        }
        return part.hasLeave() ? Optional.empty() : Optional.of("No consent or best-interests decision names them.");
    }

    private static PlanCopyFacts facts(PersonAround one, boolean lacksCapacity) {
        ConsentToShare share = one.consent() == null ? null : one.consent().share();
        Boolean told = one.consent() == null ? null : one.consent().toldWillGoOn();
        return new PlanCopyFacts(
                recipient(one),
                !lacksCapacity,
                wish(share),
                Boolean.TRUE.equals(told),
                share == ConsentToShare.BEST_INTERESTS);
    }

    private static Recipient recipient(PersonAround one) {
        if (one.roles().contains(Role.ADVOCATE)) {
            return Recipient.ADVOCATE;
        }
        if (one.roles().contains(Role.ATTORNEY) || one.roles().contains(Role.DEPUTY)) {
            return Recipient.REPRESENTATIVE;
        }
        if (one.roles().contains(Role.CARER)) {
            return Recipient.CARER;
        }
        boolean named = Boolean.TRUE.equals(one.askedFor())
                && one.consent() != null
                && one.consent().share() == ConsentToShare.WHOLE;
        return named ? Recipient.NAMED_BY_PERSON : Recipient.OTHER_AGENCY;
    }

    private static Wish wish(@Nullable ConsentToShare share) {
        return switch (share) {
            case WHOLE, BEST_INTERESTS -> Wish.WHOLE;
            case PART -> Wish.PART;
            case NONE -> Wish.NONE;
            case NOT_ASKED -> Wish.NOT_ASKED;
            case null -> Wish.NOT_ASKED;
        };
    }
}
