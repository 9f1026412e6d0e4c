package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.publishing.Policies;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatPolicyTouchesSpec {

    /** Read where tasks are owed and by no family of the check. */
    private static final Set<String> NOT_OF_THE_CHECK = Set.of(
            "EQUIPMENT_ON_PLAN_DAYS",
            "DIRECTORY",
            "PREVENTION_SERVICES",
            "PRICE_MAX_AGE_DAYS",
            "GUIDANCE_LINKS",
            "GUIDANCE_RECHECK_MONTHS");

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
        try (Stream<Path> rules = Files.walk(Path.of("src/main/java/uk/ourplan/core/law/planning"))) {
            for (Path rule :
                    rules.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher setting =
                        Pattern.compile("\\bSettings\\.([A-Z][A-Z_]+)").matcher(Files.readString(rule));
                while (setting.find()) {
                    named.add(setting.group(1));
                }
            }
        }
        named.removeAll(NOT_OF_THE_CHECK);

        assertThat(named).hasSizeGreaterThan(10);
        for (String constant : named) {
            SettingKey<?> key = (SettingKey<?>)
                    Objects.requireNonNull(Settings.class.getField(constant).get(null), constant);
            assertThat(known)
                    .as("%s: put it on a list of WhatPolicyTouches", constant)
                    .contains(key.key());
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
