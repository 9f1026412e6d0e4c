package uk.ourplan.web.fake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.DraftHistory;
import uk.ourplan.api.authorising.LevelsOfPanel;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.api.authorising.Support;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.change.ChangesApi;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.api.person.TransitionPlan;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.PresentPlan;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.api.plan.SectionClash;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.api.plan.SectionSaved;
import uk.ourplan.api.plan.SectionStanding;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.api.plan.SignOff;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.api.work.ColleagueSearch;
import uk.ourplan.api.work.HandOn;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.api.work.WhyOwed;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;

/** One council with one person and one plan, in memory. */
public final class FakeCore implements PlansApi, AuthorisingApi, WorkApi, MeApi, ChangesApi {

    public static final UUID JOAN = new UUID(0, 71);
    public static final UUID PERSON = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    public static final UUID PLAN = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    public static final UUID ASSESSMENT = UUID.fromString("018f0000-0000-7000-8000-000000000003");

    static final Instant NOW = Instant.parse("2026-11-20T14:02:00Z");

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** Those of the sample, unless others are put here. */
    public @Nullable Circumstances circumstances;

    public final ManualLatency latency = new ManualLatency();
    public final List<String> saves = new ArrayList<>();
    public final List<String> keys = new ArrayList<>();
    public final List<PersonSearch> searches = new ArrayList<>();
    public final Map<SectionName, Section> contents = new EnumMap<>(SectionName.class);
    public final Map<SectionName, Long> revisions = new HashMap<>();
    public final Sinks.Many<Change> news = Sinks.many().multicast().directBestEffort();
    public final List<Returned> returns = new ArrayList<>();

    public final SamplePerson sample = SamplePerson.read("01-mo-tattersby.yaml");
    public PlanState state = PlanState.DRAFT;
    public Set<String> may = Set.of("edit", "present", "agree", "submit");
    public boolean manages;
    public @Nullable WhatWasDone recorded;
    public @Nullable HandOn handedOn;
    public boolean empty;
    public @Nullable TransitionPlan transition;
    public List<Reason> startRefused = List.of();
    public boolean mayDecide = true;

    /** For whom a signature would be given; {@code null} for nobody but whoever gives it. */
    public @Nullable String onBehalfOf;

    public List<StepToSignOff> steps = List.of();
    public @Nullable LevelsOfPanel panelLevels;
    public @Nullable PanelOutcome panel;
    public boolean interestDeclared;
    public AgreementRecord agreement = json.readValue("{}", AgreementRecord.class);

    private final FakeRecords records;

    public FakeCore() {
        records = new FakeRecords(this);
        reset();
    }

    /** Everything is as at the start. */
    public void reset() {
        latency.reset();
        records.reset();
        saves.clear();
        keys.clear();
        searches.clear();
        returns.clear();
        contents.clear();
        revisions.clear();
        sample.sections().forEach((name, section) -> {
            contents.put(name, section);
            revisions.put(name, 1L);
        });
        state = PlanState.DRAFT;
        may = Set.of("edit", "present", "agree", "submit");
        empty = false;
        manages = false;
        mayDecide = true;
        onBehalfOf = null;
        steps = List.of();
        panel = null;
        interestDeclared = false;
        agreement = json.readValue("{}", AgreementRecord.class);
    }

    /** Somebody else saves the section meanwhile. */
    public void savedByAnother(Section section) {
        contents.put(section.name(), section);
        revisions.merge(section.name(), 1L, Long::sum);
    }

    @Override
    public Mono<Me> me() {
        return latency.answer(() -> new Me(
                UUID.randomUUID(),
                "Helena Marsh",
                "Northmoor County Council",
                "northmoor",
                Set.of(Permission.PRACTITIONER, Permission.AUTHORISER),
                Set.of("team_manager"),
                Map.of("authoriser", "Approver")));
    }

    @Override
    public Mono<MyWork> mine() {
        LocalDate day = sample.day();
        return latency.answer(() -> empty
                ? new MyWork(List.of(), 0, false, 0, List.of(), Map.of())
                : new MyWork(
                        List.of(
                                new Task(
                                        UUID.randomUUID(),
                                        "answer_return",
                                        "Answer the return of the plan",
                                        PERSON,
                                        name(),
                                        PLAN,
                                        null,
                                        day.minusDays(3),
                                        true,
                                        false,
                                        "AUTH-02",
                                        "practitioner",
                                        "Helena Marsh",
                                        null,
                                        null),
                                new Task(
                                        UUID.randomUUID(),
                                        "first_review",
                                        "Hold the first review",
                                        PERSON,
                                        name(),
                                        PLAN,
                                        day.plusDays(40),
                                        day.plusDays(59),
                                        false,
                                        false,
                                        "SCHEDULE-01",
                                        "practitioner",
                                        "Helena Marsh",
                                        null,
                                        null)),
                        2,
                        manages,
                        manages ? 1 : 0,
                        List.of(summary()),
                        Map.of(state, 1L)));
    }

    @Override
    public Mono<Page<Task>> tasks(int page, int size, String whose, boolean overdue) {
        return latency.answer(() -> whose.equals("team")
                ? new Page<>(List.of(urgent()), page, size, 1)
                : new Page<>(List.of(), page, size, 0));
    }

    private Task urgent() {
        LocalDate day = sample.day();
        return new Task(
                UUID.randomUUID(),
                "owed",
                "Arrange cover for need N1, which the carer can no longer meet.",
                PERSON,
                name(),
                PLAN,
                null,
                day.minusDays(1),
                true,
                true,
                "NEED-04",
                "practitioner",
                "Joan Aske",
                new WhyOwed(
                        "NEED-04:N1",
                        "It ends when the plan says how need N1 is met.",
                        Provision.careAct("s.18(7)"),
                        List.of(),
                        day,
                        SectionName.NEEDS,
                        "needs[N1].how",
                        new RecordWanted(List.of(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED), List.of())),
                null);
    }

    @Override
    public Mono<Task> handOn(UUID task, HandOn sent, @Nullable String key) {
        keys.add(String.valueOf(key));
        handedOn = sent;
        return latency.answer(
                () -> urgent().handed(new HandedOn("Joan Aske", "Helena Marsh", sent.why(), sample.day())));
    }

    @Override
    public Mono<Page<Colleague>> colleagues(ColleagueSearch search) {
        return latency.answer(() -> new Page<>(
                List.of(new Colleague(JOAN, "Joan Aske", List.of("practitioner"))), search.page(), search.size(), 1));
    }

    @Override
    public Mono<Page<Task>> ofPlan(UUID plan, int page, int size) {
        return latency.answer(() -> new Page<>(List.of(), page, size, 0));
    }

    @Override
    public Mono<Task> putOnRecord(UUID task, WhatWasDone done, @Nullable String key) {
        keys.add(String.valueOf(key));
        recorded = done;
        return latency.answer(() -> urgent());
    }

    @Override
    public Mono<Task> done(UUID task, @Nullable String key) {
        return latency.answer(() -> {
            throw new IllegalStateException("No task of the fake core ends by hand.");
        });
    }

    @Override
    public Mono<PlanWorkspace> start(UUID person, StartPlan start, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(this::workspace);
    }

    @Override
    public Mono<PlanStartLook> lookAtStart(UUID person, StartPlan start) {
        return latency.answer(() -> new PlanStartLook(
                PlanKind.CARE_AND_SUPPORT_PLAN,
                "Care and support plan",
                new Determined(
                        "plan-duty",
                        LocalDate.of(2026, 11, 20),
                        null,
                        List.of("council_will_meet_eligible_needs"),
                        List.of(),
                        List.of(),
                        "2026.1",
                        null),
                startRefused,
                List.of(),
                List.of(
                        new PlanStartLook.PlanningTeam("north", "Community team North"),
                        new PlanStartLook.PlanningTeam("south", "Community team South")),
                "north",
                null));
    }

    @Override
    public Mono<PlanWorkspace> open(UUID plan) {
        return latency.answer(this::workspace);
    }

    @Override
    public Mono<ResponseEntity<SectionView>> section(UUID plan, String section) {
        return latency.answer(() -> ResponseEntity.ok(view(SectionName.of(section))));
    }

    @Override
    public Mono<ResponseEntity<SectionSaved>> save(UUID plan, String code, byte[] content, @Nullable String ifMatch) {
        SectionName name = SectionName.of(code);
        return latency.answer(() -> {
            saves.add(new String(content, StandardCharsets.UTF_8));
            long now = revisions.getOrDefault(name, 0L);
            if (!("\"" + now + "\"").equals(ifMatch)) {
                throw refusal(412, json.writeValueAsBytes(new SectionClash(view(name))));
            }
            contents.put(name, json.readValue(content, name.type()));
            revisions.put(name, now + 1);
            return ResponseEntity.ok(new SectionSaved(view(name), readinessNow(), standings()));
        });
    }

    /** A problem as the core sends it. */
    public static WebClientResponseException refusal(int status, byte[] body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return WebClientResponseException.create(status, "refused", headers, body, StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Readiness> readiness(UUID plan) {
        return latency.answer(this::readinessNow);
    }

    @Override
    public Mono<PlanWorkspace> present(UUID plan, PresentPlan presented, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            state = PlanState.PRESENTED;
            return workspace();
        });
    }

    @Override
    public Mono<PlanWorkspace> agree(UUID plan, AgreementRecord record, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            agreement = record;
            return workspace();
        });
    }

    @Override
    public Mono<PlanWorkspace> submit(UUID plan, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            state = PlanState.SUBMITTED;
            may = Set.of();
            return workspace();
        });
    }

    @Override
    public Mono<ResponseEntity<byte[]>> document(UUID plan, String form) {
        byte[] page = "<!doctype html><title>Plan</title><h1>My plan</h1><p>DRAFT</p>".getBytes(StandardCharsets.UTF_8);
        return latency.answer(() -> ResponseEntity.ok(page));
    }

    @Override
    public Mono<Page<QueueItem>> queue(int page, int size) {
        return latency.answer(() -> new Page<>(
                state == PlanState.SUBMITTED
                        ? List.of(new QueueItem(
                                PLAN,
                                PERSON,
                                name(),
                                "Helena Marsh",
                                "team_manager",
                                1_180_764,
                                0,
                                NOW,
                                2,
                                !returns.isEmpty(),
                                true,
                                mayDecide,
                                mayDecide ? "" : "You wrote this plan.",
                                null,
                                null))
                        : List.of(),
                page,
                size,
                state == PlanState.SUBMITTED ? 1 : 0));
    }

    @Override
    public Mono<DecisionView> view(UUID plan) {
        return latency.answer(this::decision);
    }

    @Override
    public Mono<DecisionView> returns(UUID plan, ReturnPlan reasons, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            returns.addFirst(new Returned(NOW, "Tom Ashby", reasons.reasons()));
            state = PlanState.RETURNED;
            return decision();
        });
    }

    @Override
    public Mono<DecisionView> panel(UUID plan, PanelOutcome outcome, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            panel = outcome;
            may = Set.of();
            return decision();
        });
    }

    @Override
    public Mono<DecisionView> supports(UUID plan, Support support, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            may = Set.of();
            return decision();
        });
    }

    @Override
    public Mono<DraftHistory> draftHistory(UUID plan) {
        return latency.answer(() -> new DraftHistory(
                true,
                List.of(
                        new CopyGiven(LocalDate.of(2026, 11, 10), "by post", null),
                        new CopyGiven(LocalDate.of(2026, 11, 14), "at the door", "Took it in."))));
    }

    @Override
    public Mono<DecisionView> declareInterest(UUID plan, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            mayDecide = false;
            interestDeclared = true;
            return decision();
        });
    }

    @Override
    public Mono<DecisionView> release(UUID plan, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            state = PlanState.SIGNED_OFF;
            return decision();
        });
    }

    @Override
    public Mono<DecisionView> signOff(UUID plan, SignOff signOff, @Nullable String key) {
        keys.add(String.valueOf(key));
        return latency.answer(() -> {
            state = PlanState.SIGNED_OFF;
            return decision();
        });
    }

    @Override
    public Flux<ServerSentEvent<Change>> changes(@Nullable String last) {
        return news.asFlux().map(change -> ServerSentEvent.builder(change).build());
    }

    private DecisionView decision() {
        return new DecisionView(
                workspace(),
                Findings.determined("authorisation-route", sample.answer("authorisation-route")),
                Findings.determined("personal-budget", sample.answer("personal-budget")),
                mayDecide,
                mayDecide ? null : "You wrote this plan. Nobody decides on their own.",
                mayDecide ? onBehalfOf : null,
                returns.isEmpty() ? List.of() : List.of("advice"),
                steps,
                panelLevels);
    }

    private PlanWorkspace workspace() {
        return new PlanWorkspace(
                Findings.head(state, NOW),
                sample.person(),
                circumstances == null ? sample.circumstances() : circumstances,
                sample.capacity(),
                sample.assessment(),
                java.util.Arrays.stream(SectionName.values()).map(this::view).toList(),
                agreement,
                readinessNow(),
                returns,
                may,
                null,
                null);
    }

    private SectionView view(SectionName name) {
        Section content = contents.get(name);
        long revision = revisions.getOrDefault(name, 0L);
        return new SectionView(
                name,
                revision,
                content == null ? SectionProgress.NOT_STARTED : SectionProgress.DONE,
                content,
                content == null ? null : "Tom Ashby",
                content == null ? null : NOW);
    }

    private List<SectionStanding> standings() {
        return java.util.Arrays.stream(SectionName.values())
                .map(name -> new SectionStanding(
                        name,
                        revisions.getOrDefault(name, 0L),
                        contents.containsKey(name) ? SectionProgress.DONE : SectionProgress.NOT_STARTED))
                .toList();
    }

    private Readiness readinessNow() {
        return Findings.readiness(contents, sample);
    }

    String name() {
        return sample.person().firstNames() + " " + sample.person().lastName();
    }

    PlanSummary summary() {
        return new PlanSummary(
                PLAN,
                PERSON,
                name(),
                1,
                PlanKind.CARE_AND_SUPPORT_PLAN,
                state,
                "Helena Marsh",
                NOW,
                1_180_764L,
                0L,
                null);
    }

    /** Somebody else saves a part of the record meanwhile. */
    public void savedByAnother(RecordPart part) {
        records.savedByAnother(part);
    }

    /** The parts of the person's record. */
    public PersonsRecordApi records() {
        return records;
    }

    /** The people of the fake council. */
    public PeopleApi people() {
        return new FakePeople(this);
    }
}
