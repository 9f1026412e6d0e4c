package uk.ourplan.core.law.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.sharing.AnySharing.LACKS;
import static uk.ourplan.core.law.planning.sharing.AnySharing.SIGNED;
import static uk.ourplan.core.law.planning.sharing.AnySharing.aSignedPlan;
import static uk.ourplan.core.law.planning.sharing.AnySharing.allowing;
import static uk.ourplan.core.law.planning.sharing.AnySharing.askedFor;
import static uk.ourplan.core.law.planning.sharing.AnySharing.carer;
import static uk.ourplan.core.law.planning.sharing.AnySharing.day;
import static uk.ourplan.core.law.planning.sharing.AnySharing.inBestInterests;
import static uk.ourplan.core.law.planning.sharing.AnySharing.said;
import static uk.ourplan.core.law.planning.sharing.AnySharing.sent;
import static uk.ourplan.core.law.planning.sharing.AnySharing.sentAs;
import static uk.ourplan.core.law.planning.sharing.AnySharing.sentBy;
import static uk.ourplan.core.law.planning.sharing.AnySharing.somebody;
import static uk.ourplan.core.law.planning.sharing.AnySharing.under;
import static uk.ourplan.core.law.planning.sharing.AnySharing.with;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.CopyWish;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingChannel;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Sent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeforeSharingSpec {

    private static final String AGENCY = somebody("P2", "Brook Agency", "\"professional\"");
    private static final String DEAN = somebody("P3", "Dean Marsh", "\"relative\"");
    private static final String IN_THE_WAY = "{\"obstruction\": {\"who\": \"Dean Marsh, her son\"}}";

    @Test
    @Tag("SHARE-02")
    void a_version_that_is_not_signed_off_is_not_issued_as_final() {
        OnTheDesk draft = aCompletePlan().where("share.legal_bases", bases());

        assertThat(bars(draft, sent("person", Shared.FINAL_PLAN))).contains("SHARE-02");
        assertThat(bars(draft, sent("person", Shared.DRAFT_PLAN))).isEmpty();
    }

    @Test
    @Tag("SHARE-02")
    @Tag("SHARE-01")
    void a_final_version_may_be_issued_and_the_task_to_give_it_opens_until_it_is_given() {
        assertThat(bars(aSignedPlan(), sent("person", Shared.FINAL_PLAN))).isEmpty();
        assertThat(aSignedPlan().owes("SHARE-01")).containsExactly("SHARE-01:person by 2026-11-09");
        assertThat(aSignedPlan().sharing(sent("person", Shared.FINAL_PLAN)).owes("SHARE-01"))
                .isEmpty();
        assertThat(aCompletePlan().owes("SHARE-01")).isEmpty();
    }

    @Test
    @Tag("SHARE-01")
    void the_copy_is_due_as_many_days_after_the_version_became_final_as_the_council_set() {
        assertThat(aSignedPlan().where("share.copy_due_days", 0L).owedTasks("SHARE-01"))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(SIGNED));
        assertThat(aSignedPlan().whoseCircumstances("{\"not_engaging\": {}}").owes("SHARE-01"))
                .containsExactly("SHARE-01:person by 2026-11-09");
    }

    @Test
    @Tag("SHARE-01")
    void a_copy_without_its_form_does_not_count_as_given() {
        assertThat(bars(aSignedPlan(), sentAs(null, null))).containsExactly("SHARE-01");
    }

    @Test
    @Tag("SHARE-06")
    void an_agency_that_the_plan_names_gets_a_copy_with_consent_and_none_without() {
        assertThat(bars(with(AGENCY).sharing(said("P2", CopyWish.WHOLE)), sent("P2", Shared.FINAL_PLAN)))
                .isEmpty();
        assertThat(bars(with(AGENCY).sharing(said("P2", CopyWish.NONE)), sent("P2", Shared.FINAL_PLAN)))
                .containsExactly("SHARE-06");
    }

    @Test
    @Tag("SHARE-06")
    void nobody_gets_a_copy_who_is_neither_named_nor_asked_for() {
        assertThat(BeforeSharing.whyNot(
                        sent("P9", Shared.FINAL_PLAN),
                        aSignedPlan().desk(),
                        aSignedPlan().policy()))
                .singleElement()
                .satisfies(bar -> assertThat(bar.says()).contains("Add them to the plan, or record"));
    }

    @Test
    @Tag("SHARE-06")
    void without_capacity_an_agency_gets_a_copy_once_it_is_decided_in_the_person_s_best_interests() {
        assertThat(bars(with(AGENCY).whoseCapacity(LACKS), sent("P2", Shared.FINAL_PLAN)))
                .containsExactly("SHARE-06");
        assertThat(bars(
                        with(AGENCY).whoseCapacity(LACKS).sharing(inBestInterests("P2")),
                        sent("P2", Shared.FINAL_PLAN)))
                .isEmpty();
    }

    @Test
    @Tag("SHARE-06")
    void without_consent_it_goes_only_under_a_named_power_with_the_reason_and_the_manager() {
        assertThat(bars(with(AGENCY), under("safeguarding enquiry", "She may come to harm", "Moira Tait")))
                .isEmpty();
        assertThat(bars(with(AGENCY), under("safeguarding enquiry", "She may come to harm", null)))
                .containsExactly("SHARE-06");
        assertThat(bars(with(AGENCY), under("safeguarding enquiry", null, "Moira Tait")))
                .containsExactly("SHARE-06");
    }

    @Test
    @Tag("SHARE-06")
    @Tag("SHARE-09")
    void purpose_a_basis_of_the_council_s_list_and_a_secure_channel_are_asked_of_every_sharing() {
        OnTheDesk plan = aSignedPlan().sharing(askedFor("R1", "Her sister", CopyWish.WHOLE, "2026-11-05"));

        assertThat(bars(plan, sentBy("R1", "To know", "public_task", SharingChannel.SECURE_EMAIL)))
                .isEmpty();
        assertThat(bars(plan, sentBy("R1", "To know", null, SharingChannel.PRINT)))
                .containsExactly("SHARE-06");
        assertThat(bars(plan, sentBy("R1", "To know", "because", SharingChannel.PRINT)))
                .containsExactly("SHARE-06");
        assertThat(bars(plan, sentBy("R1", " ", "public_task", SharingChannel.PRINT)))
                .containsExactly("SHARE-09");
        assertThat(bars(plan, sentBy("R1", "To know", "public_task", SharingChannel.ORDINARY_EMAIL)))
                .containsExactly("SHARE-09");
        assertThat(bars(plan, sentBy("R1", "To know", "public_task", SharingChannel.TRACKED_POST)))
                .containsExactly("SHARE-09");
    }

    @Test
    @Tag("SHARE-09")
    void nothing_is_shared_while_the_council_has_not_decided_its_lawful_bases() {
        OnTheDesk undecided = aCompletePlan();

        assertThat(BeforeSharing.whyNot(sent("person", Shared.DRAFT_PLAN), undecided.desk(), undecided.policy()))
                .extracting(Bar::says)
                .singleElement()
                .asString()
                .contains("has not decided its lawful bases");
    }

    @Test
    @Tag("SHARE-09")
    @Tag("SHARE-05")
    void more_than_the_parts_that_were_agreed_does_not_go() {
        OnTheDesk plan = with(carer("{\"involve\": \"given\"}")).sharing(said("P1", CopyWish.PART, SectionName.RISKS));

        assertThat(bars(plan, sent("P1", Shared.FINAL_PLAN))).containsExactly("SHARE-09");
        assertThat(bars(plan, sent("P1", Shared.FINAL_PLAN, SectionName.RISKS, SectionName.MONEY)))
                .containsExactly("SHARE-09");
        assertThat(bars(plan, sent("P1", Shared.FINAL_PLAN, SectionName.RISKS))).isEmpty();
    }

    @Test
    @Tag("SHARE-09")
    void a_row_that_was_corrected_counts_no_more() {
        OnTheDesk plan = aSignedPlan()
                .sharing(
                        sent("person", Shared.FINAL_PLAN),
                        new Corrected("S1", day("2026-11-07"), "It came back", "Helena"));

        assertThat(plan.owes("SHARE-01")).isNotEmpty();
    }

    @Test
    @Tag("SHARE-10")
    void somebody_in_the_way_of_planning_gets_general_information_and_nothing_personal() {
        OnTheDesk plan = with(DEAN).whoseCircumstances(IN_THE_WAY);

        assertThat(bars(plan, sent("P3", Shared.GENERAL_INFORMATION))).isEmpty();
        assertThat(bars(plan, sent("P3", Shared.ASSESSMENT))).contains("SHARE-10");
        assertThat(bars(plan, sent("P3", Shared.REVIEW_INVITATION))).contains("SHARE-10");
        assertThat(bars(plan, sent("P3", Shared.FINAL_PLAN))).contains("SHARE-10");
    }

    @Test
    @Tag("SHARE-10")
    void consent_of_the_person_that_covers_it_lets_more_go_to_them() {
        OnTheDesk plan = with(DEAN).whoseCircumstances(IN_THE_WAY).sharing(allowing("P3", Shared.ASSESSMENT));

        assertThat(bars(plan, sent("P3", Shared.ASSESSMENT))).isEmpty();
        assertThat(bars(plan, sent("P3", Shared.REVIEW_INVITATION))).contains("SHARE-10");
    }

    @Test
    @Tag("FORMAT-04")
    void what_is_not_said_in_the_converted_plan_goes_along_with_every_copy() {
        OnTheDesk plan = aSignedPlan()
                .having(
                        SectionName.ABOUT_ME,
                        "/other_form",
                        "{\"medium\": \"video\", \"reflected\": false, \"where\": \"File room A12\"}");

        assertThat(bars(plan, sentAs(PlanForm.STANDARD, null))).containsExactly("FORMAT-04");
        assertThat(bars(plan, sentAs(PlanForm.STANDARD, true))).isEmpty();
        assertThat(bars(
                        plan.having(SectionName.ABOUT_ME, "/other_form/reflected", "true"),
                        sentAs(PlanForm.STANDARD, null)))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-04")
    void a_copy_of_the_original_that_is_attached_to_the_plan_goes_with_it() {
        OnTheDesk plan = aSignedPlan()
                .having(
                        SectionName.ABOUT_ME,
                        "/other_form",
                        "{\"medium\": \"video\", \"reflected\": false, \"attached\": true, \"where\": \"A12\"}");

        assertThat(bars(plan, sentAs(PlanForm.STANDARD, null))).isEmpty();
    }

    @Test
    @Tag("FORMAT-05")
    void a_copy_counts_as_given_only_in_the_form_that_the_person_needs_once_it_is_made() {
        OnTheDesk plan = aSignedPlan().of(needing(PlanForm.AUDIO));

        assertThat(bars(plan, sentAs(PlanForm.STANDARD, null))).containsExactly("FORMAT-05");
        assertThat(bars(plan, sentAs(PlanForm.AUDIO, null))).containsExactly("FORMAT-05");
        assertThat(bars(plan.sharing(new Made(day("2026-11-06"), PlanForm.AUDIO)), sentAs(PlanForm.AUDIO, null)))
                .isEmpty();
        assertThat(plan.owes("SHARE-01")).as("the duty stays open meanwhile").isNotEmpty();
    }

    @Test
    @Tag("FORMAT-05")
    void another_form_to_which_the_person_agreed_on_record_satisfies() {
        OnTheDesk plan = aSignedPlan()
                .of(needing(PlanForm.VIDEO))
                .sharing(new AgreedForm(day("2026-11-06"), PlanForm.AUDIO, "On the telephone"));

        assertThat(bars(plan, sentAs(PlanForm.AUDIO, null))).isEmpty();
        assertThat(bars(plan, sentAs(PlanForm.STANDARD, null))).containsExactly("FORMAT-05");
    }

    @Test
    @Tag("FORMAT-05")
    void large_print_is_made_with_every_final_version() {
        assertThat(bars(aSignedPlan().of(needing(PlanForm.LARGE_PRINT)), sentAs(PlanForm.LARGE_PRINT, null)))
                .isEmpty();
    }

    @Test
    @Tag("SHARE-06")
    void what_is_in_the_way_says_where_it_is_mended() {
        assertThat(told(with(AGENCY), under("safeguarding enquiry", null, "Moira Tait")))
                .singleElement()
                .asString()
                .startsWith("SHARE-06 at reason: Without consent it goes only under a named duty or power");
        assertThat(told(with(AGENCY), under("safeguarding enquiry", "She may come to harm", " ")))
                .singleElement()
                .asString()
                .startsWith("SHARE-06 at manager: ");
        assertThat(told(with(AGENCY), sent("P2", Shared.ASSESSMENT)))
                .containsExactly(
                        "SHARE-06 at : Nothing may go to Brook Agency now. The person has not agreed that they have this.");
        assertThat(told(with(AGENCY), sent("P2", Shared.DRAFT_PLAN)))
                .containsExactly(
                        "SHARE-06 at : Nothing may go to Brook Agency now. The person neither asked for it nor agreed to it.");
        assertThat(told(
                        aSignedPlan().sharing(askedFor("R1", "Rosa", CopyWish.NONE, "2026-11-05")),
                        sent("R1", Shared.FINAL_PLAN)))
                .containsExactly("SHARE-08 at : Nothing may go to Rosa now. The person refused it on 5 November 2026.");
    }

    @Test
    @Tag("FORMAT-05")
    void a_copy_in_another_form_than_the_person_needs_says_which_one_it_is() {
        assertThat(told(aSignedPlan().of(needing(PlanForm.LARGE_PRINT)), sentAs(PlanForm.STANDARD, null)))
                .containsExactly(
                        "FORMAT-05 at form: The person needs it as large print. Record when it was made so, or when the person"
                                + " agreed to another form.");
        assertThat(told(aSignedPlan(), sentAs(null, null)))
                .containsExactly("SHARE-01 at form: Say in which form the person got it.");
        assertThat(bars(
                        with(AGENCY).of(needing(PlanForm.AUDIO)).sharing(said("P2", CopyWish.WHOLE)),
                        sent("P2", Shared.FINAL_PLAN)))
                .as("the form is the person's own need")
                .isEmpty();
    }

    @Test
    @Tag("SHARE-01")
    void a_draft_that_went_to_the_person_leaves_the_final_plan_to_be_given() {
        assertThat(aSignedPlan().sharing(sent("person", Shared.DRAFT_PLAN)).owes("SHARE-01"))
                .hasSize(1);
    }

    @Test
    @Tag("SHARE-10")
    void somebody_is_known_as_in_the_way_by_the_name_that_stands_before_the_comma() {
        var plan = aSignedPlan().whoseCircumstances(IN_THE_WAY).desk();

        assertThat(BeforeSharing.isObstructing("dean marsh", plan)).isTrue();
        assertThat(BeforeSharing.isObstructing("Dean Marsh, her son", plan)).isTrue();
        assertThat(BeforeSharing.isObstructing("Dean", plan)).isFalse();
        assertThat(BeforeSharing.isObstructing(
                        "Dean",
                        aSignedPlan()
                                .whoseCircumstances("{\"obstruction\": {\"who\": \"Dean\"}}")
                                .desk()))
                .isTrue();
        assertThat(BeforeSharing.isObstructing(
                        "",
                        aSignedPlan()
                                .whoseCircumstances("{\"obstruction\": {\"who\": \" \"}}")
                                .desk()))
                .isFalse();
    }

    private static PlanOnDesk.Whose needing(PlanForm form) {
        return new PlanOnDesk.Whose(
                false, false, java.util.Set.of(form), new PlanFormat(List.of(form), null, null, List.of(), null, null));
    }

    private static Object bases() {
        return java.util.Map.of(
                "privacy_notice",
                "https://www.council.example/privacy",
                "bases",
                List.of(java.util.Map.of("code", "public_task", "says", "Our task")));
    }

    private static List<String> told(OnTheDesk plan, Sent sent) {
        return BeforeSharing.whyNot(sent, plan.desk(), plan.policy()).stream()
                .map(bar -> bar.rule() + " at " + bar.field() + ": " + bar.says())
                .toList();
    }

    private static List<String> bars(OnTheDesk plan, Sent sent) {
        return BeforeSharing.whyNot(sent, plan.desk(), plan.policy()).stream()
                .map(Bar::rule)
                .toList();
    }
}
