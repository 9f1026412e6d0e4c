package uk.ourplan.core.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.language.plan.SectionName;

/** Opens a plan for whoever works with it. Every look at it is recorded. */
@Component
public class LookingAtAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;

    LookingAtAPlan(CouncilDoor door, LayingOutAPlan layingOut) {
        this.door = door;
        this.layingOut = layingOut;
    }

    /** The workspace. */
    public Mono<PlanWorkspace> open(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(laid.workspaceFor(asking), Deeds.about("plan_viewed", laid.plan()))));
    }

    /** One section. */
    public Mono<SectionView> section(Asking asking, UUID planId, SectionName name) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                laid.told().section(name), Deeds.about("plan_section_viewed", laid.plan()))));
    }

    /** Whether it is ready to be signed off, and what is in the way. */
    public Mono<Readiness> readiness(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                laid.standing().readiness(), Deeds.about("plan_readiness_viewed", laid.plan()))));
    }
}
