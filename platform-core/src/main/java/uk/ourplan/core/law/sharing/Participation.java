package uk.ourplan.core.law.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.ConflictOutcome;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.ConsentPurpose;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.DatedConsent;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PersonAround.Consent;
import uk.ourplan.language.person.Role;

/**
 * Somebody around the person as one who takes part in planning: for which reason, with whose leave, and whether they and
 * the person are at odds about it (INVOLVE-03, INVOLVE-04).
 *
 * @param lacksCapacity whether the person lacks capacity for taking part in planning
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public record Participation(PersonAround one, boolean lacksCapacity) {

    private static final Set<ConsentPurpose> ABOUT_PLANNING =
            Set.of(ConsentPurpose.TAKE_PART_IN_PLANNING, ConsentPurpose.SEE_THE_PLAN);
    private static final Set<Role> ADVOCACY = Set.of(Role.ADVOCATE, Role.APPROPRIATE_PERSON);

    /** Why somebody may be a participant at all. */
    public enum Reason {
        CARER,
        REQUESTED,
        ADVOCACY,
        BEST_INTERESTS
    }

    /** Every reason that the record gives; without one nobody is added. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (one.roles().contains(Role.CARER)) {
            reasons.add(Reason.CARER);
        }
        if (Boolean.TRUE.equals(one.askedFor()) || consentIs(ConsentToInvolve.GIVEN)) {
            reasons.add(Reason.REQUESTED);
        }
        if (one.roles().stream().anyMatch(ADVOCACY::contains)) {
            reasons.add(Reason.ADVOCACY);
        }
        if (consentIs(ConsentToInvolve.BEST_INTERESTS)) {
            reasons.add(Reason.BEST_INTERESTS);
        }
        return reasons;
    }

    /** Whether the council must involve them whatever the person says: a carer, or an advocate whom the duty requires. */
    public boolean isOwedAPart() {
        return one.roles().contains(Role.CARER) || one.roles().contains(Role.ADVOCATE);
    }

    /** A person with capacity objects to somebody who must be involved. Without capacity there is no consent to be refused. */
    public boolean isInConflict() {
        return !lacksCapacity && isOwedAPart() && (consentIs(ConsentToInvolve.REFUSED) || withdrawn() != null);
    }

    /** Whether one of the five outcomes is recorded with its reason; that they now agree needs the consent and its day. */
    public boolean isSettled() {
        if (one.conflict() == null || one.conflict().outcome() == null) {
            return false;
        }
        return one.conflict().outcome() == ConflictOutcome.INVOLVED_BY_CONSENT
                ? consentIs(ConsentToInvolve.GIVEN) && consentedOn() != null
                : one.conflict().reason() != null && !one.conflict().reason().isBlank();
    }

    /** Whether somebody other than a carer or advocate may be added: with the person's dated consent, or in their best interests. */
    public boolean hasLeave() {
        if (isOwedAPart()) {
            return true;
        }
        ConsentToInvolve needed = lacksCapacity ? ConsentToInvolve.BEST_INTERESTS : ConsentToInvolve.GIVEN;
        return consentIs(needed) && consentedOn() != null;
    }

    public boolean consentIs(ConsentToInvolve what) {
        Consent consent = one.consent();
        return consent != null && consent.involve() == what;
    }

    public @Nullable LocalDate consentedOn() {
        Consent consent = one.consent();
        return consent == null ? null : consent.dated();
    }

    /** The day on which the person took back that they take part or see the plan, and did not give it again since. */
    public @Nullable LocalDate withdrawn() {
        return ABOUT_PLANNING.stream()
                .map(this::lastAnswer)
                .flatMap(Optional::stream)
                .filter(last -> last.answer() == ConsentAnswer.WITHDRAWN)
                .map(DatedConsent::dated)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<DatedConsent> lastAnswer(ConsentPurpose purpose) {
        return one.consents().stream()
                .filter(said -> said.purpose() == purpose && said.dated() != null)
                .max(Comparator.comparing(said -> Objects.requireNonNull(said.dated())));
    }
}
