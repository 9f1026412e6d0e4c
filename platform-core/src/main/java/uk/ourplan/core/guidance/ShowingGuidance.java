package uk.ourplan.core.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.api.guidance.GuidanceView;
import uk.ourplan.api.guidance.GuidanceView.Document;
import uk.ourplan.api.guidance.GuidanceView.Service;
import uk.ourplan.api.guidance.GuidanceView.Tool;
import uk.ourplan.api.guidance.GuidanceView.TopicText;
import uk.ourplan.core.concern.Concerns;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.planning.guidance.GapsInGuidance;
import uk.ourplan.core.law.planning.guidance.GuidanceAtAStep;
import uk.ourplan.core.law.planning.guidance.PricesAndServices;
import uk.ourplan.core.law.planning.guidance.TopicsInWords;
import uk.ourplan.core.law.planning.guidance.WordsOfTheBudget;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.tenant.policy.ConversationTool;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.DirectoryEntry;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.publishing.Policies;

/** Shows guidance, tools, services and words at a step, and tells administrators what is missing (INFO-08 to INFO-10). */
@Component
public class ShowingGuidance {

    private static final Set<GuidanceStep> ABOUT_SUPPORT = EnumSet.of(GuidanceStep.OPTIONS, GuidanceStep.BUDGET);
    private static final Map<GuidanceStep, Set<String>> PURPOSES = Map.of(
            GuidanceStep.OUTCOMES, Set.of("what_matters", "wellbeing"),
            GuidanceStep.OPTIONS, Set.of("needs", "working_or_not"),
            GuidanceStep.RISK, Set.of("difficult_conversations"),
            GuidanceStep.DISPUTE, Set.of("difficult_conversations"),
            GuidanceStep.REVIEW, Set.of("working_or_not"));

    private final Policies policies;
    private final CouncilDoor door;
    private final Concerns concerns;
    private final Clock clock;

    ShowingGuidance(Policies policies, CouncilDoor door, Concerns concerns, Clock clock) {
        this.policies = policies;
        this.door = door;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** Refused (404) where there is no such step. */
    public Mono<GuidanceView> at(Asking asking, String code) {
        GuidanceStep step = Arrays.stream(GuidanceStep.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
        return policy(asking).zipWith(notSignposted(asking), (policy, hidden) -> {
            boolean support = ABOUT_SUPPORT.contains(step);
            return new GuidanceView(
                    step,
                    GuidanceAtAStep.of(step, policy).stream()
                            .map(one -> new Document(
                                    one.title(), one.address(), one.local(), one.updatedOn(), one.overdue()))
                            .toList(),
                    tools(step, policy),
                    support ? services(policy, hidden, null, null) : List.of(),
                    support ? prevention(policy, hidden) : List.of(),
                    support ? topics(policy, step) : List.of());
        });
    }

    public Mono<List<Service>> directory(Asking asking, @Nullable String scope, @Nullable String type) {
        return policy(asking).zipWith(notSignposted(asking), (policy, hidden) -> services(policy, hidden, scope, type));
    }

    /** For administrators alone. */
    public Mono<List<GuidanceGap>> gaps(Asking asking) {
        asking.mustHold(Permission.COUNCIL_ADMIN);
        return policy(asking)
                .map(policy -> GapsInGuidance.of(policy).stream()
                        .map(gap -> new GuidanceGap(gap.setting(), gap.says()))
                        .toList());
    }

    /** To whom commissioning advises not to signpost: they are not among what is found until that is lifted (PROVIDER-09). */
    private Mono<List<Flag>> notSignposted(Asking asking) {
        return door.read(
                asking.council(), client -> concerns.flags(client, asking.council(), ResponseType.NO_SIGNPOST));
    }

    private Mono<CouncilPolicy> policy(Asking asking) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return policies.of(asking.council()).map(policy -> policy.on(today));
    }

    private static List<Tool> tools(GuidanceStep step, CouncilPolicy policy) {
        Set<String> first = PURPOSES.getOrDefault(step, Set.of());
        return policy.read(Settings.TOOL_LIBRARY).value().stream()
                .sorted(Comparator.comparing((ConversationTool tool) -> !first.contains(tool.purpose())))
                .map(tool -> new Tool(tool.name(), tool.purpose(), tool.address()))
                .toList();
    }

    private static List<Service> services(
            CouncilPolicy policy, List<Flag> hidden, @Nullable String scope, @Nullable String type) {
        return PricesAndServices.directory(policy, scope, type).stream()
                .filter(entry -> !StopOnAProvider.isNotSignposted(entry.name(), policy.on(), hidden))
                .map(entry -> service(entry, policy))
                .toList();
    }

    private static Service service(DirectoryEntry entry, CouncilPolicy policy) {
        DirectoryEntry.Price price = entry.price();
        return new Service(
                entry.name(),
                entry.scope() + ", " + entry.type(),
                entry.offers(),
                entry.contact(),
                price == null
                        ? null
                        : pounds(price.amount()) + " a " + price.per() + ", as of " + Days.inWords(price.checkedOn()),
                price != null && PricesAndServices.isOld(price, policy));
    }

    private static String pounds(Money money) {
        return "£" + money.pence() / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", money.pence() % 100);
    }

    private static List<Service> prevention(CouncilPolicy policy, List<Flag> hidden) {
        return PricesAndServices.prevention(policy).stream()
                .filter(offer -> !StopOnAProvider.isNotSignposted(offer.name(), policy.on(), hidden)
                        && !StopOnAProvider.isNotSignposted(offer.runBy(), policy.on(), hidden))
                .map(offer -> new Service(
                        offer.name(),
                        offer.runBy(),
                        offer.offers() + " " + offer.route(),
                        offer.contact(),
                        offer.charge(),
                        false))
                .toList();
    }

    private static List<TopicText> topics(CouncilPolicy policy, GuidanceStep step) {
        return Stream.concat(
                        step == GuidanceStep.BUDGET ? WordsOfTheBudget.of(policy).stream() : Stream.empty(),
                        TopicsInWords.of(policy, false).stream())
                .map(one -> new TopicText(one.topic(), one.text(), one.local()))
                .toList();
    }
}
