package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.Signatory;

/** Whose signature counts (AGREE-05): the person's, and somebody else's only where the person lacks capacity. */
final class Signature {

    private Signature() {}

    /** The status that the signature gives, where one counts. */
    static Optional<AgreementStatus> status(AgreementFacts f) {
        Signatory by = Given.valueOf(f.signedBy());
        if (by == null || Given.valueOf(f.signedOn()) == null) {
            return Optional.empty();
        }
        return switch (by) {
            case PERSON -> Optional.of(AgreementStatus.SIGNED);
            case LEGAL_REPRESENTATIVE -> withoutCapacity(f, AgreementStatus.AGREED_BY_REPRESENTATIVE);
            case BEST_INTERESTS_DECISION_MAKER -> withoutCapacity(f, AgreementStatus.AGREED_BEST_INTERESTS);
            case INDEPENDENT_ADVOCATE, OTHER -> Optional.empty();
        };
    }

    static @Nullable LocalDate day(AgreementFacts f) {
        return Given.valueOf(f.signedOn());
    }

    /** What must be known of the signature before it is said to count or not. */
    static OpenFacts ask(AgreementFacts f) {
        Signatory by = Given.valueOf(f.signedBy());
        boolean never = Given.none(f.signedOn())
                || Given.none(f.signedBy())
                || by == Signatory.INDEPENDENT_ADVOCATE
                || by == Signatory.OTHER
                || (needsLackOfCapacity(by) && yes(f.hasCapacity()));
        if (never) {
            return new OpenFacts();
        }
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(needsLackOfCapacity(by), "has_capacity", f.hasCapacity())
                        .fact("signed_on", f.signedOn())
                        .fact("signed_by", f.signedBy()));
    }

    private static boolean needsLackOfCapacity(@Nullable Signatory by) {
        return by == Signatory.LEGAL_REPRESENTATIVE || by == Signatory.BEST_INTERESTS_DECISION_MAKER;
    }

    private static Optional<AgreementStatus> withoutCapacity(AgreementFacts f, AgreementStatus status) {
        return no(f.hasCapacity()) ? Optional.of(status) : Optional.empty();
    }
}
