package uk.ourplan.web.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.DelegationView.Back;
import uk.ourplan.api.delegating.DelegationView.Given;
import uk.ourplan.api.delegating.DelegationView.WrittenBy;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.delegating.HandBack;
import uk.ourplan.api.delegating.MoreTime;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.SectionName;

/** A plan of which one section is Leila's to write, seen from both sides. */
public final class FakeDelegations implements DelegationsApi, GivenToMeApi {

    public static final UUID PART = UUID.fromString("0197a000-0000-7000-8000-0000000000d1");

    private static final LocalDate TARGET = LocalDate.of(2026, 12, 4);
    private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");

    /** What has become of it; {@code null} while it is given to nobody. */
    public @Nullable DelegationState state = DelegationState.WRITING;

    public boolean inTheWay;
    public final List<Object> sent = new ArrayList<>();
    public final List<String> saved = new ArrayList<>();
    private @Nullable Back back;

    public void reset() {
        state = DelegationState.WRITING;
        inTheWay = false;
        back = null;
        sent.clear();
        saved.clear();
    }

    @Override
    public Mono<DelegationView> look(UUID planId) {
        return Mono.fromSupplier(() -> {
            DelegationState now = state;
            return new DelegationView(
                    planId,
                    "Mo Tattersby",
                    "Helena Marsh",
                    inTheWay ? List.of(missing()) : List.of(),
                    List.of(SectionName.ABOUT_ME),
                    now == null || now == DelegationState.TAKEN_BACK ? null : given(now),
                    now == DelegationState.TAKEN_BACK ? List.of(given(now)) : List.of(),
                    List.of(new WrittenBy(
                            SectionName.ABOUT_ME,
                            List.of(new SectionAuthor(PART, "Leila Moss", AuthorRole.RELATIVE_OR_FRIEND, NOW, NOW)))),
                    List.of());
        });
    }

    @Override
    public Mono<DelegationView> give(UUID planId, GivePlanning give, @Nullable String idempotencyKey) {
        sent.add(give);
        state = DelegationState.WRITING;
        return look(planId);
    }

    @Override
    public Mono<FirstPassword> firstPassword(UUID planId) {
        return Mono.just(new FirstPassword("abcd-efgh-jkmn"));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> pack(UUID id) {
        return Mono.just(ResponseEntity.ok("%PDF-pack".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<DelegationView> moreTime(UUID planId, MoreTime more, @Nullable String idempotencyKey) {
        sent.add(more);
        return look(planId);
    }

    @Override
    public Mono<DelegationView> takeBack(UUID planId, TakeBack taken, @Nullable String idempotencyKey) {
        sent.add(taken);
        state = DelegationState.TAKEN_BACK;
        back = new Back(NOW, "Helena Marsh", taken.reason(), taken.personsViews(), taken.newTarget());
        return look(planId);
    }

    @Override
    public Mono<GivenParts> mine() {
        return Mono.fromSupplier(() -> {
            DelegationState now = state;
            boolean open = now == DelegationState.WRITING || now == DelegationState.HANDED_BACK;
            return new GivenParts(
                    now == null
                            ? List.of()
                            : List.of(new GivenParts.Part(
                                    PART,
                                    "Mo",
                                    "Helena Marsh",
                                    open ? List.of(SectionName.ABOUT_ME) : List.of(),
                                    TARGET,
                                    now,
                                    "A call every Friday",
                                    "Ring Helena, who takes over",
                                    now == DelegationState.TAKEN_BACK
                                            ? "The council makes this part of the plan again."
                                            : null,
                                    open ? List.of(unsaid(), missing()) : List.of())));
        });
    }

    @Override
    public Mono<ResponseEntity<SectionView>> section(UUID delegationId, String section) {
        return Mono.fromSupplier(() -> ResponseEntity.ok(view(1)));
    }

    @Override
    public Mono<ResponseEntity<SectionView>> save(
            UUID delegationId, String section, byte[] content, @Nullable String ifMatch) {
        return Mono.fromSupplier(() -> {
            saved.add(new String(content, java.nio.charset.StandardCharsets.UTF_8));
            return ResponseEntity.ok(view(2));
        });
    }

    @Override
    public Mono<GivenParts> handBack(UUID delegationId, HandBack handed, @Nullable String idempotencyKey) {
        sent.add(handed);
        state = DelegationState.HANDED_BACK;
        return mine();
    }

    private Given given(DelegationState now) {
        return new Given(
                PART,
                PART,
                "Leila Moss",
                DelegateKind.RELATIVE_OR_FRIEND,
                null,
                List.of(SectionName.ABOUT_ME),
                TARGET,
                now,
                false,
                "A call every Friday",
                "Ring Helena, who takes over",
                NOW,
                "Helena Marsh",
                now == DelegationState.HANDED_BACK ? NOW : null,
                null,
                back);
    }

    private static SectionView view(long revision) {
        return new SectionView(
                SectionName.ABOUT_ME,
                revision,
                SectionProgress.DONE,
                new AboutMe(List.of("My garden."), null),
                "Leila Moss",
                NOW);
    }

    /** What the part that is theirs still lacks. */
    private static Finding unsaid() {
        return new Finding(
                "CONTENT-09",
                null,
                Weight.PROMPTS,
                null,
                "How the person is now is not said.",
                "Ask, and write it down.",
                new Reason("CONTENT-09", "How the person is now is not said.", null, Effect.PROMPTS),
                SectionName.ABOUT_ME,
                "wellbeing_now.text",
                List.of(),
                LocalDate.of(2026, 11, 20));
    }

    private static Finding missing() {
        return new Finding(
                "DELEGATE-05",
                null,
                Weight.BLOCKS,
                null,
                "It is not agreed how progress is checked.",
                "Agree how and how often you check.",
                new Reason("DELEGATE-05", "It is not agreed how progress is checked.", null, Effect.FORBIDS),
                SectionName.PEOPLE_INVOLVED,
                "delegation.checks",
                List.of(),
                LocalDate.of(2026, 11, 20));
    }
}
