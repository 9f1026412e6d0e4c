package uk.ourplan.core.law.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.sharing.AnySharing.LACKS;
import static uk.ourplan.core.law.planning.sharing.AnySharing.aSignedPlan;
import static uk.ourplan.core.law.planning.sharing.AnySharing.askedFor;
import static uk.ourplan.core.law.planning.sharing.AnySharing.carer;
import static uk.ourplan.core.law.planning.sharing.AnySharing.inBestInterests;
import static uk.ourplan.core.law.planning.sharing.AnySharing.said;
import static uk.ourplan.core.law.planning.sharing.AnySharing.sent;
import static uk.ourplan.core.law.planning.sharing.AnySharing.somebody;
import static uk.ourplan.core.law.planning.sharing.AnySharing.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.CopyWish;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingNote.Said;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CopiesOfAPlanSpec {

    private static final String NOT_ASKED = "{\"involve\": \"given\", \"share\": \"not_asked\"}";
    private static final String GIVEN = "{\"involve\": \"given\", \"share\": \"whole\", \"dated\": \"2026-10-20\"}";
    private static final String TWO_PROVIDERS = """
            {"services": [{"id": "S1", "provider": {"name": "Brookside Care"}}, {"id": "S2", "provider": {"name": "Day Club"}},
              {"id": "S3", "provider": {"name": "Brookside Care"}}]}""";

    @Test
    @Tag("SHARE-03")
    void the_person_and_the_advocate_on_record_are_sent_the_plan_and_nobody_else_is_on_the_list() {
        assertThat(answers(with(somebody("P1", "Asha", "\"advocate\"")
                        .replace("}", ", \"consent\": {\"involve\": \"given\"}}"))))
                .containsExactly("person SEND", "P1 SEND");
    }

    @Test
    @Tag("SHARE-03")
    void without_an_advocate_on_record_there_is_no_advocate_to_send_to() {
        assertThat(answers(aSignedPlan())).containsExactly("person SEND");
    }

    @Test
    @Tag("SHARE-03")
    void only_an_objection_with_capacity_keeps_the_plan_from_the_advocate() {
        OnTheDesk plan = with(somebody("P1", "Asha", "\"advocate\""));

        assertThat(answers(plan.sharing(said("P1", CopyWish.NONE)))).contains("P1 DO_NOT_SEND");
        assertThat(answers(plan.whoseCapacity(LACKS))).contains("P1 SEND");
    }

    @Test
    @Tag("SHARE-03")
    @Tag("SHARE-07")
    void with_consent_each_of_two_providers_of_the_version_gets_a_copy_as_a_task_of_its_own() {
        OnTheDesk plan = aSignedPlan()
                .with(SectionName.SUPPORT, TWO_PROVIDERS)
                .sharing(said("provider_S1", CopyWish.WHOLE), said("provider_S2", CopyWish.WHOLE));

        assertThat(answers(plan)).containsExactly("person SEND", "provider_S1 SEND", "provider_S2 SEND");
        assertThat(plan.owes("SHARE-07"))
                .containsExactly("SHARE-07:provider_S1 by 2026-11-09", "SHARE-07:provider_S2 by 2026-11-09");
    }

    @Test
    @Tag("SHARE-03")
    @Tag("SHARE-07")
    void a_provider_that_was_taken_out_of_the_version_gets_nothing_of_it() {
        OnTheDesk plan = aSignedPlan().sharing(said("provider_S2", CopyWish.WHOLE));

        assertThat(answers(plan)).containsExactly("person SEND");
        assertThat(plan.owes("SHARE-07")).isEmpty();
    }

    @Test
    @Tag("SHARE-07")
    void where_consent_is_refused_no_provider_gets_a_copy_and_the_refusal_is_kept() {
        OnTheDesk plan = aSignedPlan()
                .with(SectionName.SUPPORT, TWO_PROVIDERS)
                .sharing(said("provider_S1", CopyWish.NONE), said("provider_S2", CopyWish.NONE));

        assertThat(plan.owes("SHARE-07")).isEmpty();
        assertThat(row(plan, "provider_S1").why()).isEqualTo("The person refused it on 5 November 2026.");
    }

    @Test
    @Tag("SHARE-07")
    void without_capacity_a_best_interests_decision_sends_it_to_the_provider() {
        OnTheDesk plan = aSignedPlan().with(SectionName.SUPPORT, TWO_PROVIDERS).whoseCapacity(LACKS);
        assertThat(row(plan, "provider_S1").answer()).isEqualTo(CopyRow.Answer.ASK);

        assertThat(row(plan.sharing(inBestInterests("provider_S1")), "provider_S1")
                        .answer())
                .isEqualTo(CopyRow.Answer.SEND);
    }

    @Test
    @Tag("SHARE-03")
    void a_housing_officer_who_came_to_a_meeting_and_was_not_asked_for_gets_nothing() {
        assertThat(answers(with(somebody("P2", "Housing officer", "\"professional\""))))
                .containsExactly("person SEND", "P2 DO_NOT_SEND");
    }

    @Test
    @Tag("SHARE-04")
    void a_carer_gets_the_whole_plan_where_the_person_says_so_and_none_where_they_say_none() {
        OnTheDesk plan = with(carer("{\"involve\": \"given\", \"share\": \"whole\", \"dated\": \"2026-10-20\"}"));

        assertThat(plan.owes("SHARE-04")).containsExactly("SHARE-04:P1 by 2026-11-09");
        assertThat(answers(plan.sharing(said("P1", CopyWish.NONE)))).contains("P1 DO_NOT_SEND");
    }

    @Test
    @Tag("SHARE-04")
    void an_unanswered_question_about_the_carer_sends_no_copy_and_names_the_carer() {
        OnTheDesk plan = with(carer(NOT_ASKED));

        assertThat(row(plan, "P1").answer()).isEqualTo(CopyRow.Answer.ASK);
        assertThat(row(plan, "P1").why()).isEqualTo("Ask whether Jo should have a copy.");
    }

    @Test
    @Tag("SHARE-04")
    void where_silence_means_yes_it_goes_only_after_the_person_was_told() {
        OnTheDesk plan = with(carer(NOT_ASKED)).where("share.carer_copy_default", "full_unless_declined");
        assertThat(row(plan, "P1").why()).startsWith("Tell the person first");

        Said told = new Said(
                "P1",
                null,
                null,
                LocalDate.of(2026, 11, 5),
                null,
                List.of(),
                null,
                LocalDate.of(2026, 11, 5),
                null,
                List.of());

        assertThat(row(plan.sharing(told), "P1").answer()).isEqualTo(CopyRow.Answer.SEND);
    }

    @Test
    @Tag("SHARE-04")
    void without_capacity_nothing_goes_to_the_carer_before_a_best_interests_decision_which_shares_in_full() {
        OnTheDesk plan = with(carer(NOT_ASKED)).whoseCapacity(LACKS);
        assertThat(row(plan, "P1").answer()).isNotEqualTo(CopyRow.Answer.SEND);

        CopyRow decided = row(plan.sharing(inBestInterests("P1")), "P1");

        assertThat(decided.answer()).isEqualTo(CopyRow.Answer.SEND);
        assertThat(decided.sections()).isEmpty();
    }

    @Test
    @Tag("SHARE-05")
    void parts_go_item_by_item_once_they_were_talked_through() {
        CopyRow row = row(
                with(carer(NOT_ASKED)).sharing(said("P1", CopyWish.PART, SectionName.RISKS, SectionName.SUPPORT)),
                "P1");

        assertThat(row.answer()).isEqualTo(CopyRow.Answer.SEND);
        assertThat(row.rule()).isEqualTo("SHARE-05");
        assertThat(row.sections()).containsExactly(SectionName.RISKS, SectionName.SUPPORT);
    }

    @Test
    @Tag("SHARE-05")
    void no_part_goes_before_it_was_discussed_and_with_none_agreed_no_copy_is_made() {
        Said undiscussed = new Said(
                "P1",
                null,
                null,
                LocalDate.of(2026, 11, 5),
                CopyWish.PART,
                List.of(SectionName.RISKS),
                null,
                null,
                null,
                List.of());

        assertThat(row(with(carer(NOT_ASKED)).sharing(undiscussed), "P1").answer())
                .isEqualTo(CopyRow.Answer.ASK);
        assertThat(row(with(carer(NOT_ASKED)).sharing(said("P1", CopyWish.PART)), "P1")
                        .answer())
                .isEqualTo(CopyRow.Answer.DO_NOT_SEND);
    }

    @Test
    @Tag("SHARE-08")
    void a_friend_whom_the_person_names_gets_a_copy_whether_or_not_they_took_part() {
        OnTheDesk plan = aSignedPlan().sharing(askedFor("R1", "Rosa", CopyWish.WHOLE, "2026-11-05"));

        assertThat(plan.owes("SHARE-08")).containsExactly("SHARE-08:R1 by 2026-11-09");
        assertThat(row(plan, "R1").name()).isEqualTo("Rosa");
    }

    @Test
    @Tag("SHARE-08")
    void a_request_that_is_withdrawn_ends_the_task_with_its_day() {
        OnTheDesk plan = aSignedPlan()
                .sharing(askedFor("R1", "Rosa", CopyWish.WHOLE, "2026-11-05"), said("R1", CopyWish.WITHDRAWN));

        assertThat(plan.owes("SHARE-08")).isEmpty();
        assertThat(row(plan, "R1").why()).isEqualTo("Taken back on 5 November 2026.");
        assertThat(row(plan, "R1").name()).isEqualTo("Rosa");
    }

    @Test
    @Tag("SHARE-08")
    void a_request_without_capacity_is_held_until_a_best_interests_decision() {
        OnTheDesk plan =
                aSignedPlan().whoseCapacity(LACKS).sharing(askedFor("R1", "Rosa", CopyWish.WHOLE, "2026-11-05"));

        assertThat(row(plan, "R1").answer()).isEqualTo(CopyRow.Answer.ASK);
    }

    @Test
    @Tag("SHARE-03")
    void whom_the_person_cares_for_is_not_asked_about_and_an_attorney_has_what_the_person_says() {
        assertThat(answers(with(somebody("P1", "Her mother", "\"cared_for\"")))).containsExactly("person SEND");
        assertThat(row(
                        with(somebody("P1", "Nasrin", "\"attorney\"").replace("}", ", \"consent\": " + GIVEN + "}")),
                        "P1"))
                .satisfies(row -> {
                    assertThat(row.answer()).isEqualTo(CopyRow.Answer.SEND);
                    assertThat(row.rule()).isEqualTo("SHARE-03");
                });
    }

    @Test
    @Tag("SHARE-05")
    void the_parts_that_stand_with_the_consent_on_the_plan_go_once_the_consent_has_its_day() {
        String parts = "{\"involve\": \"given\", \"share\": \"part\", \"sections\": [\"risks\"]%s}";
        CopyRow agreed = row(with(carer(parts.formatted(", \"dated\": \"2026-10-20\""))), "P1");

        assertThat(agreed.answer()).isEqualTo(CopyRow.Answer.SEND);
        assertThat(agreed.sections()).containsExactly(SectionName.RISKS);
        assertThat(row(with(carer(parts.formatted(""))), "P1").answer()).isEqualTo(CopyRow.Answer.ASK);
    }

    @Test
    @Tag("SHARE-04")
    void a_carer_to_whom_the_person_said_none_is_not_asked_about_again() {
        String none = "{\"involve\": \"given\", \"share\": \"none\", \"dated\": \"2026-10-20\"}";

        assertThat(row(with(carer(none)), "P1").answer()).isEqualTo(CopyRow.Answer.DO_NOT_SEND);
        assertThat(row(with("{\"id\": \"P1\", \"name\": \"Jo\", \"roles\": [\"carer\"]}"), "P1")
                        .answer())
                .isEqualTo(CopyRow.Answer.ASK);
    }

    @Test
    @Tag("SHARE-04")
    void where_only_asking_brings_a_copy_what_was_said_of_a_carer_without_a_wish_asks_again() {
        Said silent = said("P1", null);

        assertThat(row(with(carer(NOT_ASKED)).sharing(silent), "P1").why())
                .isEqualTo("Ask whether Jo should have a copy.");
        assertThat(row(
                                with(carer(NOT_ASKED))
                                        .where("share.carer_copy_default", "full_unless_declined")
                                        .sharing(silent),
                                "P1")
                        .why())
                .isEqualTo("Tell the person first that a copy will go to Jo.");
    }

    @Test
    @Tag("SHARE-06")
    void of_somebody_who_was_neither_asked_for_nor_agreed_to_the_list_says_so() {
        String friend = "{\"id\": \"P2\", \"name\": \"Ola\", \"roles\": [\"friend\"], \"consent\": %s}";

        assertThat(row(with(friend.formatted(NOT_ASKED)), "P2").why())
                .isEqualTo("The person neither asked for it nor agreed to it.");
        assertThat(row(
                                with(friend.formatted(
                                        "{\"involve\": \"given\", \"share\": \"none\", \"dated\": \"2026-10-20\"}")),
                                "P2")
                        .why())
                .isEqualTo("Nothing goes to the other agency on what is recorded.");
    }

    @Test
    @Tag("SHARE-07")
    void about_a_provider_the_person_is_asked_and_without_capacity_it_is_decided() {
        OnTheDesk plan = aSignedPlan().with(SectionName.SUPPORT, TWO_PROVIDERS);

        assertThat(row(plan, "provider_S1").why()).isEqualTo("Ask whether Brookside Care may have a copy.");
        assertThat(row(plan.whoseCapacity(LACKS), "provider_S1").why())
                .isEqualTo("A decision in the person's best interests comes first.");
        assertThat(row(plan.whoseCapacity(LACKS.replace("share_information", "manage_money")), "provider_S1")
                        .why())
                .isEqualTo("Ask whether Brookside Care may have a copy.");
    }

    @Test
    @Tag("SHARE-06")
    void in_the_persons_best_interests_nothing_may_be_decided_too() {
        Said none = new Said(
                "P1",
                null,
                null,
                LocalDate.of(2026, 11, 5),
                CopyWish.NONE,
                List.of(),
                null,
                null,
                LocalDate.of(2026, 11, 4),
                List.of());

        assertThat(row(with(carer(NOT_ASKED)).whoseCapacity(LACKS).sharing(none), "P1"))
                .satisfies(row -> {
                    assertThat(row.answer()).isEqualTo(CopyRow.Answer.DO_NOT_SEND);
                    assertThat(row.why()).isEqualTo("Decided in the person's best interests on 4 November 2026.");
                });
        assertThat(row(
                                with(somebody("P1", "Asha", "\"advocate\""))
                                        .whoseCapacity(LACKS)
                                        .sharing(none),
                                "P1")
                        .answer())
                .isEqualTo(CopyRow.Answer.SEND);
    }

    @Test
    @Tag("SHARE-08")
    void two_whom_the_person_asked_for_keep_their_names_apart() {
        OnTheDesk plan = aSignedPlan()
                .sharing(
                        askedFor("R1", "Rosa", CopyWish.WHOLE, "2026-11-05"),
                        askedFor("R2", "Tom", CopyWish.WHOLE, "2026-11-05"));

        assertThat(row(plan, "R1").name()).isEqualTo("Rosa");
        assertThat(row(plan, "R2").name()).isEqualTo("Tom");
    }

    @Test
    @Tag("SHARE-07")
    void a_task_ends_when_the_final_plan_was_sent_and_not_with_a_draft() {
        OnTheDesk plan = aSignedPlan().with(SectionName.SUPPORT, TWO_PROVIDERS);

        assertThat(plan.sharing(
                                said("provider_S1", CopyWish.WHOLE),
                                said("provider_S2", CopyWish.WHOLE),
                                sent("provider_S1", Shared.DRAFT_PLAN),
                                sent("provider_S2", Shared.FINAL_PLAN))
                        .owes("SHARE-07"))
                .containsExactly("SHARE-07:provider_S1 by 2026-11-09");
    }

    @Test
    @Tag("SHARE-09")
    void a_task_says_what_goes_and_to_whom_without_naming_them() {
        assertThat(tasks(with(carer(NOT_ASKED)).sharing(said("P1", CopyWish.WHOLE)), "SHARE-04"))
                .containsExactly("Send the plan to the carer (P1).");
        assertThat(tasks(with(carer(NOT_ASKED)).sharing(said("P1", CopyWish.PART, SectionName.RISKS)), "SHARE-05"))
                .containsExactly("Send the parts of the plan that the person agreed to to the carer (P1).");
        assertThat(tasks(with(carer(NOT_ASKED)), "SHARE-04"))
                .containsExactly("Settle whether the carer (P1) has a copy of the plan.");
        assertThat(tasks(
                        with(carer("{\"involve\": \"given\", \"share\": \"part\", \"sections\": [\"risks\"]}")),
                        "SHARE-05"))
                .containsExactly("Talk through with the person which parts go to the carer (P1).");
        assertThat(tasks(aSignedPlan().sharing(askedFor("R1", "Rosa", CopyWish.WHOLE, "2026-11-05")), "SHARE-08"))
                .containsExactly("Send the plan to somebody whom the person asked for (R1).");
        assertThat(tasks(with(somebody("P2", "Ola", "\"friend\"")).sharing(said("P2", CopyWish.WHOLE)), "SHARE-06"))
                .containsExactly("Send the plan to somebody else (P2).");
        assertThat(tasks(
                        aSignedPlan()
                                .with(SectionName.SUPPORT, TWO_PROVIDERS)
                                .sharing(said("provider_S1", CopyWish.WHOLE), said("provider_S2", CopyWish.NONE)),
                        "SHARE-07"))
                .containsExactly("Send the plan to the provider (line S1).");
    }

    private static List<String> tasks(OnTheDesk plan, String rule) {
        return plan.owedTasks(rule).stream().map(OwedTask::says).toList();
    }

    private static List<String> answers(OnTheDesk plan) {
        return CopiesOfAPlan.of(plan.desk(), plan.policy()).stream()
                .map(row -> row.to() + " " + row.answer())
                .toList();
    }

    private static CopyRow row(OnTheDesk plan, String to) {
        return CopiesOfAPlan.row(to, plan.desk(), plan.policy()).orElseThrow();
    }
}
