package uk.ourplan.core.law.planning.format;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.SectionName;

/** FORMAT-02, FORMAT-03, FORMAT-04, FORMAT-05, FORMAT-06 and FORMAT-10 on the desk. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormOfAPlanSpec {

    @Test
    @Tag("FORMAT-05")
    void a_need_whose_form_is_blank_is_asked_about() {
        assertThat(of(needs("", "", "English", "English")).says("FORMAT-05"))
                .hasSize(1)
                .allMatch(each -> each.startsWith("prompts"));
    }

    @ParameterizedTest
    @Tag("FORMAT-05")
    @CsvSource({
        "audio, standard, true",
        "audio, 'standard,audio', false",
        "'short,audio', audio, true",
        "standard, standard, false"
    })
    void a_draft_in_a_form_that_does_not_match_is_not_presented(String needed, String made, boolean stopped) {
        assertThat(stops(of(needs(needed, made, "English", "English")), "FORMAT-05"))
                .isEqualTo(stopped);
    }

    @Test
    @Tag("FORMAT-05")
    void a_draft_in_another_language_is_not_presented() {
        assertThat(stops(of(needs("standard", "standard", "Portuguese", "English")), "FORMAT-05"))
                .isTrue();
        assertThat(stops(of(needs("standard", "standard", "Portuguese", "portuguese ")), "FORMAT-05"))
                .isFalse();
    }

    @Test
    @Tag("FORMAT-05")
    void a_form_that_the_person_agreed_to_on_record_satisfies() {
        OnTheDesk agreed =
                saying(of(needs("video", "audio", "English", "English")), "{\"agreed_instead\":\"2026-11-03\"}");

        assertThat(agreed.says("FORMAT-05")).isEmpty();
    }

    @Test
    @Tag("FORMAT-06")
    void another_language_asks_for_a_translation_until_it_is_ordered_or_cannot_be_had() {
        OnTheDesk nepali = of(needs("standard", "standard", "Nepali", "Nepali"));

        assertThat(nepali.says("FORMAT-06")).hasSize(1);
        assertThat(saying(nepali, "{\"translation_ordered\":\"2026-11-10\"}").says("FORMAT-06"))
                .isEmpty();
        assertThat(saying(nepali, "{\"translation_not_possible\":\"No translator.\"}")
                        .says("FORMAT-06"))
                .isEmpty();
        assertThat(of(needs("standard", "standard", "English", "English")).says("FORMAT-06"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-06")
    void easy_read_is_asked_for_until_it_is_attached_to_this_version() {
        OnTheDesk easy = of(needs("easy_read", "easy_read", "English", "English"));

        assertThat(easy.says("FORMAT-06")).hasSize(1);
        assertThat(saying(easy, "{\"easy_read_made\":\"2026-11-10\"}").says("FORMAT-06"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("FORMAT-03")
    @CsvSource({"pictures, true, false", "pictures, false, true", "audio, true, true"})
    void a_plan_that_holds_everything_and_can_be_filed_is_the_plan_of_record_and_any_other_is_explained_first(
            String medium, boolean holdsEverything, boolean writtenOut) {
        OnTheDesk plan =
                inAnotherForm("{\"medium\":\"%s\",\"holds_everything\":%s}".formatted(medium, holdsEverything));

        assertThat(stops(plan, "FORMAT-03")).isEqualTo(writtenOut);
    }

    @Test
    @Tag("FORMAT-03")
    void an_explanation_before_the_version_on_the_template_lets_it_be_signed() {
        OnTheDesk plan = inAnotherForm("""
                {"medium":"audio","holds_everything":true,"explained":"2026-05-01","converted":"2026-05-01","reflected":true,
                 "where":"File room A12"}""");

        assertThat(plan.says("FORMAT-03")).isEmpty();
        assertThat(plan.says("FORMAT-04")).isEmpty();
    }

    @Test
    @Tag("FORMAT-03")
    void audio_is_the_plan_of_record_where_the_council_can_file_it() {
        OnTheDesk plan = inAnotherForm("{\"medium\":\"audio\",\"holds_everything\":true}")
                .where("format.storable_media_types", List.of("text", "pictures", "audio"));

        assertThat(plan.says("FORMAT-03")).isEmpty();
    }

    @Test
    @Tag("FORMAT-04")
    void a_version_on_the_template_says_whether_it_reflects_everything_and_where_the_original_is() {
        OnTheDesk plan = inAnotherForm("{\"medium\":\"video\",\"holds_everything\":true,\"explained\":\"2026-05-01\"}");

        assertThat(plan.says("FORMAT-04")).hasSize(2);
    }

    @ParameterizedTest
    @Tag("FORMAT-04")
    @CsvSource({"'\"attached\":false', true", "'\"attached\":true', false", "'\"enclosed\":true', false"})
    void what_is_not_reflected_goes_along_or_the_plan_is_not_issued(String along, boolean stopped) {
        OnTheDesk plan = inAnotherForm("""
                {"medium":"video","holds_everything":true,"explained":"2026-05-01","reflected":false,"where":"File room A12",%s}""".formatted(along));

        assertThat(stops(plan, "FORMAT-04")).isEqualTo(stopped);
    }

    @Test
    @Tag("FORMAT-10")
    void the_first_person_is_offered_until_a_voice_is_chosen_by_the_person_or_the_council() {
        OnTheDesk nobody = of(new PlanFormat(List.of(PlanForm.STANDARD), "English", null, List.of(), "English", null));

        assertThat(nobody.where("format.default_voice", "ask").says("FORMAT-10"))
                .hasSize(1);
        assertThat(nobody.where("format.default_voice", "first_person").says("FORMAT-10"))
                .isEmpty();
        assertThat(of(needs("standard", "standard", "English", "English")).says("FORMAT-10"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("FORMAT-02")
    @CsvSource({"template_cannot_be_used, 1", "template_limits_involvement, 1", "likes_it_better, 0"})
    void where_the_template_does_not_suit_other_styles_are_offered(String why, int offers) {
        assertThat(inAnotherForm("{\"why\":\"" + why + "\"}").says("FORMAT-02"))
                .hasSize(offers)
                .allMatch(each -> each.equals("prompts at other_form.medium"));
        assertThat(aCompletePlan().says("FORMAT-02")).isEmpty();
    }

    @Test
    @Tag("FORMAT-02")
    void which_parts_are_in_their_own_form_and_why_is_put_on_record_and_nothing_is_stopped_for_the_form_alone() {
        OnTheDesk drawing = inAnotherForm("{\"medium\":\"pictures\"}");

        assertThat(drawing.says("FORMAT-02"))
                .containsExactly("prompts at other_form.what", "prompts at other_form.why");
        assertThat(drawing.stops()).isEmpty();
        assertThat(inAnotherForm("{\"medium\":\"pictures\",\"what\":\"What matters\",\"why\":\"likes_it_better\"}")
                        .says("FORMAT-02"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-02")
    void of_a_medium_that_the_council_cannot_file_the_place_is_noted() {
        String audio = "{\"medium\":\"audio\",\"what\":\"All of it\",\"why\":\"likes_it_better\"%s}";

        assertThat(inAnotherForm(audio.formatted("")).says("FORMAT-02")).containsExactly("prompts at other_form.where");
        assertThat(inAnotherForm(audio.formatted(",\"where\":\"File room A12\""))
                        .says("FORMAT-02"))
                .isEmpty();
        assertThat(inAnotherForm(audio.formatted(""))
                        .where("format.storable_media_types", List.of("text", "pictures", "audio"))
                        .says("FORMAT-02"))
                .isEmpty();
    }

    private static boolean stops(OnTheDesk plan, String rule) {
        return plan.says(rule).stream().anyMatch(each -> !each.startsWith("prompts") && !each.startsWith("warns"));
    }

    private static OnTheDesk inAnotherForm(String json) {
        return saying(aCompletePlan(), json);
    }

    private static OnTheDesk saying(OnTheDesk plan, String json) {
        return plan.having(SectionName.ABOUT_ME, "/other_form", json);
    }

    private static OnTheDesk of(@Nullable PlanFormat format) {
        return aCompletePlan().of(new PlanOnDesk.Whose(false, false, Set.of(), format));
    }

    private static PlanFormat needs(String forms, String made, String language, String madeIn) {
        return new PlanFormat(forms(forms), language, Voice.FIRST_PERSON, forms(made), madeIn, null);
    }

    private static List<PlanForm> forms(String codes) {
        return codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(PlanForm::of).toList();
    }
}
