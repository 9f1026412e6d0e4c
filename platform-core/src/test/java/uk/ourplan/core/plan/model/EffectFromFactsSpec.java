package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.model.EffectOnAPlan.Otherwise;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.NotReadYet;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.language.plan.Support;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.publishing.Policies;

/** What is said from the facts that are kept is what is said from the whole plan, whatever the plan and whatever changes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectFromFactsSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final int PLANS = 150;
    private static final int POLICIES = 12;

    private static List<LivePlan> samples = List.of();

    private final JsonMapper json = NORTHMOOR.core().part(JsonMapper.class);

    @BeforeAll
    static void every_sample_is_a_live_plan() throws java.io.IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples/people"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .forEach(NORTHMOOR::takeIn);
        }
        NORTHMOOR.signed();
        noted(NORTHMOOR.submitted());
        samples = LivePlansOf.all(NORTHMOOR);
    }

    private static void noted(UUID plan) {
        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/keeping/records", plan)
                .bodyValue(Map.of("kind", "notes_on_template", "what", "Six pages"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void what_is_said_from_kept_facts_is_what_is_said_from_the_whole_plan() {
        Random random = new Random(20_261_123);
        CouncilPolicy policy = policy();
        List<LivePlan> plans = new ArrayList<>(samples);
        while (plans.size() < PLANS) {
            plans.add(otherwise(samples.get(random.nextInt(samples.size())), policy, random));
        }
        int fromFacts = 0;
        int fromParts = 0;
        int changes = 0;

        for (LivePlan live : plans) {
            PlanFacts kept = json.readValue(json.writeValueAsBytes(live.facts()), PlanFacts.class);
            for (int i = 0; i < POLICIES; i++) {
                OtherPolicies draft = OtherPolicies.than(policy, random);
                LawToday before = new LawToday(policy, "any");
                LawToday under = new LawToday(draft, "any");
                List<Otherwise> slow = EffectOnAPlan.asking(EnumSet.allOf(WhatPolicyTouches.class), before, under)
                        .on(live);
                EffectOnAPlan effect = new EffectOnAPlan(before, under, draft.changed());

                assertThat(effect.on(live)).as("%s", draft.changed()).isEqualTo(slow);
                effect.on(kept)
                        .ifPresent(quick ->
                                assertThat(quick).as("%s", draft.changed()).isEqualTo(slow));
                fromFacts += effect.on(kept).isPresent() ? 1 : 0;
                if (effect.asksInParts(kept.state())) {
                    Optional<List<Otherwise>> inParts = inParts(effect, kept, live);
                    inParts.ifPresent(
                            quick -> assertThat(quick).as("%s", draft.changed()).isEqualTo(slow));
                    fromParts += inParts.isPresent() ? 1 : 0;
                }
                changes += slow.size();
            }
        }

        assertThat(fromFacts).isGreaterThan(PLANS);
        assertThat(fromParts).isGreaterThan(PLANS);
        assertThat(changes).isGreaterThan(PLANS);
    }

    /** Asked with no part read, and then again with each part that was wanted. */
    private static Optional<List<Otherwise>> inParts(EffectOnAPlan effect, PlanFacts kept, LivePlan live) {
        Set<String> read = new HashSet<>();
        while (true) {
            try {
                return effect.on(() -> kept, parts(live, read), read.contains(PlanOnDesk.Part.RECKONED.code()));
            } catch (NotReadYet missing) {
                if (!read.add(missing.part())) {
                    return Optional.empty();
                }
            }
        }
    }

    private static PlanInParts parts(LivePlan live, Set<String> read) {
        Plan plan = live.plan();
        Map<SectionName, Section> sections = new EnumMap<>(SectionName.class);
        Set<SectionName> unread = EnumSet.noneOf(SectionName.class);
        for (SectionName name : SectionName.values()) {
            SavedSection saved = plan.sections().get(name);
            if (!read.contains(name.code())) {
                unread.add(name);
            } else if (saved != null) {
                sections.put(name, saved.content());
            }
        }
        return new PlanInParts(
                plan.origin().kind(),
                plan.course(),
                plan.progress().changedSincePresented(),
                plan.origin().start(),
                sections,
                unread,
                read.contains("whose") ? live.person().person() : null,
                read.contains("circumstances") ? live.person().circumstances() : null,
                read.contains("capacity") ? live.person().capacity() : null,
                read.contains("assessment") ? live.assessment() : null,
                read.contains("found") ? plan.found() : null,
                read.contains("agreement") ? plan.agreement() : null,
                read.contains("beside") ? plan.beside() : null,
                read.contains("kept") ? plan.kept() : null);
    }

    @Test
    void parts_that_are_read_are_those_of_the_whole_plan() {
        Set<String> all = new HashSet<>(
                Set.of("whose", "circumstances", "capacity", "assessment", "found", "agreement", "beside", "kept"));
        for (SectionName name : SectionName.values()) {
            all.add(name.code());
        }
        LivePlans plans = NORTHMOOR.core().part(LivePlans.class);
        CouncilId council = NORTHMOOR.council().id();
        List<LivePlan> open = samples.stream()
                .filter(live -> live.plan().state() != PlanState.SIGNED_OFF)
                .toList();
        List<UUID> ids = open.stream().map(live -> live.plan().id()).toList();

        Map<UUID, PlanInParts> read = Objects.requireNonNull(NORTHMOOR
                        .core()
                        .part(CouncilDoor.class)
                        .read(council, client -> plans.parts(client, council, ids, all))
                        .block(Duration.ofSeconds(20)))
                .stream()
                .collect(Collectors.toMap(LivePlans.UnreadParts::plan, LivePlans.UnreadParts::read));

        assertThat(open).isNotEmpty();
        for (LivePlan live : open) {
            assertThat(read.get(live.plan().id())).isEqualTo(parts(live, all));
        }
    }

    @Test
    void a_live_plan_is_read_with_how_it_was_made() {
        Plans plans = NORTHMOOR.core().part(Plans.class);
        CouncilId council = NORTHMOOR.council().id();

        for (LivePlan live : samples) {
            Plan whole = Objects.requireNonNull(NORTHMOOR
                    .core()
                    .part(CouncilDoor.class)
                    .read(
                            council,
                            client -> plans.find(client, council, live.plan().id()))
                    .block(Duration.ofSeconds(20)));

            assertThat(live.plan().kept()).isEqualTo(whole.kept());
        }
        assertThat(samples)
                .anySatisfy(live -> assertThat(live.plan().kept().keeping().informalRecords())
                        .isNotEmpty());
    }

    @Test
    void kept_facts_hold_no_word_and_no_name_of_the_plan_or_its_person() {
        Pattern written = Pattern.compile("\"([^\"]*)\"");
        for (LivePlan live : samples) {
            String kept = json.writeValueAsString(live.facts());

            List<String> words = new ArrayList<>();
            Matcher matcher = written.matcher(kept);
            while (matcher.find()) {
                words.add(matcher.group(1));
            }
            assertThat(words).allSatisfy(word -> assertThat(word).matches("[A-Za-z0-9_]{0,60}|\\d{4}-\\d{2}-\\d{2}"));
            assertThat(kept)
                    .doesNotContainIgnoringCase(live.person().person().lastName())
                    .doesNotContain(live.recordNumber())
                    .doesNotContain(live.person().id().toString())
                    .doesNotContain(live.plan().id().toString());
        }
    }

    private static CouncilPolicy policy() {
        return Objects.requireNonNull(NORTHMOOR
                        .core()
                        .part(Policies.class)
                        .of(NORTHMOOR.council().id())
                        .block(Duration.ofSeconds(20)))
                .on(LocalDate.now(Days.LONDON));
    }

    /** The same plan in another state, with other prices, another agreement and other criteria of the panel. */
    private static LivePlan otherwise(LivePlan live, CouncilPolicy policy, Random random) {
        Plan plan = live.plan();
        Set<String> matches = new HashSet<>();
        for (PanelCriterion criterion :
                policy.read(PanelSettings.PANEL_CRITERIA).value()) {
            if (random.nextInt(4) == 0) {
                matches.add(criterion.code());
            }
        }
        return new LivePlan(
                new Plan(
                        plan.origin(),
                        progress(plan.progress(), random),
                        plan.found(),
                        agreement(plan.agreement(), random),
                        matches,
                        sections(plan.sections(), random),
                        plan.contributors(),
                        plan.interested(),
                        plan.returns(),
                        plan.steps(),
                        plan.beside(),
                        plan.kept()),
                live.person(),
                live.assessment(),
                live.recordNumber(),
                live.personChangedAt());
    }

    private static Progress progress(Progress was, Random random) {
        Instant now = Instant.now();
        WorkerId somebody = new WorkerId(new UUID(0, 1));
        return switch (List.of(PlanState.values()).get(random.nextInt(PlanState.values().length))) {
            case DRAFT -> Progress.begun(now);
            case PRESENTED -> Progress.begun(now).presented(LocalDate.now(Days.LONDON), now);
            case SUBMITTED ->
                Progress.begun(now).submitted(new Submission(now, somebody, "Anybody", "team_manager"), false, now);
            case RETURNED -> was.returned(now);
            case SIGNED_OFF, ENDED ->
                was.signedOff(
                        new Signature(
                                now.minus(Duration.ofDays(random.nextInt(200))), somebody, "Anybody", "director", null),
                        null,
                        LocalDate.now(Days.LONDON));
        };
    }

    private static AgreementRecord agreement(AgreementRecord was, Random random) {
        LocalDate today = LocalDate.now(Days.LONDON);
        boolean signed = random.nextInt(3) == 0;
        return new AgreementRecord(
                was.draftGiven(),
                was.disclaimerTold(),
                today.minusDays(random.nextInt(40)),
                was.stepsToAgree(),
                signed ? today.minusDays(random.nextInt(20)) : null,
                signed ? Signatory.PERSON : null,
                signed ? null : Signatory.PERSON,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "Any reason." : null,
                random.nextInt(4) == 0 ? today.minusDays(1) : null,
                random.nextBoolean() ? "In any way." : null,
                random.nextInt(8) == 0,
                was.councilDecided(),
                was.councilReason(),
                was.personsView(),
                was.seeking());
    }

    private static Map<SectionName, SavedSection> sections(Map<SectionName, SavedSection> was, Random random) {
        EnumMap<SectionName, SavedSection> sections = new EnumMap<>(SectionName.class);
        sections.putAll(was);
        SavedSection saved = sections.get(SectionName.SUPPORT);
        if (random.nextInt(12) == 0) {
            sections.remove(SectionName.SUPPORT);
        } else if (saved != null && saved.content() instanceof Support support) {
            Support priced = new Support(
                    support.services().stream()
                            .map(line -> priced(line, random))
                            .toList(),
                    support.equipment().stream()
                            .map(item -> priced(item, random))
                            .toList(),
                    support.commitments());
            sections.put(
                    SectionName.SUPPORT,
                    new SavedSection(priced, saved.revision(), saved.by(), saved.byName(), saved.at()));
        }
        return sections;
    }

    private static Support.ServiceLine priced(Support.ServiceLine line, Random random) {
        return new Support.ServiceLine(
                line.id(),
                line.what(),
                line.provider(),
                line.unit(),
                line.unitCostPence(),
                line.units(),
                line.frequency(),
                random.nextInt(20) == 0 ? null : (long) random.nextInt(120_000),
                line.serviceClass(),
                line.funder(),
                line.meets(),
                line.serves(),
                line.section117(),
                line.route(),
                line.timetable(),
                line.cover(),
                line.optionsExplored(),
                line.nationalReturn(),
                line.until(),
                line.onPlanOf(),
                line.exploredBy(),
                line.helpChoosing(),
                line.personsChoice(),
                line.contribution(),
                line.relieves(),
                line.onCarersPlan(),
                line.contingency(),
                line.lineThere());
    }

    private static Support.EquipmentItem priced(Support.EquipmentItem item, Random random) {
        boolean recorded = random.nextInt(4) == 0;
        return new Support.EquipmentItem(
                item.id(),
                item.what(),
                item.kind(),
                50_000L + random.nextInt(300_000),
                item.supplied(),
                item.planned(),
                item.meets(),
                item.serviceClass(),
                item.funder(),
                recorded ? (Long) 60_000L : null,
                item.otherFunding());
    }
}
