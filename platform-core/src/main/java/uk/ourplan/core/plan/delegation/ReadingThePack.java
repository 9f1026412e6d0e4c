package uk.ourplan.core.plan.delegation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.PackOnPaper;
import uk.ourplan.core.document.PackOnPaper.Pack;
import uk.ourplan.core.document.PackOnPaper.Service;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.DirectoryEntry;
import uk.ourplan.tenant.policy.PreventionOffer;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Puts the information pack of whoever makes a plan on paper, from the plan and the council's directory (DELEGATE-04). */
@Component
public class ReadingThePack {

    private final CouncilDoor door;
    private final Delegations delegations;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;

    ReadingThePack(CouncilDoor door, Delegations delegations, LayingOutAPlan layingOut, PlanCopies copies) {
        this.door = door;
        this.delegations = delegations;
        this.layingOut = layingOut;
        this.copies = copies;
    }

    /** For the practitioner, who gives it before planning begins. */
    public Mono<byte[]> ofPlan(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return made(asking, client -> layingOut.find(client, asking.council(), planId));
    }

    /** For whoever makes the plan, while it is theirs to write. */
    public Mono<byte[]> mine(Asking asking, UUID id) {
        return made(
                asking,
                client -> delegations
                        .find(client, asking.council(), asking.worker(), id)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(given -> layingOut
                                .find(client, asking.council(), given.planId())
                                .doOnNext(laid -> {
                                    boolean theirs = given.on(
                                                    layingOut.today(),
                                                    laid.plan().state())
                                            == DelegationState.WRITING;
                                    if (!theirs) {
                                        throw new Refused(
                                                new Refusal.NotAllowed("This is not yours to write any more."));
                                    }
                                    asking.mustHold(Permission.DELEGATE);
                                })));
    }

    /** Put on paper outside of the transaction, because it takes a while. */
    private Mono<byte[]> made(Asking asking, java.util.function.Function<DatabaseClient, Mono<LaidOut>> find) {
        return door.write(
                        asking,
                        client -> find.apply(client)
                                .flatMap(laid -> copies.nameOf(client, asking.council())
                                        .map(council -> Written.of(
                                                pack(laid, council),
                                                Deeds.about("planning_pack_viewed", laid.plan())))))
                .flatMap(pack ->
                        Mono.fromCallable(() -> PackOnPaper.pdf(pack)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static Pack pack(LaidOut laid, String council) {
        CouncilPolicy policy = laid.standing().law().policy();
        Optional<MoneySection> money = laid.plan().content().section(MoneySection.class);
        Delegation terms = laid.plan()
                .content()
                .section(PeopleInvolved.class)
                .map(PeopleInvolved::delegation)
                .orElse(Delegation.NONE);
        return new Pack(
                council,
                Objects.requireNonNullElse(
                        laid.about().person().person().likesToBeCalled(),
                        Objects.requireNonNullElse(
                                laid.about().person().person().firstNames(), "the person")),
                laid.plan().origin().authorName() + " at the council",
                terms.checks(),
                terms.help(),
                terms.target(),
                List.copyOf(
                        policy.read(Settings.PLAN_TEMPLATE).value().headings().values()),
                laid.plan().content().section(Needs.class).map(Needs::needs).orElse(List.of()).stream()
                        .map(Needs.Need::text)
                        .filter(Objects::nonNull)
                        .toList(),
                money.map(MoneySection::indicative)
                        .map(MoneySection.Indicative::weeklyPence)
                        .orElse(null),
                money.map(MoneySection::indicative)
                        .map(MoneySection.Indicative::oneOffPence)
                        .orElse(null),
                money.map(MoneySection::financialAssessment)
                        .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                        .orElse(null),
                services(policy, Settings.DIRECTORY, ReadingThePack::listed),
                services(policy, Settings.PREVENTION_SERVICES, ReadingThePack::preventing),
                advice(laid));
    }

    private static List<String> advice(LaidOut laid) {
        Optional<Advice> advice = laid.plan().content().section(Advice.class);
        return Stream.concat(
                        Stream.of(advice.map(Advice::reduce), advice.map(Advice::prevent))
                                .flatMap(Optional::stream),
                        advice.map(Advice::given).orElse(List.of()).stream()
                                .map(Advice.Given::topic)
                                .filter(Objects::nonNull))
                .toList();
    }

    /** An empty list where the council has not decided one. */
    private static <T> List<Service> services(
            CouncilPolicy policy, SettingKey<List<T>> key, Function<T, Service> told) {
        try {
            return policy.read(key).value().stream().map(told).toList();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    private static Service listed(DirectoryEntry one) {
        DirectoryEntry.Price price = one.price();
        return new Service(
                one.name(),
                one.offers(),
                one.contact(),
                price == null ? "No price on the list" : price.amount() + " per " + price.per());
    }

    private static Service preventing(PreventionOffer one) {
        return new Service(one.name(), one.offers(), one.route() + ". " + one.contact(), one.charge());
    }
}
