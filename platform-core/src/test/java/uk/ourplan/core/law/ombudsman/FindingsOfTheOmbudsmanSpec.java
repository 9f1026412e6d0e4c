package uk.ourplan.core.law.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.ending.AnEndingOnDesk;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

/**
 * What the Local Government and Social Care Ombudsman found councils to have done, each with the number and the day of the
 * decision, and what now stops it or asks for it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingsOfTheOmbudsmanSpec {

    private static final long BEFORE = 1_000_000;

    @Nested
    @DisplayName("Ombudsman 23 020 813, North Lincolnshire, 28 November 2024: no breakdown of the personal budget")
    class NoBreakdown {

        /** CONTENT-08, AUTH-01. */
        @Test
        void a_plan_without_the_figures_of_its_budget_is_neither_submitted_nor_signed() {
            assertThat(aCompletePlan().costing(null).stops()).contains("CONTENT-08 stops submit");
        }

        /** BUDGET-20, CONTENT-09. */
        @Test
        void every_penny_of_a_budget_has_its_payer_or_the_plan_goes_no_further() {
            OnTheDesk gap =
                    aCompletePlan().costing(new Figures(40_000, 25_000, 10_000, 0, 0, 0, Set.of(Funder.PERSON)));

            assertThat(gap.stops()).contains("BUDGET-20 stops submit");
            assertThat(gap.sentences("BUDGET-20")).singleElement().asString().contains("the difference is £50");
        }
    }

    @Nested
    @DisplayName("Ombudsman 25 000 854, Dudley, 16 October 2025: a package cut without saying how needs are met")
    class CutWithoutAnExplanation {

        /** REVIEW-15. */
        @Test
        void a_lower_budget_is_not_submitted_before_each_need_says_how_it_is_still_met() {
            assertThat(
                            cut("{\"ground\": \"circumstances_changed\", \"says\": \"Two evenings\", \"evidence\": \"Visit\"}")
                                    .says("REVIEW-15"))
                    .containsExactly("blocks at revised.reduction.needs");
        }

        /** REVIEW-15. */
        @Test
        void fewer_hours_at_the_same_price_are_a_cut_too() {
            String hours = """
                    {"services": [{"id": "S1", "meets": ["N1"], "units": %s, "frequency": "weekly"}]}""";
            OnTheDesk before = aCompletePlan().with(SectionName.SUPPORT, hours.formatted("14"));

            assertThat(revising(before, "{}")
                            .costing(OnTheDesk.paidBy(BEFORE, 0))
                            .with(SectionName.SUPPORT, hours.formatted("10"))
                            .says("REVIEW-15"))
                    .contains("blocks at revised.reduction.needs");
        }
    }

    @Nested
    @DisplayName(
            "Ombudsman 24 022 635, Central Bedfordshire, 28 August 2025: told late, after the provider, and not how to complain")
    class ToldLastAndNotHowToComplain {

        /** REVIEW-15. */
        @Test
        void the_provider_does_not_hear_of_a_cut_before_the_person() {
            assertThat(cut(reduced("2026-11-12", "2026-11-11")).says("REVIEW-15"))
                    .containsExactly("blocks at revised.reduction.person_told");
            assertThat(cut(reduced("2026-11-11", "2026-11-11")).says("REVIEW-15"))
                    .isEmpty();
        }

        /** DISPUTE-06. */
        @Test
        void a_plan_that_is_decided_against_the_person_is_not_sent_before_they_were_told_how_to_complain() {
            String needs = """
                    {"concerns_asked": "2026-11-10",
                     "disagreement": {"statutory_items_met": true, "options_explored": true, "most_suitable": true,
                       "complaint_told": null, "attempts": ["A call"]},
                     "needs": [{"id": "N1", "text": "Washing", "eligible": true, "agreed": false, "council_reason": "Safer"}]}""";

            assertThat(aCompletePlan().with(SectionName.NEEDS, needs).stops()).contains("DISPUTE-06 stops submit");
        }

        /** SHARE-01. */
        @Test
        void whoever_the_plan_is_about_is_owed_the_outcome_from_the_signature_until_they_have_it() {
            assertThat(signed().owes("SHARE-01")).containsExactly("SHARE-01:person by 2026-11-09");
        }
    }

    @Nested
    @DisplayName("Ombudsman 24 007 591, Buckinghamshire, 11 February 2025: months without care on becoming an adult")
    class NothingAfterTheBirthday {

        /** TRANSITION-06. */
        @Test
        void support_does_not_end_because_somebody_turned_18_while_the_plan_that_follows_is_not_final() {
            AnEndingOnDesk turned = AnEndingOnDesk.on("turned_18").whose("""
                    {"safeguarding": {"risk": "no"}, "care_leaver": true, "transition": {"disabled": true}}""");
            turned.plan().ofKind(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
            turned.plan().having(Course.begun(TODAY));

            assertThat(turned.stops(EndingStage.AGREE)).contains("TRANSITION-06");
        }
    }

    @Nested
    @DisplayName(
            "Ombudsman 24 019 903, Wandsworth, 22 September 2025: no plan, no idea of the cost, no assessment, a fee without notice")
    class NoPlanNoCostNoNotice {

        /** SHARE-01. */
        @Test
        void a_signed_plan_that_was_not_sent_is_owed_to_the_person() {
            assertThat(signed().owes("SHARE-01")).isNotEmpty();
        }

        /** BUDGET-07, FINANCE-12. */
        @Test
        void
                a_plan_is_not_submitted_before_the_person_was_told_the_indicative_budget_nor_signed_before_charges_were_explained() {
            assertThat(aCompletePlan().having(MONEY, "/indicative/told", "null").stops())
                    .containsExactly("INVOLVE-05 stops submit");
            assertThat(aCompletePlan()
                            .having(MONEY, "/charging_explained", "null")
                            .stops())
                    .contains("FINANCE-12 stops authorise");
        }

        /** FINANCE-02. */
        @Test
        void a_financial_assessment_that_nobody_asked_for_is_owed_and_warned_of() {
            OnTheDesk none = aCompletePlan().having(MONEY, "/financial_assessment", "{\"state\": \"requested\"}");

            assertThat(none.says("FINANCE-02")).containsExactly("warns at financial_assessment.referral");
            assertThat(none.owes("FINANCE-02")).hasSize(1);
        }

        /** FINANCE-09. */
        @Test
        void nothing_is_arranged_for_a_fee_that_the_person_was_not_told_before() {
            OnTheDesk due = feeDue();

            assertThat(FeeBeforeArranging.whyNotReferred(due.desk(), due.policy()))
                    .hasValueSatisfying(says -> assertThat(says).contains("of £165.47 was not told before arranging"));
        }
    }

    @Nested
    @DisplayName("Ombudsman 17 001 855, Oxfordshire, 2018: a budget cut on a flawed review")
    class CutOnAFlawedReview {

        /** REVIEW-15. */
        @Test
        void a_budget_that_is_a_penny_lower_needs_a_reason_of_the_person_s_own_with_evidence() {
            assertThat(cut("{}").says("REVIEW-15"))
                    .containsExactlyInAnyOrder(
                            "blocks at revised.reduction.ground",
                            "blocks at revised.reduction.evidence",
                            "blocks at revised.reduction.needs");
        }

        /** REVIEW-15. */
        @Test
        void a_changed_need_that_nobody_reassessed_is_no_reason() {
            assertThat(cut(reduced("2026-11-10", "2026-11-11").replace("circumstances_changed", "need_changed"))
                            .says("REVIEW-15"))
                    .containsExactly("blocks at revised.reduction.ground");
        }
    }

    @Nested
    @DisplayName("Ombudsman 20 004 804, Surrey, 2021: a rigid guide to fees, and a top-up that was hidden")
    class RigidFeesAndAHiddenTopUp {

        /** BUDGET-12, BUDGET-09. */
        @Test
        void nobody_adds_money_for_what_meets_the_need_itself() {
            String topUp = """
                    {"top_up": {"offers": ["cheaper_way", "pay_the_extra"], "choice": "pay_the_extra",
                      "chosen_pence": 26000, "pence": 5000%s}}""";

            assertThat(aCompletePlan()
                            .having(MONEY, "/budget", topUp.formatted(", \"sufficient_pence\": 24000"))
                            .stops())
                    .contains("BUDGET-12 stops authorise");
            assertThat(aCompletePlan()
                            .having(MONEY, "/budget", topUp.formatted(""))
                            .sentences("BUDGET-12"))
                    .singleElement()
                    .asString()
                    .contains("raise the budget");
        }

        /** ARRANGE-07. */
        @Test
        void a_dearer_home_names_who_pays_the_rest_and_it_is_never_hidden_in_the_plan() {
            assertThat(aCompletePlan().whoseNeed("accommodation", """
                                    {"type": "care_home", "evidence": "Nights alone were tried", "decided": "2026-11-10",
                                     "choice": {"offered": "2026-11-10", "provider": "Larch House", "suitable": true,
                                       "available": true, "terms_agreed": true, "chosen_pence": 120000,
                                       "sufficient_pence": 100000, "sufficient_available": true}}""").says("ARRANGE-07"))
                    .containsExactly("warns at needs[N1].accommodation.choice.top_up_by");
        }
    }

    @Nested
    @DisplayName("Ombudsman 25 002 575, Wiltshire, 11 December 2025: a council that did not follow its own policy")
    class NotByItsOwnPolicy {

        /** AUTH-06. */
        @Test
        void what_the_council_decided_stops_a_plan_that_goes_another_way_and_is_named_with_the_reason() {
            OnTheDesk unsigned = aCompletePlan()
                    .agreed(
                            "{\"draft_given\": \"2026-11-10\", \"disclaimer_told\": \"2026-11-10\", \"presented\": \"2026-11-10\"}",
                            AgreementStatus.AWAITING)
                    .where("auth.before_signature_allowed", false);

            assertThat(unsigned.stops()).contains("AUTH-06 stops submit");
            assertThat(unsigned.checked().findings().stream()
                            .filter(finding -> finding.rule().equals("AUTH-06"))
                            .flatMap(finding -> finding.settings().stream()))
                    .extracting(SettingRead::key)
                    .containsExactly("auth.before_signature_allowed");
        }
    }

    private static OnTheDesk cut(String reduction) {
        return revising(aCompletePlan(), "{\"reduction\": " + reduction + "}").costing(OnTheDesk.paidBy(BEFORE - 1, 0));
    }

    private static OnTheDesk revising(OnTheDesk before, String revised) {
        Revision how = new Revision(
                RevisionKind.FORMAL,
                new UUID(0, 1),
                1,
                TODAY,
                null,
                "Reviewed",
                List.of(new ChangeFound(
                        "So it is", ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, TODAY, null, null, null)),
                null,
                null);
        return aCompletePlan()
                .with(REVIEW, "{\"how\": \"visit\", \"proposed\": \"2027-01-08\", \"revised\": " + revised + "}")
                .having(new ReviewsBeside(null, new Revising(how, before.desk().content(), BEFORE)));
    }

    private static String reduced(String personTold, String providerTold) {
        return """
                {"ground": "circumstances_changed", "says": "Two evenings", "evidence": "Talk of 10 November",
                 "needs": [{"need": "N1", "how": "Her daughter on two evenings"}],
                 "person_told": "%s", "provider_told": "%s"}""".formatted(personTold, providerTold);
    }

    private static OnTheDesk signed() {
        LocalDate signed = LocalDate.of(2026, 11, 2);
        return aCompletePlan()
                .having(new Course(PlanState.SIGNED_OFF, signed.minusDays(30), signed, signed, signed, null))
                .having(SectionName.PEOPLE_INVOLVED, "/people", "[]");
    }

    private static OnTheDesk feeDue() {
        return aCompletePlan()
                .having(MONEY, "/arranging", """
                        {"service_type": "home_care", "asked_council_to_arrange": true, "council_arranges": true,
                         "authorised_person_asked": false, "never_charge_line": false}""")
                .having(MONEY, "/financial_assessment/state", "\"over_limit\"")
                .where("selffunder.arrangement_fee_on", true)
                .where("selffunder.fee_service_types", List.of("home_care"))
                .where(
                        "selffunder.arrangement_fee_parts",
                        List.of(Map.of(
                                "shape",
                                "one_off",
                                "pence",
                                16_547L,
                                "cost_basis_pence",
                                16_547L,
                                "published_at",
                                "https://www.northmoor.example/fee",
                                "from",
                                "2025-04-01")));
    }
}
