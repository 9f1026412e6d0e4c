package uk.ourplan.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.EffectCase;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.api.policy.ExampleChanged;
import uk.ourplan.api.policy.ExampleLaidAside;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.ExampleWritten;
import uk.ourplan.api.policy.FactsCopied;
import uk.ourplan.api.policy.FactsWanted;
import uk.ourplan.api.policy.PolicyEffectApi;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.language.law.Reason;

/** A core that tries changes: one example, one question to the law, and an effect that takes two steps. */
@TestConfiguration(proxyBeanMethods = false)
public class MadeUpTrials {

    public static final UUID EXAMPLE = new UUID(0, 77);

    @Bean
    @Primary
    MadeUpExamples madeUpExamples(MadeUpCore.MadeUpPolicy policy) {
        return new MadeUpExamples(policy);
    }

    @Bean
    @Primary
    MadeUpEffect madeUpEffect() {
        return new MadeUpEffect();
    }

    @Bean
    @Primary
    DeterminationsApi madeUpLaw() {
        return new DeterminationsApi() {
            @Override
            public Mono<List<DeterminationAsked>> all() {
                DeterminationAsked.Fact kind = new DeterminationAsked.Fact(
                        "kind", "one code", List.of("aid", "adaptation"), false, false, List.of());
                DeterminationAsked.Fact cost =
                        new DeterminationAsked.Fact("cost_pence", "whole pence", List.of(), false, false, List.of());
                return Mono.just(List.of(new DeterminationAsked(
                        "equipment-charge", "May a piece of equipment be charged for?", List.of(kind, cost))));
            }

            @Override
            public Mono<DeterminationAnswer> determine(String name, DeterminationQuestion question) {
                Map<String, @Nullable Object> answer = new HashMap<>();
                answer.put("may_charge", true);
                return Mono.just(new DeterminationAnswer(
                        name,
                        LocalDate.of(2026, 11, 23),
                        answer,
                        List.of(),
                        List.<Reason>of(),
                        List.of(),
                        "2026.1",
                        null));
            }
        };
    }

    /** Keeps what was sent. */
    public static final class MadeUpExamples implements WorkedExamplesApi {

        public final List<ExampleWritten> written = new ArrayList<>();
        public final List<ExampleChanged> changed = new ArrayList<>();
        private final MadeUpCore.MadeUpPolicy policy;

        MadeUpExamples(MadeUpCore.MadeUpPolicy policy) {
            this.policy = policy;
        }

        @Override
        public Mono<Page<ExampleView>> examples(int page, int size) {
            return Mono.just(new Page<>(List.of(view()), page, size, 1));
        }

        @Override
        public Mono<ExampleView> example(UUID exampleId) {
            return Mono.just(view());
        }

        @Override
        public Mono<FactsCopied> copyFacts(FactsWanted wanted, @Nullable String idempotencyKey) {
            return Mono.just(
                    new FactsCopied(wanted.determination(), Map.of("kind", "adaptation", "cost_pence", 123_400)));
        }

        @Override
        public Mono<ExampleView> add(ExampleWritten sent, @Nullable String idempotencyKey) {
            written.add(sent);
            return Mono.just(view());
        }

        @Override
        public Mono<ExampleView> change(UUID exampleId, ExampleWritten sent) {
            written.add(sent);
            return Mono.just(view());
        }

        @Override
        public Mono<ExampleView> layAside(UUID exampleId, ExampleLaidAside laidAside, @Nullable String idempotencyKey) {
            return Mono.just(view());
        }

        @Override
        public Mono<DraftView> changeIn(UUID exampleId, UUID draftId, ExampleChanged sent) {
            changed.add(sent);
            return policy.draft(draftId);
        }

        private static ExampleView view() {
            Map<String, @Nullable Object> facts = new HashMap<>();
            facts.put("kind", "adaptation");
            facts.put("cost_pence", 160_000L);
            Map<String, @Nullable Object> expected = new HashMap<>();
            expected.put("may_charge", true);
            return new ExampleView(
                    EXAMPLE,
                    1,
                    "A ramp at £1,600",
                    "equipment-charge",
                    facts,
                    null,
                    expected,
                    true,
                    List.of(),
                    List.of(),
                    List.of(new ExampleView.Revision(
                            1,
                            LocalDate.of(2026, 11, 23),
                            expected,
                            "Families ask about it.",
                            null,
                            "Ada Quill",
                            Instant.parse("2026-11-23T10:00:00Z"))));
        }
    }

    /** Takes two steps to the end. */
    public static final class MadeUpEffect implements PolicyEffectApi {

        public String state = "none";
        /** What new criteria of the panel would do, once it is worked out. */
        public EffectView.@Nullable AtThePanel panel;

        private long seen;

        @Override
        public Mono<EffectView> effect(UUID draftId) {
            return Mono.just(view(draftId));
        }

        @Override
        public Mono<EffectView> begin(UUID draftId, @Nullable String idempotencyKey) {
            state = "running";
            seen = 0;
            return Mono.just(view(draftId));
        }

        @Override
        public Mono<EffectView> goOn(UUID draftId, @Nullable String idempotencyKey) {
            seen += 60;
            state = seen >= 120 ? "complete" : "running";
            return Mono.just(view(draftId));
        }

        @Override
        public Mono<EffectView> stop(UUID draftId) {
            state = "stopped";
            return Mono.just(view(draftId));
        }

        @Override
        public Mono<Page<EffectCase>> cases(UUID draftId, @Nullable String kind, int page, int size) {
            if ("to_panel".equals(kind)) {
                EffectCase atThePanel = new EffectCase(
                        "to_panel", new UUID(0, 6), "N-100302", "draft", "no panel", "at the panel: large budget");
                return Mono.just(new Page<>(List.of(atThePanel), page, size, 41));
            }
            EffectCase one = new EffectCase(
                    "queue_item",
                    new UUID(0, 5),
                    "N-204417",
                    "submitted",
                    "signed off by: team manager",
                    "signed off by: director");
            return Mono.just(new Page<>(List.of(one), page, size, 1));
        }

        @Override
        public Flux<String> export(UUID draftId) {
            return Flux.just("kind,record_number");
        }

        private EffectView view(UUID draft) {
            boolean none = state.equals("none");
            return new EffectView(
                    draft,
                    state,
                    false,
                    none ? 0 : 120,
                    seen,
                    none ? 0 : 1,
                    none ? List.of() : List.of(new EffectView.Kind("queue_item", seen, 1)),
                    none ? null : "Ada Quill",
                    none ? null : Instant.parse("2026-11-23T10:00:00Z"),
                    state.equals("complete") ? panel : null);
        }
    }
}
