package uk.ourplan.core.policy;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.RememberedPolicies;

/** Tells this instance's memory of policies what any instance published. */
@Component
class HearingOfPublications implements HearsOfChanges {

    /** A council that is opened brings its policy with it. */
    private static final Set<String> PUBLISHES = Set.of("policy_published", "council_opened");

    private final RememberedPolicies remembered;

    HearingOfPublications(RememberedPolicies remembered) {
        this.remembered = remembered;
    }

    @Override
    public void heard(CouncilId council, String kind) {
        if (PUBLISHES.contains(kind)) {
            remembered.published(council);
        }
    }

    @Override
    public void listening() {
        remembered.listening();
    }

    @Override
    public void deaf() {
        remembered.deaf();
    }
}
