package uk.ourplan.core.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.ActionPlan;
import uk.ourplan.core.document.AdvocacyReferral;
import uk.ourplan.core.plan.model.ActionPlanOfAPlan;
import uk.ourplan.core.plan.model.ParticipantsOfAPlan;
import uk.ourplan.core.plan.model.ReferralOfAPlan;
import uk.ourplan.language.council.Permission;

/**
 * Tells what those around the person may see of a plan, and writes the referral to the advocacy service and the action plan
 * (INVOLVE-04, ADVOCACY-04, INVOLVE-07).
 */
@Component
public class SharingAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;

    SharingAPlan(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
    }

    /** Who may see what, from when to when. */
    public Mono<WhoMaySee> whoMaySee(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                ParticipantsOfAPlan.of(laid), Deeds.about("plan_access_viewed", laid.plan()))));
    }

    /** The referral as a page; the look is recorded. */
    public Mono<byte[]> advocacyReferral(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                        asking,
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> copies.nameOf(client, asking.council())
                                        .map(name -> Written.of(
                                                AdvocacyReferral.html(ReferralOfAPlan.of(laid, name, asking.name())),
                                                Deeds.about("advocacy_referral_written", laid.plan())))))
                .map(page -> page.getBytes(StandardCharsets.UTF_8));
    }

    /** Who does what by when as a page; refused (409) while it would be empty. */
    public Mono<byte[]> actionPlan(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                        asking,
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .doOnNext(laid -> Guard.state(ActionPlanOfAPlan.whyNot(laid)))
                                .flatMap(laid -> copies.nameOf(client, asking.council())
                                        .map(name -> Written.of(
                                                ActionPlan.html(ActionPlanOfAPlan.of(laid, name)),
                                                Deeds.about("action_plan_written", laid.plan())))))
                .map(page -> page.getBytes(StandardCharsets.UTF_8));
    }
}
