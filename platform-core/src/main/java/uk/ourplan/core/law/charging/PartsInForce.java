package uk.ourplan.core.law.charging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.charging.ArrangementFeeFacts.ServiceType;
import uk.ourplan.tenant.policy.ArrangementFeePart;
import uk.ourplan.tenant.policy.FeeShape;
import uk.ourplan.tenant.policy.Settings;

/** What the council's policy says of its arrangement fee on a day (FINANCE-08). */
final class PartsInForce {

    private PartsInForce() {}

    /**
     * Each part counts from its first day, and of one shape one only: the latest, and of two that begin on the same day the
     * one listed last. None where the fee is off.
     */
    static List<FeePart> on(LocalDate day, PolicyRead read) {
        if (!read.the(Settings.ARRANGEMENT_FEE_ON)) {
            return List.of();
        }
        Map<FeeShape, ArrangementFeePart> latest = new LinkedHashMap<>();
        for (ArrangementFeePart part : read.the(Settings.ARRANGEMENT_FEE_PARTS)) {
            ArrangementFeePart known = latest.get(part.shape());
            boolean begun = !part.from().isAfter(day);
            if (begun && (known == null || !part.from().isBefore(known.from()))) {
                latest.remove(part.shape());
                latest.put(part.shape(), part);
            }
        }
        return latest.values().stream()
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
