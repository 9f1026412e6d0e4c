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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.model.EffectOnAPlan.Otherwise;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.language.plan.Support;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.Settings;
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
        NORTHMOOR.submitted();
        samples = LivePlansOf.all(NORTHMOOR);
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
                changes += slow.size();
            }
        }

        assertThat(fromFacts).isGreaterThan(PLANS);
        assertThat(changes).isGreaterThan(PLANS);
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
        for (PanelCriterion criterion : policy.read(Settings.PANEL_CRITERIA).value()) {
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
                        plan.beside()),
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
            case SIGNED_OFF ->
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
                was.personsView());
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
                line.contingency());
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
