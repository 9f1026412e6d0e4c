package uk.ourplan.tenant.policy.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.HeldBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoundsSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final PolicyCheck CHECK = new PolicyCheck(CATALOGUE, BundledNationalPack.read());
    private static final PolicyOnADay DEFAULTS = PolicyOnADay.of(CATALOGUE, ON, Map.of());

    private static final Set<HeldBy> CHECKED = Set.of(HeldBy.CODE, HeldBy.PERSON);
    private static final Set<HeldBy> NOT_CHECKED = Set.of(HeldBy.TYPE, HeldBy.PLATFORM, HeldBy.PERSON);

    @ParameterizedTest(name = "{0}: {1} is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agree.assumed_agreement_days              | 13
            agree.accepted_bases                      | [signed]
            agree.accepted_bases                      | [signed, agreed_by_representative]
            agree.effort_stages                       | []
            agree.follow_up_call_days                 | []
            agree.follow_up_call_days                 | [0]
            agree.min_consideration_days              | -1
            dispute.contact_attempt_interval          | 0
            dispute.escalation_chain                  | [line_manager]
            dispute.escalation_chain                  | [director, line_manager]
            dispute.meeting_target_days               | -1
            arrange.priority_matrix                   | {questions: [], levels: [{code: low, name: Low, from_points: 0}]}
            arrange.priority_matrix                   | {questions: [], levels: [{code: low, name: Low, from_points: 1}, {code: high, name: High, from_points: 4}]}
            arrange.priority_matrix                   | {questions: [], levels: [{code: low, name: Low, from_points: 0}, {code: high, name: High, from_points: 0}]}
            arrange.purchasing_team                   | [{area: Coast, team: {name: One}, handles: [new_support]}]
            arrange.purchasing_team                   | []
            arrange.re_rate_days                      | 0
            arrange.target_days_by_priority           | [{level: high, days: 1}, {level: high, days: 2}]
            arrange.urgent_funding_route              | [{role: team_manager, weekly_pence: 100, one_off_pence: 100}]
            auth.draft_disclaimer_text                | This is only a draft.
            auth.funding_levels                       | []
            auth.funding_levels                       | [{role: a, weekly_pence: 100, one_off_pence: 100}]
            auth.funding_levels                       | [{role: a, weekly_pence: 200, one_off_pence: 100}, {role: b, weekly_pence: 100, one_off_pence: 300}, {role: c, weekly_pence: null, one_off_pence: null}]
            auth.funding_levels                       | [{role: a, weekly_pence: 200, one_off_pence: 100}, {role: b, weekly_pence: 200, one_off_pence: 100}, {role: c, weekly_pence: null, one_off_pence: null}]
            auth.funding_levels                       | [{role: a, weekly_pence: 200, one_off_pence: 100}, {role: b, weekly_pence: null, one_off_pence: 100000}]
            auth.funding_levels                       | [{role: a, weekly_pence: null, one_off_pence: null}, {role: b, weekly_pence: null, one_off_pence: null}]
            panel.mandatory_criteria                  | [{code: unusual, says: ' ', purpose: shared learning}]
            panel.mandatory_criteria                  | [{code: unusual, says: a plan of an unusual kind}]
            panel.form_by_client_group                | [{client_group: adults, form: A}, {client_group: adults, form: B}]
            panel.warn_share_percent                  | 51
            complex_rate.approvers                    | {support: team_manager, recommend: panel, agree: team_manager}
            safeguard.dol_review_recipients           | [{kind: court_order, apply_to: court_of_protection, tell: []}]
            safeguard.dol_review_recipients           | [{kind: standard_authorisation, apply_to: supervisory_body, tell: []}, {kind: court_order, apply_to: supervisory_body, tell: []}]
            directory.price_max_age_days              | 0
            guidance.recheck_months                   | 0
            info.directory                            | []
            info.prevention_services                  | []
            dp.care_home_stay_limit_days              | 29
            dp.information_pack                       | []
            dp.min_offers                             | 0
            dp.review_max_months                      | {first: 7, later: 12}
            dp.review_max_months                      | {first: 6, later: 13}
            dp.review_max_months                      | {first: 0, later: 12}
            plan.types                                | [{code: care_and_support_plan, label: Care plan, available: true}, {code: support_plan, label: Support plan, available: true}]
            plan.types                                | [{code: care_and_support_plan, label: Care and support plan, available: true}]
            quality.checklist_items                   | []
            monitor.channels                          | []
            monitor.supervision_interval_days         | 6
            charging.letter_chase_days                | 0
            charging.letter_templates                 | [{circumstance: home_care, title: A, wording: B}, {circumstance: home_care, title: C, wording: D}]
            equipment.add_to_plan_days                | -1
            equipment.charge_over_threshold           | {charge: false, over_pence: 99999}
            finance.upper_capital_limit_pence         | 2324999
            advocacy.provider                         | [{service: {name: A}, kinds: [mental_health], route: By telephone}]
            advocacy.referral_target_days             | -1
            capacity.agreement_review_interval        | 0
            capacity.assessor_roles                   | []
            capacity.reconsider_stages                | [draft, agreement, review]
            involve.info_lead_days                    | -1
            org.planning_teams                        | []
            plan.draft_recording_days                 | -1
            plan.draft_review_period_days             | 0
            plan.target_completion_days               | 0
            transition.adviser_entitlements           | []
            transition.assessment_lead_time           | 15
            transition.pathway_review_interval        | 0
            transition.teams                          | [{kind: adult, team: Adults}]
            access.after_review_teams                 | []
            review.alert_lead_days                    | 91
            review.first_review_weeks                 | {target: 9, latest: 8}
            review.first_review_weeks                 | {target: 0, latest: 8}
            review.interval_suggestions               | [{factor: otherwise, months: 13, method: full}]
            review.interval_suggestions               | [{factor: any, level: high, months: 6, method: full}]
            review.max_interval_months                | 13
            review.max_interval_months                | 0
            review.request_triage_days                | 21
            review.short_interval_threshold_months    | 13
            selffunder.arrangement_fee_on             | true
            selffunder.arrangement_fee_parts          | [{shape: one_off, pence: 101, cost_basis_pence: 100, published_at: 'https://council.example/fee', from: 2026-04-06}]
            selffunder.arrangement_fee_parts          | [{shape: one_off, pence: -1, cost_basis_pence: 100, published_at: 'https://council.example/fee', from: 2026-04-06}]
            selffunder.fee_notice_weeks               | -1
            selffunder.fee_service_types              | [home_care, care_home]
            share.copy_due_days                       | 29
            share.legal_bases                         | {privacy_notice: 'https://council.example/privacy', bases: []}
            share.secure_channels                     | [email]
            no.such_setting                           | 1
            """)
    void a_value_beyond_what_the_law_allows_is_refused(String key, String value) {
        List<Objection> objections = CHECK.values(settings(key, value), DEFAULTS);

        assertThat(objections)
                .anyMatch(Objection::forbids)
                .allSatisfy(objection -> assertThat(objection.at()).startsWith(key));
    }

    @ParameterizedTest(name = "{0}: {1} is allowed")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agree.assumed_agreement_days              | 14
            dispute.escalation_chain                  | [line_manager, director]
            dispute.meeting_target_days               | none
            auth.funding_levels                       | [{role: director, weekly_pence: null, one_off_pence: null}]
            auth.funding_levels                       | [{role: a, weekly_pence: 200, one_off_pence: 100}, {role: b, weekly_pence: 300, one_off_pence: 100}, {role: c, weekly_pence: null, one_off_pence: null}]
            dp.care_home_stay_limit_days              | 28
            dp.review_max_months                      | {first: 1, later: 1}
            equipment.charge_over_threshold           | {charge: true, over_pence: 100000}
            finance.upper_capital_limit_pence         | national
            finance.upper_capital_limit_pence         | 2325000
            access.after_review_teams                 | all_adult_care_teams
            review.max_interval_months                | 1
            review.first_review_weeks                 | {target: 8, latest: 8}
            selffunder.arrangement_fee_parts          | [{shape: one_off, pence: 100, cost_basis_pence: 100, published_at: 'https://council.example/fee', from: 2026-04-06}]
            selffunder.fee_service_types              | []
            share.copy_due_days                       | 0
            """)
    void a_value_at_the_edge_of_the_bound_is_allowed(String key, String value) {
        assertThat(CHECK.values(settings(key, value), DEFAULTS)).isEmpty();
    }

    @Test
    void a_latest_first_review_above_eight_weeks_is_contested_and_not_refused() {
        assertThat(CHECK.values(settings("review.first_review_weeks", "{target: 6, latest: 9}"), DEFAULTS))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.kind()).isEqualTo(BoundKind.CONTESTED);
                    assertThat(objection.at()).isEqualTo("review.first_review_weeks.latest");
                });
    }

    @Test
    void not_offering_funds_brings_a_reminder_only() {
        assertThat(CHECK.values(settings("isf.state", "not_yet_offered"), DEFAULTS))
                .extracting(Objection::kind)
                .containsExactly(BoundKind.ADVISORY);
    }

    @Test
    void a_refusal_carries_the_bound_and_where_it_comes_from() {
        assertThat(CHECK.values(settings("equipment.charge_over_threshold", "{charge: true, over_pence: 1}"), DEFAULTS))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.at()).isEqualTo("equipment.charge_over_threshold.over_pence");
                    assertThat(objection.says()).isEqualTo("It must be 100000 or more.");
                    assertThat(Objects.requireNonNull(objection.bound()).provision())
                            .isEqualTo("SI 2014/2672 reg 3(1)-(3)");
                });
    }

    @Test
    void a_fee_may_be_switched_on_together_with_its_parts_or_where_they_stand_already() {
        String parts =
                "[{shape: one_off, pence: 100, cost_basis_pence: 100, published_at: 'https://a.example/', from: 2026-04-06}]";
        Map<String, @Nullable Object> both = new HashMap<>(settings("selffunder.arrangement_fee_parts", parts));
        PolicyOnADay withParts = DEFAULTS.asIf(both);
        both.put("selffunder.arrangement_fee_on", true);

        assertThat(CHECK.values(both, DEFAULTS)).isEmpty();
        assertThat(CHECK.values(Map.of("selffunder.arrangement_fee_on", true), withParts))
                .isEmpty();
        assertThat(CHECK.values(Map.of("selffunder.arrangement_fee_parts", List.of()), DEFAULTS.asIf(both)))
                .extracting(Objection::key)
                .containsExactly("selffunder.arrangement_fee_on");
    }

    @Test
    void settings_that_are_compared_with_one_another_wait_for_publication() {
        Map<String, Object> assumed = Map.of("agree.assumed_agreement_enabled", true);

        assertThat(CHECK.values(assumed, DEFAULTS)).noneMatch(Objection::forbids);
        assertThat(CHECK.publication(SampleCouncil.on(ON).asIf(assumed)))
                .filteredOn(Objection::forbids)
                .extracting(Objection::at)
                .containsExactly("agree.accepted_bases");
    }

    @Test
    void a_policy_that_leaves_open_what_must_be_decided_never_goes_live() {
        assertThat(CHECK.publication(DEFAULTS))
                .hasSize(30)
                .allMatch(Objection::forbids)
                .extracting(Objection::key)
                .contains("isf.state", "auth.funding_levels");
    }

    @Test
    void every_bound_in_code_stands_beside_a_sentence_of_the_catalogue() {
        assertThat(PolicyCheck.MACHINE_BOUNDS).hasSizeGreaterThan(75).allSatisfy(machine -> {
            assertThat(CATALOGUE.get(machine.key()).bounds()).hasSizeGreaterThanOrEqualTo(machine.nth());
            assertThat(machine.nth()).isPositive();
            machine.alsoWhen().forEach(CATALOGUE::get);
        });
    }

    @Test
    void every_bound_that_compares_settings_is_checked_by_code() {
        CATALOGUE.settings().forEach(setting -> {
            for (int i = 0; i < setting.bounds().size(); i++) {
                int nth = i + 1;
                if (setting.bounds().get(i).comparesSettings()) {
                    assertThat(PolicyCheck.MACHINE_BOUNDS)
                            .as(setting.key())
                            .anyMatch(machine -> machine.key().equals(setting.key()) && machine.nth() == nth);
                }
            }
        });
    }

    @Test
    void every_bound_says_truly_what_keeps_a_council_to_it() {
        CATALOGUE.settings().forEach(setting -> {
            for (int i = 0; i < setting.bounds().size(); i++) {
                int nth = i + 1;
                boolean code = PolicyCheck.MACHINE_BOUNDS.stream()
                        .anyMatch(machine -> machine.key().equals(setting.key()) && machine.nth() == nth);
                assertThat(setting.bounds().get(i).heldBy())
                        .as(setting.key() + ", bound " + nth)
                        .isIn(code ? CHECKED : NOT_CHECKED);
            }
        });
    }

    @Test
    void no_default_of_the_catalogue_goes_beyond_its_own_bounds() {
        CATALOGUE.settings().stream()
                .filter(setting -> setting.defaultValue() != null)
                .forEach(setting -> assertThat(CHECK.values(settings(setting.key(), setting.defaultValue()), DEFAULTS))
                        .as(setting.key())
                        .noneMatch(objection -> objection.kind() != BoundKind.ADVISORY));
    }

    @Test
    void a_try_is_lawful_or_tells_every_bound_that_forbids_it() {
        TryingSettings trying = new TryingSettings(CHECK);

        assertThat(trying.trying(DEFAULTS, Map.of("review.max_interval_months", 6)))
                .isInstanceOf(TryingSettings.Lawful.class);
        assertThat(trying.trying(DEFAULTS, Map.of("review.max_interval_months", 13, "agree.assumed_agreement_days", 1)))
                .isInstanceOfSatisfying(
                        TryingSettings.Unlawful.class,
                        unlawful -> assertThat(unlawful.objections()).hasSize(2));
    }

    private static Map<String, @Nullable Object> settings(String key, Object value) {
        Map<String, @Nullable Object> settings = new HashMap<>();
        settings.put(key, value instanceof String yaml ? new YAMLMapper().readValue(yaml, Object.class) : value);
        return settings;
    }
}
