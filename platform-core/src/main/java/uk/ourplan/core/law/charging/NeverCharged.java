package uk.ourplan.core.law.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * Support that may never be charged for, whatever a council's policy or a person's means; no council can shorten the list
 * (FINANCE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2014/2672/regulation/3">SI 2014/2672 reg 3(1)-(3); Care Act 2014 s.14(3)</a>
 */
public final class NeverCharged {

    /** Free from and including the first day: six weeks. */
    private static final int FREE_DAYS = 42;

    private static final Money MINOR = new Money(100_000);

    private NeverCharged() {}

    /** What is never charged for. */
    public enum Item {
        ASSESSMENT,
        REABLEMENT_SIX_WEEKS,
        AID,
        MINOR_ADAPTATION,
        SECTION_117,
        CJD,
        CARER_FOR_ADULT
    }

    /** What kind of support a charge would be for. */
    public enum For {
        ASSESSMENT,
        REABLEMENT,
        AID,
        ADAPTATION,
        AFTERCARE,
        OTHER
    }

    /**
     * A charge that somebody would make.
     *
     * @param started when the reablement started
     * @param cost what the item cost to make
     * @param cjd whether the person has variant Creutzfeldt-Jakob disease (unverified)
     * @param carerForAdult whether a carer would be charged for support given to the adult cared for
     */
    public record Charge(
            For what,
            LocalDate on,
            @Nullable LocalDate started,
            @Nullable Money cost,
            boolean cjd,
            boolean carerForAdult) {}

    /** The item of the list that it falls under; empty where it is not on the list. */
    public static Optional<Item> matching(Charge charge) {
        if (charge.carerForAdult()) {
            return Optional.of(Item.CARER_FOR_ADULT);
        }
        if (charge.cjd()) {
            return Optional.of(Item.CJD);
        }
        return switch (charge.what()) {
            case ASSESSMENT -> Optional.of(Item.ASSESSMENT);
            case AID -> Optional.of(Item.AID);
            case AFTERCARE -> Optional.of(Item.SECTION_117);
            case REABLEMENT -> isWithinSixWeeks(charge) ? Optional.of(Item.REABLEMENT_SIX_WEEKS) : Optional.empty();
            case ADAPTATION ->
                charge.cost() != null && charge.cost().compareTo(MINOR) <= 0
                        ? Optional.of(Item.MINOR_ADAPTATION)
                        : Optional.empty();
            case OTHER -> Optional.empty();
        };
    }

    private static boolean isWithinSixWeeks(Charge charge) {
        return charge.started() == null || charge.on().isBefore(charge.started().plusDays(FREE_DAYS));
    }
}
