package uk.ourplan.web.fake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.HandOnConcernTask;
import uk.ourplan.api.concern.LettersSent;
import uk.ourplan.api.concern.SayOfCommissioning;
import uk.ourplan.api.concern.SayOfConcern;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.concern.ServiceCategory;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Weight;

/** One concern about a home care agency. */
public final class FakeConcerns implements ConcernsApi {

    public static final UUID CONCERN = new UUID(0, 570);

    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 16);

    public final List<ConcernLine> lines = new ArrayList<>();
    public final List<ConcernTaskView> tasks = new ArrayList<>();
    public final List<ConcernTaskView> ofTeam = new ArrayList<>();
    public final List<HandOnConcernTask> handedOn = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    public final List<ConcernRecord> reported = new ArrayList<>();
    public final List<CommissioningRecord> commissioned = new ArrayList<>();
    public final List<ConcernLetter> letters = new ArrayList<>();
    public final List<LocalDate> lettersSent = new ArrayList<>();
    public List<String> may = List.of("write");
    public CommissioningRecord commissioning = CommissioningRecord.NONE;

    public void reset() {
        lines.clear();
        tasks.clear();
        ofTeam.clear();
        handedOn.clear();
        findings.clear();
        reported.clear();
        commissioned.clear();
        letters.clear();
        lettersSent.clear();
        may = List.of("write");
        commissioning = CommissioningRecord.NONE;
    }

    public ConcernLine line() {
        return new ConcernLine(
                CONCERN,
                7,
                ConcernSubject.SERVICE,
                "Meadow Care",
                ConcernRoute.COMMISSIONING_REGULATED,
                REPORTED,
                "Helena Marsh",
                null,
                2,
                1);
    }

    public ConcernTaskView task() {
        return new ConcernTaskView(
                CONCERN,
                7,
                "risk:0",
                "PROVIDER-02",
                "Open the monitoring arrangement for Mo.",
                "It ends when the day is recorded.",
                REPORTED,
                true,
                "practitioner",
                null);
    }

    public static Finding stopping(String rule, String says) {
        return new Finding(
                rule,
                null,
                Weight.BLOCKS,
                null,
                says,
                "Put it right.",
                new Reason(rule, says, null, Effect.FORBIDS),
                null,
                "affected",
                List.of(),
                REPORTED);
    }

    /** A letter to everybody who uses the service, among the responses of commissioning. */
    public static CommissioningRecord withALetter() {
        return new CommissioningRecord(
                REPORTED,
                List.of(new CommissioningRecord.Response(
                        ResponseType.LETTER, REPORTED, "Carol", null, null, null, REPORTED, null, "It closes.", null)),
                List.of(),
                List.of(),
                null,
                null);
    }

    private ConcernView view() {
        return new ConcernView(
                CONCERN,
                7,
                REPORTED,
                "Helena Marsh",
                null,
                ConcernRoute.COMMISSIONING_REGULATED,
                "Care quality and contracts",
                null,
                stopping("PROVIDER-04", "The service is regulated, and the council commissions it."),
                1,
                new ConcernRecord(
                        ConcernSubject.SERVICE,
                        "Meadow Care",
                        ServiceCategory.COMMISSIONED,
                        "Two calls were missed.",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()),
                1,
                commissioning,
                "In hand",
                null,
                findings,
                tasks,
                may);
    }

    @Override
    public Mono<Page<ConcernLine>> list(int page, int size) {
        return Mono.fromSupplier(() -> new Page<>(lines, page, size, lines.size()));
    }

    @Override
    public Mono<Page<ConcernTaskView>> tasks(int page, int size, String whose) {
        List<ConcernTaskView> some = whose.equals("team") ? ofTeam : tasks;
        return Mono.fromSupplier(() -> new Page<>(some, page, size, some.size()));
    }

    @Override
    public Mono<ConcernTaskView> handOn(UUID concernId, HandOnConcernTask sent, @Nullable String idempotencyKey) {
        handedOn.add(sent);
        return Mono.just(task());
    }

    @Override
    public Mono<ConcernView> report(ConcernRecord said, @Nullable String idempotencyKey) {
        reported.add(said);
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<ConcernView> look(UUID concernId) {
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<ConcernView> say(UUID concernId, SayOfConcern say, @Nullable String idempotencyKey) {
        reported.add(say.said());
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<ConcernView> commission(UUID concernId, SayOfCommissioning say, @Nullable String idempotencyKey) {
        commissioned.add(say.said());
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<ConcernView> close(UUID concernId, @Nullable String idempotencyKey) {
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<Page<ConcernLetter>> letters(UUID concernId, int page, int size) {
        return Mono.fromSupplier(() -> new Page<>(letters, page, size, letters.size()));
    }

    @Override
    public Mono<Page<ConcernLetter>> writeLetters(UUID concernId, @Nullable String idempotencyKey) {
        letters.add(new ConcernLetter(
                CONCERN, REPORTED, "person", "Ida Brand", "Ida Brand", "large_print", "braille", null));
        return letters(concernId, 0, letters.size());
    }

    @Override
    public Mono<ConcernView> lettersSent(UUID concernId, LettersSent sent, @Nullable String idempotencyKey) {
        lettersSent.add(sent.on());
        return Mono.fromSupplier(this::view);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> letter(UUID concernId, UUID letterId) {
        return Mono.just(ResponseEntity.ok("Dear Ida Brand".getBytes(StandardCharsets.UTF_8)));
    }
}
