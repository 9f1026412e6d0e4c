package uk.ourplan.tenant.http;

import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.policy.PolicyStandingApi;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.standing.HoldingPoliciesAgainstTheLaw;
import uk.ourplan.tenant.standing.PolicyStanding;
import uk.ourplan.tenant.standing.Unlawful;

@RestController
class PolicyStandingController implements PolicyStandingApi {

    private final AtTheDoor door;
    private final HoldingPoliciesAgainstTheLaw holding;
    private final Catalogue catalogue;

    PolicyStandingController(AtTheDoor door, HoldingPoliciesAgainstTheLaw holding, Catalogue catalogue) {
        this.door = door;
        this.holding = holding;
        this.catalogue = catalogue;
    }

    @Override
    public Mono<PolicyStandingView> standing() {
        return door.member().flatMap(who -> holding.of(who.council())).map(this::view);
    }

    private PolicyStandingView view(PolicyStanding standing) {
        return new PolicyStandingView(
                standing.nationalPack(),
                standing.unlawful().stream().map(this::view).toList());
    }

    private PolicyStandingView.BecameUnlawful view(Unlawful unlawful) {
        String key = unlawful.objection().key();
        return new PolicyStandingView.BecameUnlawful(
                catalogue.find(key).map(Setting::title).orElse(key),
                PolicyViews.hit(unlawful.objection()),
                unlawful.from(),
                unlawful.sincePack());
    }
}
