package uk.ourplan.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.api.guidance.GuidanceView;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.BoundView;
import uk.ourplan.api.policy.CheckValue;
import uk.ourplan.api.policy.ClashView;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.ExampleTried;
import uk.ourplan.api.policy.PastValue;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyStandingApi;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.ValueChecked;
import uk.ourplan.api.policy.VersionView;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Provision;

/** A core with three settings and no memory of its own beyond one test. */
@TestConfiguration(proxyBeanMethods = false)
@Import({MadeUpTrials.class, MadeUpPacks.class})
public class MadeUpCore {

    /** A review interval that may not be above twelve months; the screens know nothing of that. */
    public static final String INTERVAL = "review.max_interval_months";

    @Bean
    @Primary
    MadeUpPolicy madeUpPolicy(Clock clock) {
        return new MadeUpPolicy(clock);
    }

    @Bean
    @Primary
    MadeUpStanding madeUpStanding() {
        return new MadeUpStanding();
    }

    @Bean
    @Primary
    GuidanceApi madeUpGuidance() {
        return new MadeUpGuidance();
    }

    /** Guidance with two things to see to in one setting and one in another, which the made-up catalogue does not hold. */
    static final class MadeUpGuidance implements GuidanceApi {

        @Override
        public Mono<GuidanceView> at(String step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<List<GuidanceView.Service>> directory(@Nullable String scope, @Nullable String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<List<GuidanceGap>> gaps() {
            return Mono.just(List.of(
                    new GuidanceGap(INTERVAL, "Look at it again."),
                    new GuidanceGap("info.directory", "The directory of services is empty."),
                    new GuidanceGap(INTERVAL, "Nobody reads it.")));
        }
    }

    /** A policy that is lawful until a spec says otherwise. */
    public static final class MadeUpStanding implements PolicyStandingApi {

        public List<PolicyStandingView.BecameUnlawful> unlawful = List.of();

        @Override
        public Mono<PolicyStandingView> standing() {
            return Mono.just(new PolicyStandingView("2027.1", unlawful));
        }
    }

    @Bean
    @Primary
    MadeUpCouncils madeUpCouncils() {
        return new MadeUpCouncils();
    }

    @Bean
    @Primary
    MeApi madeUpMe() {
        return () -> Mono.just(new Me(
                new UUID(0, 1),
                "Ada Quill",
                "Eastvale Borough Council",
                "eastvale",
                Set.of(Permission.COUNCIL_ADMIN),
                Set.of()));
    }

    /** Keeps the last draft that was sent, and answers as the core would. */
    public static final class MadeUpPolicy implements PolicyApi {

        private final Clock clock;
        public final List<DraftChange> sent = new ArrayList<>();
        public final List<String> steps = new ArrayList<>();
        public Set<String> may = Set.of("edit", "check", "discard");
        public String state = "draft";
        public final List<ExampleTried> examples = new ArrayList<>();
        public final List<ClashView> clashes = new ArrayList<>();
        public final UUID id = new UUID(0, 42);
        /** Settings that a release adds to the catalogue, and what a draft would make of them. */
        public List<SettingView> added = List.of();

        public Map<String, @Nullable Object> drafted = Map.of();

        MadeUpPolicy(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Mono<PolicyView> inEffect(@Nullable String on) {
            LocalDate day = on == null ? LocalDate.now(clock) : LocalDate.parse(on);
            SettingView months = setting(
                    INTERVAL,
                    "Reviews",
                    "Longest time between reviews",
                    new TypeShape("whole_number", "months", List.of(), null, List.of(), List.of()),
                    12L,
                    "12 months",
                    true,
                    List.of(new BoundView(
                            "forbidden", "More than 12 months is refused.", Provision.careAct("s.27(1)"), "code")));
            SettingView fund = setting(
                    "isf.state",
                    "Individual service funds",
                    "Whether funds are offered",
                    new TypeShape("one_of", null, List.of("offered", "not_yet_offered"), null, List.of(), List.of()),
                    null,
                    "",
                    false,
                    List.of());
            List<SettingView> settings = new ArrayList<>(List.of(months, fund));
            settings.addAll(added);
            return Mono.just(
                    new PolicyView(day, 3, LocalDate.of(2026, 4, 6), "2026.1", settings, List.of("isf.state")));
        }

        private static SettingView setting(
                String key,
                String group,
                String title,
                TypeShape type,
                @Nullable Object value,
                String inWords,
                boolean decided,
                List<BoundView> bounds) {
            return new SettingView(
                    key,
                    group,
                    title,
                    "What it means, in a sentence.",
                    type,
                    value,
                    inWords,
                    !decided,
                    true,
                    decided,
                    decided ? LocalDate.of(2026, 4, 6) : null,
                    decided ? 3 : null,
                    decided ? "Ada Quill" : null,
                    decided ? "Ben Reed" : null,
                    decided ? "Because." : null,
                    null,
                    bounds,
                    List.of("SCHEDULE-05"));
        }

        @Override
        public Mono<Page<PastValue>> history(String key, int page, int size) {
            PastValue past = new PastValue(
                    LocalDate.of(2025, 4, 1),
                    1,
                    6L,
                    "6 months",
                    "Ben Reed",
                    "First policy.",
                    List.of("Is six enough?"));
            return Mono.just(new Page<>(List.of(past), page, size, 1));
        }

        @Override
        public Mono<Page<VersionView>> versions(int page, int size) {
            VersionView scheduled = new VersionView(
                    4,
                    LocalDate.of(2099, 4, 1),
                    true,
                    "Shorter is kinder.",
                    "Ben Reed",
                    "Ada Quill",
                    Instant.parse("2026-11-22T10:00:00Z"),
                    List.of("From 1 April 2099 it falls from 12 months to 6 months (Reviews)."),
                    Map.of(INTERVAL, 6L),
                    Map.of(INTERVAL, 12L));
            return Mono.just(new Page<>(List.of(scheduled), page, size, 1));
        }

        @Override
        public Mono<ValueChecked> check(CheckValue value) {
            List<BoundHit> hits = value.value() instanceof Long months && months > 12
                    ? List.of(new BoundHit(
                            value.key(),
                            "",
                            "forbidden",
                            "More than 12 months is refused.",
                            Provision.careAct("s.27(1)")))
                    : List.of();
            return Mono.just(new ValueChecked(hits, value.value() + " months"));
        }

        @Override
        public Mono<Page<DraftView>> drafts(int page, int size) {
            return Mono.just(new Page<>(List.of(view()), page, size, 1));
        }

        @Override
        public Mono<DraftView> draft(DraftChange change, @Nullable String idempotencyKey) {
            sent.add(change);
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> draft(UUID draftId) {
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> edit(UUID draftId, DraftChange change) {
            sent.add(change);
            steps.add("edit");
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> check(UUID draftId, @Nullable String idempotencyKey) {
            steps.add("check");
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> approve(UUID draftId, @Nullable String idempotencyKey) {
            steps.add("approve");
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> publish(UUID draftId, @Nullable String idempotencyKey) {
            steps.add("publish");
            return Mono.just(view());
        }

        @Override
        public Mono<Void> discard(UUID draftId) {
            steps.add("discard");
            return Mono.empty();
        }

        @Override
        public Mono<ResponseEntity<String>> export() {
            return Mono.just(ResponseEntity.ok("settings: {}"));
        }

        private DraftView view() {
            Map<String, @Nullable Object> settings = new LinkedHashMap<>(Map.of(INTERVAL, 6L));
            settings.putAll(drafted);
            return new DraftView(
                    id,
                    1,
                    state,
                    LocalDate.of(2099, 4, 1),
                    settings,
                    Map.of(),
                    "Shorter is kinder.",
                    new UUID(0, 2),
                    "Ben Reed",
                    Instant.parse("2026-11-22T10:00:00Z"),
                    null,
                    3,
                    clashes.isEmpty() ? null : "Version 4 changes the same.",
                    clashes,
                    List.of("From 1 April 2099 the longest time between reviews falls from 12 months to 6 months."),
                    List.of(),
                    examples,
                    may,
                    may.contains("approve") ? Map.of() : Map.of("approve", "Somebody other than the drafter approves."),
                    null);
        }
    }
}
