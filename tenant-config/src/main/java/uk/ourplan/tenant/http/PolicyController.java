package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.CheckValue;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PastValue;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.ValueChecked;
import uk.ourplan.api.policy.VersionView;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.pack.PolicyPack;
import uk.ourplan.tenant.pack.WritingAPack;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.ChangingThePolicy;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.InWords;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

@RestController
class PolicyController implements PolicyApi {

    private final AtTheDoor door;
    private final CouncilTransaction transactions;
    private final Councils councils;
    private final Policies policies;
    private final ChangingThePolicy changing;
    private final PolicyCheck check;
    private final Catalogue catalogue;
    private final NationalPack national;

    PolicyController(
            AtTheDoor door,
            CouncilTransaction transactions,
            Councils councils,
            Policies policies,
            ChangingThePolicy changing,
            PolicyCheck check,
            Catalogue catalogue,
            NationalPack national) {
        this.door = door;
        this.transactions = transactions;
        this.councils = councils;
        this.policies = policies;
        this.changing = changing;
        this.check = check;
        this.catalogue = catalogue;
        this.national = national;
    }

    @Override
    public Mono<PolicyView> inEffect(@Nullable String on) {
        return door.member()
                .flatMap(who -> policies.of(who.council()))
                .map(published -> PolicyViews.policy(published, day(on), national.version()));
    }

    private LocalDate day(@Nullable String text) {
        try {
            return text == null ? changing.today() : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The day cannot be read. Write it like 2026-11-21.",
                    Map.of("errors", List.of(new Fault("on", "It must be a day such as 2026-11-21."))));
        }
    }

    @Override
    public Mono<Page<PastValue>> history(String key, int page, int size) {
        Pages.check(page, size);
        Setting setting = catalogue.find(key).orElseThrow(() -> unknown("There is no setting of this name."));
        return door.member()
                .flatMap(who -> policies.of(who.council()))
                .map(published -> Pages.of(PolicyViews.history(setting, published), page, size));
    }

    @Override
    public Mono<Page<VersionView>> versions(int page, int size) {
        Pages.check(page, size);
        return door.member()
                .flatMap(who -> policies.of(who.council()))
                .map(published -> Pages.of(VersionViews.of(published, changing.today()), page, size));
    }

    @Override
    public Mono<ValueChecked> check(CheckValue sent) {
        return administrator().flatMap(who -> policies.of(who.council())).map(published -> {
            Object value = Plain.of(sent.value());
            Map<String, @Nullable Object> one = Collections.singletonMap(sent.key(), value);
            List<BoundHit> hits = new ArrayList<>(check.values(one, published.on(latest(published))).stream()
                    .map(PolicyViews::hit)
                    .toList());
            hits.addAll(PolicyViews.toJudge(catalogue, one.keySet()));
            return new ValueChecked(
                    hits,
                    catalogue
                            .find(sent.key())
                            .map(setting -> InWords.of(setting.type(), value))
                            .orElse(""));
        });
    }

    /** Today, or the first day of a policy that has yet to begin. */
    private LocalDate latest(PublishedPolicy published) {
        LocalDate today = changing.today();
        return today.isBefore(published.begins()) ? published.begins() : today;
    }

    @Override
    public Mono<Page<DraftView>> drafts(int page, int size) {
        Pages.check(page, size);
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> changing.some(who.council(), page * size, size)
                        .map(found -> new Page<>(
                                found.drafts().stream().map(told(who)).toList(), page, size, found.all())));
    }

    @Override
    public Mono<DraftView> draft(DraftChange change, @Nullable String idempotencyKey) {
        return administrator().flatMap(who -> changing.draft(who, WrittenChange.read(change, catalogue), told(who)));
    }

    @Override
    public Mono<DraftView> draft(UUID draftId) {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> changing.find(who.council(), draftId).map(told(who)));
    }

    @Override
    public Mono<DraftView> edit(UUID draftId, DraftChange change) {
        Long revision = change.revision();
        if (revision == null) {
            throw new PolicyRefused(
                    ProblemType.VERSION_NOT_NAMED,
                    "Send the revision that you read, so that nobody's change is overwritten.");
        }
        return administrator()
                .flatMap(
                        who -> changing.edit(who, draftId, revision, WrittenChange.read(change, catalogue), told(who)));
    }

    @Override
    public Mono<DraftView> check(UUID draftId, @Nullable String idempotencyKey) {
        return administrator().flatMap(who -> changing.check(who, draftId, told(who)));
    }

    @Override
    public Mono<DraftView> approve(UUID draftId, @Nullable String idempotencyKey) {
        return administrator().flatMap(who -> changing.approve(who, draftId, told(who)));
    }

    @Override
    public Mono<DraftView> publish(UUID draftId, @Nullable String idempotencyKey) {
        return administrator().flatMap(who -> changing.publish(who, draftId, told(who)));
    }

    @Override
    public Mono<Void> discard(UUID draftId) {
        return administrator().flatMap(who -> changing.discard(who, draftId));
    }

    @Override
    public Mono<ResponseEntity<String>> export() {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> transactions.reading(
                        who.council(),
                        client -> councils.find(who.council(), client)
                                .zipWith(policies.of(who.council(), client), this::written)));
    }

    private ResponseEntity<String> written(Council council, PublishedPolicy published) {
        if (published.latest() == 0) {
            throw new PolicyRefused(
                    ProblemType.WRONG_STATE,
                    "The council has not published anything yet, so that there is no file of it.");
        }
        List<PolicyVersion> inOrder = new ArrayList<>(published.versions());
        inOrder.sort(Comparator.comparingInt(PolicyVersion::version));
        PolicyPack pack = new PolicyPack(
                new PolicyPack.CouncilCard(council.name(), council.slug(), council.kind(), council.region()),
                inOrder.stream()
                        .map(version -> new PolicyPack.Change(
                                version.from(), version.settings(), version.reason(), version.legalBases()))
                        .toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + council.slug() + ".yaml\"")
                .body(WritingAPack.write(catalogue, pack));
    }

    private Mono<WhoIsAsking> administrator() {
        return door.member(Permission.COUNCIL_ADMIN);
    }

    private Function<DraftStanding, DraftView> told(WhoIsAsking who) {
        return standing -> PolicyViews.draft(standing, catalogue, who, changing.today());
    }

    private static PolicyRefused unknown(String says) {
        return new PolicyRefused(ProblemType.NOT_FOUND, says);
    }
}
