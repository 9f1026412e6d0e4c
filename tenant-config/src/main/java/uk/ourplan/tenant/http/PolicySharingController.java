package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.pack.PolicyComparison;
import uk.ourplan.api.pack.PolicyComparison.Compared;
import uk.ourplan.api.pack.PolicyComparison.Group;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.pack.SettingsCopied;
import uk.ourplan.api.pack.SharingCouncil;
import uk.ourplan.api.pack.SharingDecided;
import uk.ourplan.api.pack.SharingView;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.ChangingThePolicy;
import uk.ourplan.tenant.sharing.ComparingPolicies;
import uk.ourplan.tenant.sharing.ComparingPolicies.SideBySide;
import uk.ourplan.tenant.sharing.SharedPolicy;
import uk.ourplan.tenant.sharing.SharingDecision;
import uk.ourplan.tenant.sharing.SharingThePolicy;

@RestController
class PolicySharingController implements PolicySharingApi {

    private final AtTheDoor door;
    private final SharingThePolicy sharing;
    private final ComparingPolicies comparing;
    private final ChangingThePolicy changing;
    private final Catalogue catalogue;

    PolicySharingController(
            AtTheDoor door,
            SharingThePolicy sharing,
            ComparingPolicies comparing,
            ChangingThePolicy changing,
            Catalogue catalogue) {
        this.door = door;
        this.sharing = sharing;
        this.comparing = comparing;
        this.changing = changing;
        this.catalogue = catalogue;
    }

    @Override
    public Mono<SharingView> sharing() {
        return reader().flatMap(who -> sharing.decided(who.council())).map(PolicySharingController::told);
    }

    @Override
    public Mono<SharingView> decide(SharingDecided decided, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> sharing.decide(who, decided.shared(), decided.reason(), PolicySharingController::told));
    }

    @Override
    public Mono<Page<SharingCouncil>> shared(int page, int size) {
        Pages.check(page, size);
        return reader().flatMap(who -> comparing.sharers(who.council(), page * size, size))
                .map(found -> new Page<>(
                        found.sharers().stream()
                                .map(PolicySharingController::council)
                                .toList(),
                        page,
                        size,
                        found.all()));
    }

    @Override
    public Mono<PolicyComparison> compare(String sharer, @Nullable String on, @Nullable String group) {
        return reader().flatMap(who -> comparing.compare(who.council(), sharer, day(on)))
                .map(both -> told(both, group));
    }

    @Override
    public Mono<DraftView> copy(String sharer, SettingsCopied copied, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> comparing.copy(
                        who,
                        sharer,
                        copied.keys(),
                        copied.from(),
                        copied.reason(),
                        standing -> PolicyViews.draft(standing, catalogue, who, changing.today())));
    }

    private Mono<WhoIsAsking> reader() {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR);
    }

    private static SharingView told(List<SharingDecision> latestFirst) {
        return new SharingView(
                !latestFirst.isEmpty() && latestFirst.getFirst().shared(),
                latestFirst.stream()
                        .map(decision -> new SharingView.Decision(
                                decision.shared(),
                                decision.reason(),
                                decision.decidedBy().name(),
                                decision.decidedAt()))
                        .toList());
    }

    private static SharingCouncil council(SharedPolicy.Sharer sharer) {
        return new SharingCouncil(sharer.slug(), sharer.name(), sharer.kind(), sharer.region(), sharer.since());
    }

    private PolicyComparison told(SideBySide both, @Nullable String wanted) {
        Map<String, List<Compared>> byGroup = new LinkedHashMap<>();
        for (Setting setting : catalogue.settings()) {
            byGroup.computeIfAbsent(setting.group(), any -> new ArrayList<>()).add(compared(setting, both));
        }
        List<Group> groups = byGroup.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue().size(), (int) group.getValue().stream()
                        .filter(setting -> !setting.same())
                        .count()))
                .toList();
        String shown = wanted != null
                ? wanted
                : groups.stream()
                        .filter(group -> group.different() > 0)
                        .findFirst()
                        .orElse(groups.getFirst())
                        .name();
        List<Compared> settings = byGroup.get(shown);
        if (settings == null) {
            throw new PolicyRefused(ProblemType.NOT_FOUND, "There is no group of settings of this name.");
        }
        return new PolicyComparison(both.sharer().name(), both.own().on(), shown, groups, settings);
    }

    private static Compared compared(Setting setting, SideBySide both) {
        Object ours = both.own().inEffect(setting.key()).value();
        Object theirs = both.other().inEffect(setting.key()).value();
        boolean same = Objects.equals(ours, theirs);
        return new Compared(
                setting.key(),
                setting.title(),
                setting.meaning(),
                same,
                FullWords.of(setting.type(), ours),
                since(both.own(), setting),
                FullWords.of(setting.type(), theirs),
                since(both.other(), setting),
                !same && theirs != null);
    }

    private static @Nullable LocalDate since(PolicyOnADay policy, Setting setting) {
        return policy.isOwn(setting.key()) ? policy.inEffect(setting.key()).since() : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The day cannot be read. Write it like 2026-11-21.",
                    Map.of("errors", List.of(new Fault("on", "It must be a day such as 2026-11-21."))));
        }
    }
}
