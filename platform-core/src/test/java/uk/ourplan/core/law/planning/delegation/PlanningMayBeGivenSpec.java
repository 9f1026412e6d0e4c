package uk.ourplan.core.law.planning.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.plan.DelegateKind.ADVOCATE;
import static uk.ourplan.language.plan.DelegateKind.BROKER;
import static uk.ourplan.language.plan.DelegateKind.PERSON;
import static uk.ourplan.language.plan.DelegateKind.RELATIVE_OR_FRIEND;
import static uk.ourplan.language.plan.WhoAsked.COUNCIL;
import static uk.ourplan.language.plan.WhoAsked.THEMSELVES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.PackItem;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoAsked;
import uk.ourplan.language.plan.WritesHow;

/** DELEGATE-01, DELEGATE-03, DELEGATE-04, DELEGATE-05 and DELEGATE-07, each example as a sentence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanningMayBeGivenSpec {

    private static final LocalDate TARGET = LocalDate.of(2025, 5, 30);
    private static final LocalDate FIFTH = LocalDate.of(2025, 4, 5);

    // DELEGATE-01

    @Test
    void a_daughter_who_asks_whom_the_person_consents_to_and_who_is_suitable_is_given_the_plan() {
        var answer = decided(aDaughter().delegation());

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.failing()).isEmpty();
    }

    @Test
    void a_daughter_who_asks_is_refused_where_the_person_has_capacity_and_does_not_consent() {
        assertThat(failed(aDaughter().consents(false).delegation())).containsExactly("DELEGATE-01 consents");
    }

    @Test
    void somebody_whom_the_council_asked_is_refused_while_unwilling_and_given_it_once_willing() {
        assertThat(failed(aDaughter().asked(COUNCIL).willing(false).delegation()))
                .containsExactly("DELEGATE-01 willing");
        assertThat(failed(aDaughter().asked(COUNCIL).delegation())).containsExactly("DELEGATE-01 willing");
        assertThat(failed(aDaughter().asked(COUNCIL).willing(true).delegation()))
                .isEmpty();
    }

    @Test
    void a_brother_named_by_a_best_interests_decision_is_given_it_where_capacity_is_lacking() {
        Delegation brother = aDaughter().consents(null).bestInterests(FIFTH).delegation();

        assertThat(failed(new DelegationFacts(brother, true, FIFTH, false))).isEmpty();
    }

    @Test
    void without_capacity_a_yes_is_no_consent_and_with_capacity_a_best_interests_decision_is_none() {
        assertThat(failed(new DelegationFacts(aDaughter().delegation(), true, FIFTH, false)))
                .containsExactly("DELEGATE-01 best_interests");
        assertThat(failed(aDaughter().consents(null).bestInterests(FIFTH).delegation()))
                .containsExactly("DELEGATE-01 consents");
    }

    @Test
    void a_broker_whom_the_person_did_not_ask_for_or_whom_the_council_employs_is_refused() {
        assertThat(failed(aDaughter().kind(BROKER).independent(true).delegation()))
                .containsExactly("DELEGATE-01 wanted_by_person");
        assertThat(failed(
                        aDaughter().kind(BROKER).wanted(true).independent(false).delegation()))
                .containsExactly("DELEGATE-01 independent");
        assertThat(failed(
                        aDaughter().kind(BROKER).wanted(true).independent(true).delegation()))
                .isEmpty();
    }

    @Test
    void an_advocate_needs_the_person_s_own_request() {
        assertThat(failed(aDaughter().kind(ADVOCATE).delegation())).containsExactly("DELEGATE-01 wanted_by_person");
        assertThat(failed(aDaughter().kind(ADVOCATE).wanted(true).delegation())).isEmpty();
    }

    @Test
    void a_person_who_asks_to_write_their_own_plan_and_is_suitable_is_given_it() {
        assertThat(failed(aDaughter().kind(PERSON).consents(null).delegation())).isEmpty();
    }

    @Test
    void somebody_unsuitable_is_refused_with_the_reason() {
        var refused = decision(aDaughter().suitable(false).delegation());

        assertThat(refused.reasons())
                .extracting(Reason::rule, Reason::effect, Reason::says)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "DELEGATE-01",
                        Effect.FORBIDS,
                        "They are judged not suitable, for the reason that is on record."));
    }

    @Test
    void nothing_is_given_while_nothing_is_answered() {
        assertThat(failed(new DelegationFacts(Delegation.NONE, false, null, false)))
                .contains("DELEGATE-01 to", "DELEGATE-01 kind", "DELEGATE-01 asked_by", "DELEGATE-01 suitable")
                .contains("DELEGATE-02 sections")
                .contains("DELEGATE-03 informed", "DELEGATE-03 agreed", "DELEGATE-04 process", "DELEGATE-05 target");
    }

    // DELEGATE-02

    @Test
    void any_sections_may_be_given_and_the_record_of_who_took_part_stays_with_the_council() {
        assertThat(WhichSections.of(aDaughter()
                        .sections("about me", "risks", "people_involved", "my week")
                        .delegation()))
                .containsExactly(SectionName.ABOUT_ME, SectionName.RISKS);
        assertThat(failed(aDaughter().sections("people_involved").delegation()))
                .containsExactly("DELEGATE-02 sections");
    }

    @Test
    void the_whole_plan_is_every_section_that_may_be_given() {
        List<SectionName> all = WhichSections.of(aDaughter()
                .sections(Arrays.stream(SectionName.values())
                        .map(SectionName::code)
                        .toArray(String[]::new))
                .delegation());

        assertThat(WhichSections.isWhole(all)).isTrue();
        assertThat(WhichSections.isWhole(all.subList(1, all.size()))).isFalse();
    }

    // DELEGATE-03

    @Test
    void information_on_the_day_of_the_agreement_or_before_it_is_in_time_and_after_it_is_not() {
        assertThat(failed(aDaughter().informed(LocalDate.of(2025, 4, 2)).delegation()))
                .isEmpty();
        assertThat(failed(aDaughter().informed(FIFTH).delegation())).isEmpty();
        assertThat(failed(aDaughter().informed(LocalDate.of(2025, 4, 6)).delegation()))
                .containsExactly("DELEGATE-03 informed");
    }

    @Test
    void three_of_four_considerations_are_refused_and_so_is_an_open_question_about_an_advocate() {
        assertThat(failed(aDaughter().views(" ").delegation())).containsExactly("DELEGATE-03 views");
        assertThat(failed(aDaughter().understands(null).delegation())).containsExactly("DELEGATE-03 understands");
        assertThat(failed(aDaughter().supporter(null).delegation())).containsExactly("DELEGATE-03 supporter_agrees");
        assertThat(failed(new DelegationFacts(aDaughter().delegation(), false, null, false)))
                .containsExactly("DELEGATE-03 advocacy");
    }

    // DELEGATE-04

    @Test
    void seven_items_are_enough_until_the_contribution_is_known() {
        assertThat(failed(aDaughter().delegation())).isEmpty();
        assertThat(failed(new DelegationFacts(aDaughter().delegation(), false, FIFTH, true)))
                .containsExactly("DELEGATE-04 contribution");
        assertThat(failed(
                        new DelegationFacts(aDaughter().pack(PackItem.values()).delegation(), false, FIFTH, true)))
                .isEmpty();
    }

    @Test
    void a_contribution_that_becomes_known_after_the_start_is_a_task_and_holds_nothing_up() {
        OnTheDesk begun = OnTheDesk.aCompletePlan()
                .having(SectionName.PEOPLE_INVOLVED, "/delegation", "{\"to\": \"Leila Moss\", \"pack\": [\"process\"]}")
                .having(SectionName.MONEY, "/financial_assessment", "{\"contribution_weekly_pence\": 2500}");

        assertThat(begun.owes("DELEGATE-04")).containsExactly("DELEGATE-04:contribution");
        assertThat(begun.says("DELEGATE-04")).containsExactly("prompts at delegation.pack");
        assertThat(begun.having(SectionName.PEOPLE_INVOLVED, "/delegation/pack", "[\"contribution\"]")
                        .owes("DELEGATE-04"))
                .isEmpty();
    }

    @Test
    void six_items_are_not_enough_and_the_missing_one_is_named() {
        PackItem[] six = Arrays.stream(PackItem.values())
                .filter(item -> item != PackItem.PREVENTION && item != PackItem.CONTRIBUTION)
                .toArray(PackItem[]::new);

        var refused = decided(aDaughter().pack(six).delegation());

        assertThat(refused.failing()).extracting(FailedTest::test).containsExactly("prevention");
        assertThat(refused.failing().getFirst().says()).contains("local prevention services");
    }

    // DELEGATE-05

    @Test
    void each_of_the_three_terms_is_needed() {
        assertThat(failed(aDaughter()
                        .terms(null, "A call each week", "She rings us")
                        .delegation()))
                .containsExactly("DELEGATE-05 target");
        assertThat(failed(aDaughter().terms(TARGET, "", "She rings us").delegation()))
                .containsExactly("DELEGATE-05 checks");
        assertThat(failed(aDaughter().terms(TARGET, "A call each week", null).delegation()))
                .containsExactly("DELEGATE-05 help");
    }

    @Test
    void a_plan_is_due_on_its_target_day_and_overdue_on_the_day_after() {
        assertThat(Timeliness.of(TARGET, false, TARGET.minusDays(1))).isEqualTo(Timeliness.AHEAD);
        assertThat(Timeliness.of(TARGET, false, TARGET)).isEqualTo(Timeliness.DUE);
        assertThat(Timeliness.of(TARGET, false, TARGET.plusDays(1))).isEqualTo(Timeliness.OVERDUE);
        assertThat(Timeliness.of(TARGET, true, TARGET.plusDays(1))).isEqualTo(Timeliness.COMPLETE);
    }

    // DELEGATE-07

    @Test
    void it_comes_back_with_a_reason_and_the_person_s_views_and_not_without() {
        assertThat(TakingItBack.failing("She is ill.", "I would rather have Jo."))
                .isEmpty();
        assertThat(TakingItBack.failing(" ", "I would rather have Jo."))
                .extracting(FailedTest::field)
                .containsExactly("reason");
        assertThat(TakingItBack.failing("She is ill.", null))
                .extracting(FailedTest::field)
                .containsExactly("persons_views");
    }

    @Test
    void a_new_day_is_asked_for_when_it_comes_back_without_one() {
        assertThat(TakingItBack.prompts(null)).extracting(Reason::effect).containsExactly(Effect.PROMPTS);
        assertThat(TakingItBack.prompts(TARGET)).isEmpty();
    }

    private static DelegationAnswer decided(Delegation said) {
        return Objects.requireNonNull(decision(said).answer());
    }

    private static uk.ourplan.language.law.Determination<DelegationAnswer> decision(Delegation said) {
        return new PlanningMayBeGiven().decide(new DelegationFacts(said, false, FIFTH, false));
    }

    private static List<String> failed(Delegation said) {
        return failed(new DelegationFacts(said, false, FIFTH, false));
    }

    private static List<String> failed(DelegationFacts facts) {
        DelegationAnswer answer =
                Objects.requireNonNull(new PlanningMayBeGiven().decide(facts).answer());
        assertThat(answer.allowed()).isEqualTo(answer.failing().isEmpty());
        return answer.failing().stream()
                .map(test -> test.rule() + " " + test.test())
                .toList();
    }

    private static Draft aDaughter() {
        return new Draft();
    }

    /** A daughter who asked, and everything else in order; what a test is about is changed. */
    private static final class Draft {

        private DelegateKind kind = RELATIVE_OR_FRIEND;
        private WhoAsked askedBy = THEMSELVES;
        private @Nullable Boolean willing;
        private @Nullable Boolean suitable = true;
        private @Nullable Boolean consents = true;
        private @Nullable LocalDate bestInterests;
        private @Nullable Boolean wanted;
        private @Nullable Boolean independent;
        private LocalDate informed = LocalDate.of(2025, 4, 2);
        private String views = "I want Leila to do it.";
        private @Nullable Boolean understands = true;
        private @Nullable Boolean supporter = true;
        private List<PackItem> pack = Arrays.stream(PackItem.values())
                .filter(item -> item != PackItem.CONTRIBUTION)
                .toList();
        private List<String> sections = List.of("about_me");
        private @Nullable LocalDate target = TARGET;
        private @Nullable String checks = "A call each week";
        private @Nullable String help = "She rings us";

        Draft kind(DelegateKind value) {
            kind = value;
            return this;
        }

        Draft asked(WhoAsked value) {
            askedBy = value;
            return this;
        }

        Draft willing(Boolean value) {
            willing = value;
            return this;
        }

        Draft suitable(Boolean value) {
            suitable = value;
            return this;
        }

        Draft consents(@Nullable Boolean value) {
            consents = value;
            return this;
        }

        Draft bestInterests(LocalDate value) {
            bestInterests = value;
            return this;
        }

        Draft wanted(Boolean value) {
            wanted = value;
            return this;
        }

        Draft independent(Boolean value) {
            independent = value;
            return this;
        }

        Draft informed(LocalDate value) {
            informed = value;
            return this;
        }

        Draft views(String value) {
            views = value;
            return this;
        }

        Draft understands(@Nullable Boolean value) {
            understands = value;
            return this;
        }

        Draft supporter(@Nullable Boolean value) {
            supporter = value;
            return this;
        }

        Draft pack(PackItem... items) {
            pack = List.of(items);
            return this;
        }

        Draft terms(@Nullable LocalDate day, @Nullable String how, @Nullable String else_) {
            target = day;
            checks = how;
            help = else_;
            return this;
        }

        Draft sections(String... codes) {
            sections = List.of(codes);
            return this;
        }

        Delegation delegation() {
            return new Delegation(
                    "Leila Moss",
                    sections,
                    FIFTH,
                    null,
                    target,
                    checks,
                    help,
                    kind,
                    askedBy,
                    willing,
                    suitable,
                    "She knows her mother's days.",
                    consents,
                    bestInterests,
                    wanted,
                    independent,
                    informed,
                    FIFTH,
                    views,
                    understands,
                    "Large print",
                    supporter,
                    pack,
                    WritesHow.ALONE,
                    null,
                    null,
                    null);
        }
    }
}
