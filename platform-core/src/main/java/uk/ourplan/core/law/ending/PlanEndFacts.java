package uk.ourplan.core.law.ending;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a plan may end.
 *
 * @param reliesOn on whom the person will rely instead; never empty for their own request
 * @param appropriatePerson somebody appropriate will arrange and manage for a person who lacks capacity
 * @param councilAgreedToMaintain the council agreed before to keep the plan
 */
public record PlanEndFacts(
        @Nullable Ground ground,
        @Nullable Risk riskOfAbuseOrNeglect,
        @Nullable Boolean hasCapacity,
        @Nullable Set<Support> reliesOn,
        @Nullable Boolean carersWillingAndAble,
        @Nullable Boolean alternativesAppropriate,
        @Nullable Boolean alternativesAvailable,
        @Nullable Boolean appropriatePerson,
        @Nullable Boolean councilAgreedToMaintain,
        @Nullable Boolean alternativesInPlace,
        @Nullable Boolean alternativesMeetNeeds,
        @Nullable Boolean councilServicesEnded) {

    /** The three grounds of END-01, and the two events beside them. */
    public enum Ground {
        OWN_ARRANGEMENTS_REQUEST,
        NO_ELIGIBLE_NEEDS,
        SELF_FUNDED_CARE_HOME,
        DIED,
        MOVED_AREA
    }

    /** Whether there is a risk of abuse or neglect, as it is recorded. */
    public enum Risk {
        YES,
        NO,
        UNKNOWN
    }

    /** What the person will rely on. */
    public enum Support {
        CARERS,
        SERVICES
    }
}
