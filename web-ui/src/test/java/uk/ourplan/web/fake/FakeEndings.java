package uk.ourplan.web.fake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.ending.DecideEnding;
import uk.ourplan.api.ending.EndPlan;
import uk.ourplan.api.ending.EndingFinding;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.api.ending.LetterSent;
import uk.ourplan.api.ending.OpenEnding;
import uk.ourplan.api.ending.Said;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.language.ending.EndAnswer;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.PlanState;

/** The ending of the sample's plan, which the test opens and decides. */
public final class FakeEndings implements EndingsApi {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public @Nullable EndingOfPlan ending;
    public Set<String> may = Set.of("open");
    public PlanState planState = PlanState.SIGNED_OFF;
    public List<Finding> findings = List.of();
    public List<String> letters = List.of();
    public final List<String> saved = new ArrayList<>();

    public void reset() {
        ending = null;
        may = Set.of("open");
        planState = PlanState.SIGNED_OFF;
        findings = List.of();
        letters = List.of();
        saved.clear();
    }

    public EndingOfPlan opened(EndGround ground) {
        return new EndingOfPlan(
                new UUID(0, 9),
                EndingState.OPEN,
                1,
                EndingRecord.on(ground),
                TODAY,
                "Helena Marsh",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    public static Finding stopping(String rule, String says, String field) {
        return new Finding(
                rule,
                null,
                Weight.BLOCKS,
                null,
                says,
                "Put it right.",
                new Reason(rule, says, null, Effect.FORBIDS),
                null,
                field,
                List.of(),
                TODAY);
    }

    private EndingView view() {
        return new EndingView(
                FakeCore.PLAN,
                new UUID(0, 3),
                "Mo",
                planState,
                ending,
                findings.stream()
                        .map(finding -> new EndingFinding(EndingStage.AGREE, finding))
                        .toList(),
                null,
                List.of(new EndingView.Named("N1", "Getting washed")),
                List.of(new EndingView.Named("S1", "Home care")),
                List.of(),
                ending == null ? List.of() : List.of(new DutyForNeed("N1", null)),
                letters,
                may);
    }

    @Override
    public Mono<ResponseEntity<EndingView>> look(UUID planId) {
        return Mono.fromSupplier(() -> ResponseEntity.ok(view()));
    }

    @Override
    public Mono<EndingView> open(UUID planId, OpenEnding opened, @Nullable String key) {
        return Mono.fromSupplier(() -> {
            ending = opened(opened.ground());
            may = Set.of("write", "withdraw");
            return view();
        });
    }

    @Override
    public Mono<ResponseEntity<EndingView>> save(UUID planId, byte[] content, @Nullable String ifMatch) {
        return Mono.fromSupplier(() -> {
            saved.add(ifMatch + " " + new String(content, StandardCharsets.UTF_8));
            return ResponseEntity.ok(view());
        });
    }

    @Override
    public Mono<EndingView> decide(UUID planId, DecideEnding decided, @Nullable String key) {
        return Mono.fromSupplier(() -> {
            ending = Objects.requireNonNull(ending)
                    .decided(
                            decided.answer() == EndAnswer.AGREED ? EndingState.AGREED : EndingState.KEPT,
                            null,
                            TODAY,
                            "Helena Marsh");
            may = Set.of("write", "letter");
            return view();
        });
    }

    @Override
    public Mono<EndingView> withdraw(UUID planId, Said why, @Nullable String key) {
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<EndingView> safeguarding(UUID planId, Said decision, @Nullable String key) {
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<EndingView> letter(UUID planId, @Nullable String key) {
        return Mono.fromSupplier(() -> {
            letters = List.of("html", "pdf", "large_print");
            return view();
        });
    }

    @Override
    public Mono<ResponseEntity<byte[]>> letterIn(UUID planId, String form) {
        return Mono.just(ResponseEntity.ok("<p>Your plan is ending</p>".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<EndingView> sent(UUID planId, LetterSent sent, @Nullable String key) {
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<EndingView> end(UUID planId, EndPlan ended, @Nullable String key) {
        return Mono.fromSupplier(this::view);
    }
}
