package uk.ourplan.core.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.ChooseOffer;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.arranging.PriceOfAnOffer;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * Somebody who arranges a line chooses a provider that the council knows; what it costs at their price is on record as the actual
 * price, with everything else that a service found is held to (ARRANGE-06, PROVIDER-08).
 */
@Component
public class ChoosingAProvider {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final ProviderOffers offers;
    private final ArrangingSupport arranging;

    ChoosingAProvider(CouncilDoor door, LayingOutAPlan layingOut, ProviderOffers offers, ArrangingSupport arranging) {
        this.door = door;
        this.layingOut = layingOut;
        this.offers = offers;
        this.arranging = arranging;
    }

    /** Refused (422) without an offer of today, or where the line counts in another unit; otherwise as what was found is put on record. */
    public Mono<ArrangingOfPlan> choose(Asking asking, UUID planId, ChooseOffer chosen) {
        asking.mustHold(Permission.PRACTITIONER, Permission.PURCHASING_OFFICER, Permission.COMMISSIONING_OFFICER);
        return door.read(
                        asking.council(),
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> offered(client, asking, chosen.offer())
                                        .map(offer -> found(laid, chosen, offer))
                                        .switchIfEmpty(Mono.fromSupplier(() -> found(laid, chosen, null)))))
                .flatMap(found -> arranging.put(asking, planId, found));
    }

    private Mono<ProviderOffer> offered(DatabaseClient client, Asking asking, @Nullable UUID id) {
        return id == null ? Mono.empty() : offers.find(client, asking.council(), id, layingOut.today());
    }

    @SuppressWarnings("NullAway") // what is left out of the referral and the line is refused when it is put on record
    private Arranged found(LaidOut laid, ChooseOffer chosen, @Nullable ProviderOffer offer) {
        ServiceLine line = laid.standing().desk().support().services().stream()
                .filter(each -> each.id().equals(chosen.line()))
                .findFirst()
                .orElse(null);
        List<Mistake> mistakes = new ArrayList<>();
        if (line == null) {
            mistakes.add(new Mistake("line", "Name a line of support of this plan."));
        }
        if (offer == null) {
            mistakes.add(noOffer());
        }
        Guard.acceptable(mistakes);
        Long price = PriceOfAnOffer.eachTime(line, offer.unit(), offer.pence()).orElse(null);
        if (price == null) {
            Guard.acceptable(List.of(new Mistake(
                    "offer",
                    "Their price is for one " + offer.unit().code()
                            + ", and the plan does not count this line in that. Choose"
                            + " another price, or record by hand what is found.")));
        }
        return new Arranged(
                chosen.referral(),
                layingOut.today(),
                chosen.line(),
                offer.provider(),
                offer.cqcLocation(),
                line.what(),
                line.timetable(),
                line.personsChoice(),
                price,
                chosen.inArea(),
                chosen.starts());
    }

    private static Mistake noOffer() {
        return new Mistake("offer", "Choose what one of the providers offers today.");
    }
}
