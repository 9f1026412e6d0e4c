package uk.ourplan.core.arranging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.api.arranging.OfferKept;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.core.arranging.ProviderOffers.Sought;
import uk.ourplan.core.concern.Concerns;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.council.Permission;

/** The providers that the council knows: what they offer, where and at which price, and whether commissioning has stopped them. */
@Component
public class KnowingProviders {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_OFFER = 300;
    private static final int LONGEST_AREA = 100;
    private static final int LONGEST_LOCATION = 40;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final ProviderOffers offers;
    private final Concerns concerns;

    KnowingProviders(CouncilDoor door, LayingOutAPlan layingOut, ProviderOffers offers, Concerns concerns) {
        this.door = door;
        this.layingOut = layingOut;
        this.offers = offers;
        this.concerns = concerns;
    }

    /** One page of what is offered today; it names nobody whom the council supports. */
    public Mono<Page<ProviderOffer>> page(
            Asking asking, @Nullable String words, @Nullable String area, int page, int size) {
        asking.mustHold(LookingAtArranging.readers());
        Sought sought = new Sought(words, area, layingOut.today());
        return door.read(
                asking.council(),
                client -> offers.page(client, asking.council(), sought, page, size)
                        .flatMap(found -> concerns.flags(client, asking.council(), ResponseType.TEMPORARY_STOP)
                                .flatMap(flags -> offers.count(client, asking.council(), sought)
                                        .map(total -> new Page<>(
                                                found.stream()
                                                        .map(offer -> told(offer, sought.on(), flags))
                                                        .toList(),
                                                page,
                                                size,
                                                total)))));
    }

    private static ProviderOffer told(ProviderOffer offer, LocalDate on, List<Flag> flags) {
        return new ProviderOffer(
                offer.id(),
                offer.provider(),
                offer.cqcLocation(),
                offer.offers(),
                offer.area(),
                offer.unit(),
                offer.pence(),
                offer.from(),
                StopOnAProvider.whyNotArranged(offer.provider(), on, flags).orElse(null));
    }

    /** Refused (422) with everything that is wrong with it. */
    public Mono<OfferKept> add(Asking asking, NewOffer offer) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        Guard.acceptable(mistakes(offer));
        return door.write(
                asking,
                client -> offers.add(client, asking, offer, layingOut.now())
                        .map(id -> Written.of(
                                new OfferKept(id), Deed.of("provider_offer_recorded", "provider_offer", id))));
    }

    private static List<Mistake> mistakes(NewOffer offer) {
        List<Mistake> mistakes = new ArrayList<>();
        text(mistakes, "provider", offer.provider(), LONGEST_NAME, "Name the provider as it stands on plans");
        text(mistakes, "offers", offer.offers(), LONGEST_OFFER, "Say what they offer");
        text(mistakes, "area", offer.area(), LONGEST_AREA, "Say where they offer it");
        if (offer.cqcLocation() != null && offer.cqcLocation().length() > LONGEST_LOCATION) {
            mistakes.add(
                    new Mistake("cqc_location", "A location number has at most " + LONGEST_LOCATION + " characters."));
        }
        if (offer.unit() == null) {
            mistakes.add(new Mistake("unit", "Say for one of what the price is."));
        }
        if (offer.pence() != null && offer.pence() < 0) {
            mistakes.add(new Mistake("pence", "An amount is not below nought."));
        }
        if (offer.from() == null) {
            mistakes.add(new Mistake("from", "Say from which day it holds."));
        }
        return List.copyOf(mistakes);
    }

    private static void text(List<Mistake> mistakes, String field, @Nullable String text, int longest, String says) {
        if (text == null || text.isBlank() || text.length() > longest) {
            mistakes.add(new Mistake(field, says + ", in 1 to " + longest + " characters."));
        }
    }
}
