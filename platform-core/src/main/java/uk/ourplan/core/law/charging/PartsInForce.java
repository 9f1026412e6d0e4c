package uk.ourplan.core.law.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.charging.ArrangementFeeFacts.ServiceType;
import uk.ourplan.tenant.policy.ArrangementFeePart;
import uk.ourplan.tenant.policy.Settings;

/** What the council's policy says of its arrangement fee on a day (FINANCE-08). */
final class PartsInForce {

    private PartsInForce() {}

    /** Each part counts from its first day, and of one shape the latest; none where the fee is off. */
    static List<FeePart> on(LocalDate day, PolicyRead read) {
        if (!read.the(Settings.ARRANGEMENT_FEE_ON)) {
            return List.of();
        }
        List<ArrangementFeePart> begun = read.the(Settings.ARRANGEMENT_FEE_PARTS).stream()
                .filter(part -> !part.from().isAfter(day))
                .toList();
        return begun.stream()
                .filter(part -> begun.stream()
                        .noneMatch(other ->
                                other.shape() == part.shape() && other.from().isAfter(part.from())))
                .map(part -> new FeePart(part.shape(), part.amount()))
                .toList();
    }

    static boolean covers(ServiceType type, PolicyRead read) {
        return read.the(Settings.FEE_SERVICE_TYPES).contains(type.name().toLowerCase(Locale.ROOT));
    }

    static boolean countsWhenAuthorisedAsks(PolicyRead read) {
        return read.the(Settings.FEE_WHEN_AUTHORISED_ASKS);
    }
}
