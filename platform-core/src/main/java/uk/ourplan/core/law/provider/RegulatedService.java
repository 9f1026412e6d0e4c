package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.concern.ConcernRecord.Service;
import uk.ourplan.language.concern.ServiceType;

/**
 * A service that gives personal care counts as regulated, others as unregulated; the registration on the provider's own record
 * wins over what was typed (PROVIDER-05). This chooses the route of a concern and nothing else.
 */
public final class RegulatedService {

    private static final Set<ServiceType> USUALLY_NOT = Set.of(
            ServiceType.DAY_SERVICE,
            ServiceType.HOUSING_PREVENTION,
            ServiceType.HEALTH_SERVICE,
            ServiceType.COLLEGE_OR_TRAINING,
            ServiceType.ADVOCACY,
            ServiceType.VOLUNTARY_OR_CHARITY);
    private static final Set<ServiceType> ALWAYS =
            Set.of(ServiceType.HOME_CARE, ServiceType.CARE_HOME, ServiceType.NURSING_HOME, ServiceType.REABLEMENT);

    private RegulatedService() {}

    public static boolean isRegulated(Service service) {
        if (service.registered() != null) {
            return service.registered();
        }
        return yes(service.personalCare())
                || (service.type() != null && ALWAYS.contains(service.type()))
                || (!isUsuallyNot(service) && yes(service.regulated()));
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        Service service = desk.said().serviceOrNone();
        if (yes(service.registered()) && Boolean.FALSE.equals(service.regulated())) {
            return List.of(
                    warning("The provider is registered, and the answer says that the service is not regulated."));
        }
        if (service.registered() != null || !yes(service.personalCare())) {
            return List.of();
        }
        return isUsuallyNot(service) || Boolean.FALSE.equals(service.regulated())
                ? List.of(warning("The service gives personal care, so it counts as regulated."))
                : List.of();
    }

    private static boolean isUsuallyNot(Service service) {
        return service.type() != null && USUALLY_NOT.contains(service.type());
    }

    private static ConcernLack warning(String says) {
        return ConcernLack.warns(
                "PROVIDER-05", says, "Look at the kind of service and correct what is wrong.", "service.regulated");
    }
}
