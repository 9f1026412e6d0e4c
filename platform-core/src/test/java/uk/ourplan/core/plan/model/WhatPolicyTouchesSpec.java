package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.PlanCheck;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.SupportSettings;
import uk.ourplan.tenant.publishing.Policies;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatPolicyTouchesSpec {

    /** Read where tasks are owed or somebody is to sign, and by no family of the check. */
    private static final Set<String> NOT_OF_THE_CHECK = Set.of(
            "FINANCE_TEAM",
            "HOUSEHOLD_AGREEMENT_WRITTEN",
            "PAYMENT_AGREEMENT",
            "PAYMENT_MATERIAL",
            "AVAILABLE_FORMATS",
            "ADVISERS_OF_TEAMS",
            "FUND_WORDS",
            "EQUIPMENT_ON_PLAN_DAYS",
            "PANEL_WARN_SHARE",
            "DIRECTORY",
            "PREVENTION_SERVICES",
            "PRICE_MAX_AGE_DAYS",
            "GUIDANCE_LINKS",
            "GUIDANCE_RECHECK_MONTHS",
            "REVIEW_ALERT_LEAD_DAYS",
            "REVIEW_TRIAGE_DAYS",
            "RE_RATE_DAYS",
            "TARGET_DAYS_BY_PRIORITY",
            "OUT_OF_AREA_PROCEDURE",
            "ASSESSMENT_ASKED_BY",
            "PAYMENT_SUPPORT_SERVICE",
            "PAYMENT_STEPS",
            "ISF_STEPS",
            "CONTACT_ATTEMPT_DAYS",
            "MONITOR_HANDOVER_ACCEPTANCE",
            "SAFEGUARD_ADULT_ROUTE",
            "SAFEGUARD_CHILD_ROUTE",
            "LIBERTY_REVIEW_RECIPIENTS",
            "LIBERTY_ROUTE",
            "CARER_COPY_DEFAULT",
            "SIGN_OFF_ROUTE",
            "COVER_FOR_LINE_MANAGEMENT",
            "LEGAL_SERVICES");

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    @Test
    void no_question_about_any_sample_plan_reads_a_setting_that_is_not_on_its_list() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("../samples/people"))) {
            samples.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .forEach(NORTHMOOR::takeIn);
        }
        NORTHMOOR.signed();
        NORTHMOOR.submitted();
        List<LivePlan> plans = plans();
        assertThat(plans).hasSizeGreaterThan(10);

        for (WhatPolicyTouches question : WhatPolicyTouches.values()) {
            Recording policy = new Recording(policy());
            LawToday law = new LawToday(policy, "any");
            EffectOnAPlan effect = EffectOnAPlan.asking(EnumSet.of(question), law, law);
            plans.forEach(effect::on);

            Set<String> known = new HashSet<>(question.settings());
            if (question == WhatPolicyTouches.CHECK) {
                known.addAll(WhatPolicyTouches.PLAN.settings()); // the check is asked with what was reckoned before it
            }
            assertThat(policy.read).as(question.name()).isNotEmpty();
            assertThat(known).as(question.name()).containsAll(policy.read);
        }
    }

    /** What a rule reads only now and then may not come up in any sample; so the lists are held to the text of the rules too. */
    @Test
    void every_setting_that_the_law_of_planning_names_is_on_the_list_of_the_check_or_of_what_comes_before_it()
            throws IOException, ReflectiveOperationException {
        Set<String> known = new HashSet<>(WhatPolicyTouches.CHECK.settings());
        known.addAll(WhatPolicyTouches.PLAN.settings());
        Set<String> named = new TreeSet<>();
        Map<String, Class<?>> of = new HashMap<>();
        try (Stream<Path> rules = Files.walk(Path.of("src/main/java/uk/ourplan/core/law/planning"))) {
            for (Path rule :
                    rules.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher setting = Pattern.compile("\\b(Panel|Money|Support)?Settings\\.([A-Z][A-Z_]+)")
                        .matcher(Files.readString(rule));
                while (setting.find()) {
                    named.add(setting.group(2));
                    of.put(setting.group(2), settings(setting.group(1)));
                }
            }
        }
        named.removeAll(NOT_OF_THE_CHECK);

        assertThat(named).hasSizeGreaterThan(10);
        for (String constant : named) {
            SettingKey<?> key = (SettingKey<?>) Objects.requireNonNull(
                    Objects.requireNonNull(of.get(constant)).getField(constant).get(null), constant);
            assertThat(known)
                    .as("%s: put it on a list of WhatPolicyTouches", constant)
                    .contains(key.key());
        }
    }

    private static Class<?> settings(@Nullable String of) {
        return switch (of) {
            case "Panel" -> PanelSettings.class;
            case "Money" -> MoneySettings.class;
            case "Support" -> SupportSettings.class;
            case null, default -> Settings.class;
        };
    }

    /** Which families a change bears on is read off the classes; nothing that a family really reads may be missing there. */
    @Test
    void whatever_a_family_of_the_check_reads_was_read_off_its_classes() {
        NORTHMOOR.submitted();
        List<LivePlan> plans = plans();
        int reading = 0;

        for (PlanCheck.Family family : PlanCheck.families()) {
            Recording policy = new Recording(policy());
            for (LivePlan live : plans) {
                PlanOnDesk desk = PlanStanding.of(live.plan(), live.about(), new LawToday(policy(), "any"))
                        .desk();
                assertThat(family.apply(desk, policy)).isNotNull();
            }

            assertThat(FamiliesOfTheCheck.readBy(family)).containsAll(policy.read);
            reading += policy.read.isEmpty() ? 0 : 1;
        }

        assertThat(reading).isGreaterThan(10);
        assertThat(FamiliesOfTheCheck.reading(Set.of("review.first_review_weeks")))
                .isNotEmpty()
                .hasSizeLessThan(PlanCheck.families().size() / 4);
    }

    private static CouncilPolicy policy() {
        return Objects.requireNonNull(NORTHMOOR
                        .core()
                        .part(Policies.class)
                        .of(NORTHMOOR.council().id())
                        .block(Duration.ofSeconds(20)))
                .on(LocalDate.now(Days.LONDON));
    }

    private static List<LivePlan> plans() {
        return LivePlansOf.all(NORTHMOOR);
    }

    /** A policy that remembers what was read of it. */
    private static final class Recording implements CouncilPolicy {

        private final CouncilPolicy policy;
        private final Set<String> read = new HashSet<>();

        private Recording(CouncilPolicy policy) {
            this.policy = policy;
        }

        @Override
        public LocalDate on() {
            return policy.on();
        }

        @Override
        public int version() {
            return policy.version();
        }

        @Override
        public boolean isWhatIf() {
            return policy.isWhatIf();
        }

        @Override
        public <T> InEffect<T> read(SettingKey<T> key) {
            read.add(key.key());
            return policy.read(key);
        }
    }
}
