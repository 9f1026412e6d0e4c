package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final PolicyCheck CHECK = new PolicyCheck(CATALOGUE, BundledNationalPack.read());
    private static final LocalDate BEGAN = LocalDate.of(2026, 4, 1);
    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final String LEAD = "review.alert_lead_days";
    private static final Signature ANN = new Signature(new WorkerId(new UUID(0, 1)), "Ann");
    private static final UUID EXAMPLE = new UUID(0, 5);

    /** A law of one sentence: the warning comes as many days ahead as the setting says. */
    private static final TheLaw LAW = new TheLaw() {
        @Override
        public Says says(String determination, Map<String, @Nullable Object> facts, PolicyOnADay policy) {
            if (!determination.equals("warning")) {
                return new Unreadable(List.of(new Fault("determination", "There is no question of this name.")));
            }
            Object days = policy.inEffect(LEAD).value();
            return facts.containsKey("asked")
                    ? new Answer(
                            plain(Map.of("days", days == null ? 0L : days, "where", "My work")), List.of("So it is."))
                    : new Open(List.of("asked"));
        }
    };

    @Test
    void an_example_that_still_comes_out_as_expected_passes() {
        DraftStanding standing = standing(draft(30L, Map.of()), example(null, 30L));

        assertThat(standing.examples()).singleElement().satisfies(run -> {
            assertThat(run.passes()).isTrue();
            assertThat(run.on()).isEqualTo(FROM);
        });
        assertThat(standing.failing()).isEmpty();
    }

    @Test
    void an_example_that_comes_out_otherwise_says_what_was_expected_what_came_and_why() {
        DraftStanding standing = standing(draft(20L, Map.of()), example(null, 30L));

        assertThat(standing.failing()).singleElement().satisfies(run -> {
            assertThat(run.differing()).containsExactly(new Differing("days", "30", "20"));
            assertThat(run.why()).containsExactly("So it is.");
        });
    }

    @Test
    void a_draft_may_say_with_a_reason_what_it_expects_instead_and_has_to_be_right_about_it() {
        assertThat(standing(draft(20L, changed(20L)), example(null, 30L)).failing())
                .isEmpty();
        assertThat(standing(draft(20L, changed(25L)), example(null, 30L)).failing())
                .hasSize(1);
        assertThat(standing(
                                draft(20L, Map.of(EXAMPLE, new ExampleChange(null, "No use any more."))),
                                example(null, 30L))
                        .failing())
                .isEmpty();
    }

    @Test
    void an_example_about_a_fixed_day_is_tried_only_by_a_draft_that_reaches_it() {
        assertThat(standing(draft(20L, Map.of()), example(FROM.minusDays(1), 30L))
                        .examples())
                .isEmpty();
        assertThat(standing(draft(20L, Map.of()), example(FROM.plusDays(9), 30L))
                        .failing())
                .singleElement()
                .satisfies(run -> assertThat(run.on()).isEqualTo(FROM.plusDays(9)));
    }

    @Test
    void an_example_is_tried_again_on_each_later_day_on_which_something_begins() {
        PolicyVersion later = version(2, FROM.plusMonths(3), Map.of(LEAD, 40L));

        DraftStanding standing = DraftStanding.of(
                new PolicyDraft.Drafted(draft(30L, Map.of())),
                new PublishedPolicy(CATALOGUE, List.of(version(1, BEGAN, eastvale()), later)),
                CHECK,
                new ExamplesOfACouncil(List.of(example(null, 30L))),
                LAW,
                null);

        assertThat(standing.examples()).extracting(ExampleRun::on).containsExactly(FROM, FROM.plusMonths(3));
        assertThat(standing.failing())
                .singleElement()
                .satisfies(run -> assertThat(run.on()).isEqualTo(FROM.plusMonths(3)));
    }

    @Test
    void an_example_whose_facts_fall_short_or_whose_question_is_unknown_fails() {
        WorkedExample open = new WorkedExample(
                EXAMPLE,
                1,
                BEGAN,
                "Open",
                "warning",
                Map.of(),
                null,
                plain(Map.of("days", 30L)),
                "why",
                null,
                ANN,
                Instant.EPOCH);

        assertThat(standing(draft(30L, Map.of()), open).failing())
                .singleElement()
                .satisfies(run -> assertThat(run.differing().getFirst().got()).contains("asked"));
    }

    @Test
    void what_a_publication_changed_counts_from_its_first_day_and_the_old_revision_before() {
        DraftContent draft = draft(20L, changed(20L));
        PolicyDraft.Published published = new PolicyDraft.Published(draft, ANN, 2);
        WorkedExample old = example(null, 30L);

        List<WorkedExample> brought = new ExamplesOfACouncil(List.of(old)).broughtBy(published);
        ExamplesOfACouncil all = new ExamplesOfACouncil(List.of(brought.getFirst(), old));

        assertThat(brought).singleElement().satisfies(next -> {
            assertThat(next.revision()).isEqualTo(2);
            assertThat(next.policyVersion()).isEqualTo(2);
            assertThat(next.reason()).isEqualTo("Shorter now.");
        });
        assertThat(all.on(FROM.minusDays(1))).containsExactly(old);
        assertThat(all.on(FROM)).containsExactlyElementsOf(brought);
    }

    @Test
    void part_of_an_answer_is_enough_and_lists_are_compared_whole() {
        Map<String, @Nullable Object> got = plain(
                Map.of("a", 1L, "b", Map.of("c", true, "d", "x"), "e", List.of(Map.of("r", 1L), Map.of("r", 2L))));

        assertThat(Differing.between(plain(Map.of("b", Map.of("c", true))), got))
                .isEmpty();
        assertThat(Differing.between(plain(Map.of("b", Map.of("c", false), "z", 1L)), got))
                .extracting(Differing::at)
                .containsExactlyInAnyOrder("b.c", "z");
        assertThat(Differing.between(plain(Map.of("e", List.of(Map.of("r", 1L), Map.of("r", 3L)))), got))
                .extracting(Differing::at)
                .containsExactly("e[1].r");
        assertThat(Differing.between(plain(Map.of("e", List.of())), got))
                .extracting(Differing::at)
                .containsExactly("e");
    }

    private static DraftStanding standing(DraftContent draft, WorkedExample example) {
        return DraftStanding.of(
                new PolicyDraft.Drafted(draft),
                new PublishedPolicy(CATALOGUE, List.of(version(1, BEGAN, eastvale()))),
                CHECK,
                new ExamplesOfACouncil(List.of(example)),
                LAW,
                null);
    }

    private static Map<UUID, ExampleChange> changed(long days) {
        return Map.of(EXAMPLE, new ExampleChange(plain(Map.of("days", days)), "Shorter now."));
    }

    private static WorkedExample example(@Nullable LocalDate on, long days) {
        return new WorkedExample(
                EXAMPLE,
                1,
                BEGAN,
                "The warning",
                "warning",
                plain(Map.of("asked", true)),
                on,
                plain(Map.of("days", days)),
                "We rely on it.",
                null,
                ANN,
                Instant.EPOCH);
    }

    /** A whole policy, because a draft that leaves something undecided is stopped before any example is tried. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> eastvale() {
        Map<?, ?> pack = new YAMLMapper()
                .readValue(Path.of("../samples/councils/eastvale.yaml").toFile(), Map.class);
        Map<String, Object> settings = new HashMap<>();
        Plain.settings((Map<String, ?>) Objects.requireNonNull(pack.get("settings")))
                .forEach((key, value) -> settings.put(key, Objects.requireNonNull(value)));
        return settings;
    }

    private static PolicyVersion version(int number, LocalDate from, Map<String, Object> settings) {
        return new PolicyVersion(number, from, "why", ANN, null, Instant.EPOCH, settings, Map.of());
    }

    private static DraftContent draft(long days, Map<UUID, ExampleChange> examples) {
        return new DraftContent(
                new UUID(0, 7),
                1,
                FROM,
                plain(Map.of(LEAD, days)),
                Map.of(),
                examples,
                "because",
                1,
                ANN,
                Set.of(ANN.worker()),
                Instant.EPOCH);
    }

    private static Map<String, @Nullable Object> plain(Map<String, Object> map) {
        Map<String, @Nullable Object> plain = new HashMap<>();
        map.forEach(plain::put);
        return plain;
    }
}
