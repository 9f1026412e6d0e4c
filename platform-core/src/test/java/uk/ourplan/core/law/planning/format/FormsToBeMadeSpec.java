package uk.ourplan.core.law.planning.format;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.SectionName;

/** What FORMAT-03, FORMAT-05 and FORMAT-06 want made, and what ends it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsToBeMadeSpec {

    @Test
    @Tag("FORMAT-02")
    void what_the_council_cannot_file_is_written_out_on_its_template() {
        OnTheDesk audio = saying(aCompletePlan(), "{\"medium\":\"audio\"}");

        assertThat(keys(audio, "FORMAT-03")).containsExactly("FORMAT-03:written_out");
        assertThat(keys(saying(aCompletePlan(), "{\"medium\":\"audio\",\"converted\":\"2026-11-10\"}"), "FORMAT-03"))
                .isEmpty();
        assertThat(keys(saying(aCompletePlan(), "{\"medium\":\"pictures\"}"), "FORMAT-03"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-06")
    void another_language_owes_a_translation_until_it_is_ordered_or_cannot_be_had() {
        OnTheDesk nepali = of(List.of(PlanForm.STANDARD), List.of(PlanForm.STANDARD), "Nepali");

        assertThat(keys(nepali, "FORMAT-06")).containsExactly("FORMAT-06:translation");
        assertThat(keys(saying(nepali, "{\"translation_ordered\":\"2026-11-10\"}"), "FORMAT-06"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-06")
    void easy_read_is_owed_until_it_is_attached_and_nobody_owes_anything_in_english_and_standard() {
        OnTheDesk easy = of(List.of(PlanForm.EASY_READ), List.of(), "English");

        assertThat(keys(easy, "FORMAT-06")).containsExactly("FORMAT-06:easy_read");
        assertThat(keys(saying(easy, "{\"easy_read_made\":\"2026-11-10\"}"), "FORMAT-06"))
                .isEmpty();
        assertThat(keys(of(List.of(PlanForm.STANDARD), List.of(), "English"), "FORMAT-06"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-06")
    void a_new_version_owes_an_easy_read_document_of_its_own() {
        OnTheDesk easy =
                saying(of(List.of(PlanForm.EASY_READ), List.of(), "English"), "{\"easy_read_made\":\"2026-11-10\"}");

        assertThat(keys(easy, "FORMAT-06")).isEmpty();
        assertThat(keys(easy.having(Course.begun(LocalDate.of(2026, 11, 15))), "FORMAT-06"))
                .containsExactly("FORMAT-06:easy_read");
    }

    @Test
    @Tag("FORMAT-05")
    void the_form_that_is_needed_is_made_until_it_is_there_or_another_was_agreed() {
        OnTheDesk audio = of(List.of(PlanForm.AUDIO), List.of(PlanForm.STANDARD), "English");

        assertThat(keys(audio, "FORMAT-05")).containsExactly("FORMAT-05:audio");
        assertThat(keys(saying(audio, "{\"agreed_instead\":\"2026-11-03\"}"), "FORMAT-05"))
                .isEmpty();
        assertThat(keys(of(List.of(PlanForm.AUDIO), List.of(PlanForm.AUDIO), "English"), "FORMAT-05"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-05")
    void a_form_that_the_council_does_not_make_itself_is_made_for_this_person_all_the_same() {
        OnTheDesk audio = of(List.of(PlanForm.AUDIO), List.of(PlanForm.STANDARD), "English");
        OnTheDesk language = of(List.of(PlanForm.OTHER_LANGUAGE), List.of(PlanForm.STANDARD), "English");

        assertThat(audio.owedTasks("FORMAT-05"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).endsWith("needs: audio."));
        assertThat(language.owedTasks("FORMAT-05"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).endsWith("needs: other language."));
        assertThat(audio.where("format.available_formats", List.of("short", "long"))
                        .owedTasks("FORMAT-05"))
                .singleElement()
                .satisfies(task -> assertThat(task.says())
                        .endsWith("audio. The council does not make this form itself: have it made for this person."));
    }

    @Test
    @Tag("FORMAT-03")
    void a_plan_in_a_form_that_cannot_be_filed_is_written_out() {
        OnTheDesk video = saying(aCompletePlan(), "{\"medium\":\"video\",\"holds_everything\":true}");
        OnTheDesk pictures = saying(aCompletePlan(), "{\"medium\":\"pictures\",\"holds_everything\":true}");

        assertThat(keys(video, "FORMAT-03")).containsExactly("FORMAT-03:written_out");
        assertThat(keys(pictures, "FORMAT-03")).isEmpty();
    }

    private static List<String> keys(OnTheDesk plan, String rule) {
        return plan.owedTasks(rule).stream().map(OwedTask::key).toList();
    }

    private static OnTheDesk saying(OnTheDesk plan, String json) {
        return plan.having(SectionName.ABOUT_ME, "/other_form", json);
    }

    private static OnTheDesk of(List<PlanForm> needed, List<PlanForm> made, String language) {
        PlanFormat format = new PlanFormat(needed, language, Voice.FIRST_PERSON, made, "English", null);
        return aCompletePlan().of(new PlanOnDesk.Whose(false, false, Set.of(), format));
    }
}
