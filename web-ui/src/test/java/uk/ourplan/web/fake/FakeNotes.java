package uk.ourplan.web.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.api.guidance.GuidanceView;
import uk.ourplan.api.plan.ChecklistAnswered;
import uk.ourplan.api.plan.InformalRecordEnded;
import uk.ourplan.api.plan.InformalRecordLogged;
import uk.ourplan.api.plan.InformalRecordUsed;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.KeepingView.ChecklistQuestion;
import uk.ourplan.api.plan.KeepingView.Jargon;
import uk.ourplan.api.plan.PlanningTalk;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKeeping.InformalRecord;
import uk.ourplan.language.plan.SectionName;

/** How one plan was made, and one step's guidance, in memory. */
public final class FakeNotes implements KeepingApi, GuidanceApi {

    public final List<InformalRecord> records = new ArrayList<>();
    public final List<ChecklistAnswered> answers = new ArrayList<>();
    public final List<String> steps = new ArrayList<>();

    @Override
    public Mono<KeepingView> read(UUID planId) {
        return Mono.just(new KeepingView(
                "Mo Tattersby",
                PlanKeeping.none().on("1").holding(records),
                "2",
                7,
                5,
                List.of(
                        new ChecklistQuestion("all_needs", "every assessed need is written out", "content", "present"),
                        new ChecklistQuestion(
                                "court_test", "the plan would stand up in court", "critical_reading", null)),
                List.of(new Jargon("social interaction", SectionName.NEEDS)),
                1,
                false,
                Set.of("write", "keep", "writer")));
    }

    @Override
    public Mono<KeepingView> talked(UUID planId, PlanningTalk talk, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<KeepingView> moveToCurrentTemplate(UUID planId, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<KeepingView> log(UUID planId, InformalRecordLogged logged, @Nullable String idempotencyKey) {
        records.add(new InformalRecord(
                "I" + (records.size() + 1), logged.kind(), logged.what(), logged.made(), null, null, null, null, null));
        return read(planId);
    }

    @Override
    public Mono<KeepingView> use(UUID planId, String record, InformalRecordUsed used, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<KeepingView> end(
            UUID planId, String record, InformalRecordEnded ended, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<KeepingView> answer(UUID planId, ChecklistAnswered answered, @Nullable String idempotencyKey) {
        answers.add(answered);
        return read(planId);
    }

    @Override
    public Mono<KeepingView> file(UUID planId, String version, byte[] scan, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> signedOriginal(UUID planId) {
        return Mono.empty();
    }

    @Override
    public Mono<KeepingView> close(UUID planId, @Nullable String idempotencyKey) {
        return read(planId);
    }

    @Override
    public Mono<GuidanceView> at(String step) {
        steps.add(step);
        return Mono.just(new GuidanceView(
                GuidanceStep.of(step),
                List.of(
                        new GuidanceView.Document("Ours on risk", "https://northmoor.example/risk", true, null, true),
                        new GuidanceView.Document("The Act", "https://www.legislation.gov.uk", false, null, false)),
                List.of(new GuidanceView.Tool("Good day, bad day", "needs", null)),
                List.of(new GuidanceView.Service(
                        "Age Well", "local, general", "Lunches.", "Desk", "£5.00 a visit, as of 1 May 2026", true)),
                List.of(),
                List.of()));
    }

    @Override
    public Mono<List<GuidanceView.Service>> directory(@Nullable String scope, @Nullable String type) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<List<GuidanceGap>> gaps() {
        return Mono.just(List.of());
    }
}
