package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.Needs;

/** Each form of a plan is a real document (FORMAT-02, FORMAT-05, FORMAT-06), in the voice that was chosen (FORMAT-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsOfAPlanSpec {

    private static final PlanCopy PLAN = AnyPlan.finalCopy();

    @BeforeAll
    static void readTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentForm.class,
            names = {"LARGE_PRINT", "SHORT", "EASY_READ", "BLANK"})
    void every_form_on_paper_is_pdf_ua_with_its_headings_tagged(DocumentForm form) throws Exception {
        byte[] made = Objects.requireNonNull(
                new RenderedPlanDocuments().made(PLAN, form).block());

        assertThat(PdfSpec.faults(made)).isEmpty();
        try (var pdf = Loader.loadPDF(made)) {
            assertThat(PdfSpec.tags(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "P");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Care and support plan for Wren");
        }
    }

    @ParameterizedTest
    @MethodSource("uk.ourplan.core.document.Hostile#words")
    void whatever_people_type_easy_read_stays_pdf_ua_and_text_stays_text(String words) throws Exception {
        assertThat(PdfSpec.faults(PlanOnPaper.easyRead(AnyPlan.saying(words)))).isEmpty();
        assertThat(PlanOnPaper.text(AnyPlan.saying(words))).contains("About matters");
    }

    @Test
    void large_print_has_no_line_of_the_plan_under_eighteen_points() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.largePrint(PLAN))) {
            assertThat(smallest(pdf)).isGreaterThanOrEqualTo(18f);
        }
    }

    @Test
    void plain_text_says_all_that_the_page_says_with_nothing_to_mark_it_up() {
        String text = PlanOnPaper.text(PLAN);

        assertThat(text)
                .startsWith("Anywhere Council\n\nCare and support plan for Wren\n==============================\n")
                .contains("\nAbout budget\n------------\n")
                .contains("* You pay; Each week: £30.00; Once: £0.00")
                .contains("* My garden, and being outside in it.")
                .doesNotContain("<", "&amp;");
    }

    @Test
    void the_short_form_says_what_matters_what_is_done_and_what_it_costs_on_two_pages_at_most() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.shortForm(PLAN))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("My garden, and being outside in it.", "The council pays", "About review")
                    .doesNotContain("About plan risk");
        }
    }

    @Test
    void easy_read_says_one_thing_a_sentence_with_a_symbol_beside_it() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.easyRead(PLAN))) {
            List<String> lines = new PDFTextStripper().getText(pdf).lines().toList();

            assertThat(lines)
                    .anyMatch(line -> line.contains("This is your plan."))
                    .anyMatch(line -> line.contains("♥") && line.contains("My garden, and being outside in it."))
                    .anyMatch(line -> line.contains("You pay £30.00 each week."));
        }
    }

    @Test
    void the_blank_template_has_every_heading_of_the_council_and_none_of_the_plan() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.blank(PLAN))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(AnyPlan.headings().values().toArray(String[]::new))
                    .doesNotContain("My garden");
        }
    }

    @Test
    void the_first_person_gives_headings_that_begin_with_i_or_my() {
        String text = PlanOnPaper.text(AnyPlan.told(PLAN, in(Voice.FIRST_PERSON)));

        assertThat(text)
                .contains(
                        "\nWhat matters to me, and what I want\n",
                        "\nWhat I need\n",
                        "\nMy money, and who pays what\n");
    }

    @Test
    void the_third_person_gives_headings_with_the_name() {
        assertThat(PlanOnPaper.text(AnyPlan.told(PLAN, in(Voice.THIRD_PERSON))))
                .contains("\nWhat matters to Wren, and what Wren wants\n", "\nWhat Wren needs\n");
    }

    @Test
    void another_voice_leaves_every_word_that_somebody_wrote_as_it_is() {
        String first = PlanOnPaper.text(AnyPlan.told(PLAN, in(Voice.FIRST_PERSON)));
        String third = PlanOnPaper.text(AnyPlan.told(PLAN, in(Voice.THIRD_PERSON)));

        assertThat(written(first)).isEqualTo(written(third)).contains("* My garden, and being outside in it.");
    }

    @Test
    void who_wrote_which_part_stands_on_the_plan_with_its_co_ordinator() {
        Manner byTwo = new Manner(
                null, "Jo Bell", List.of(new Manner.Writer("About me", "Leila Moss (relative or friend)")), null);

        assertThat(PlanOnPaper.text(AnyPlan.told(PLAN, byTwo)))
                .contains(
                        "Co-ordinator at the council: Jo Bell",
                        "* About me; Written by: Leila Moss (relative or friend)");
    }

    @Test
    void a_plan_that_stands_in_another_form_too_says_where_it_is_and_that_it_goes_along() {
        Manner video = new Manner(null, null, List.of(), new Manner.Elsewhere("A video", "File room A12", false));

        assertThat(PlanOnPaper.text(AnyPlan.told(PLAN, video)))
                .contains("Where it is kept: File room A12")
                .contains("A copy of it goes with every copy of this plan.");
    }

    @Test
    @Tag("CONTENT-02")
    void a_council_may_print_each_need_as_a_short_statement_and_never_leave_one_out() {
        PlanCopy plan = AnyPlan.holding(PLAN, JsonMapper.shared().readValue("""
                {"needs": [{"id": "N1", "text": "Getting washed. Since the fall nothing below the waist is safe alone.", "outcomes": []},
                  {"id": "N2", "text": "Cooking", "outcomes": []}]}""", Needs.class));

        assertThat(PlanOnPaper.text(AnyPlan.told(plan, new Manner(null, null, List.of(), null, true))))
                .contains("Getting washed.", "Cooking")
                .doesNotContain("Since the fall");
        assertThat(PlanOnPaper.text(AnyPlan.told(plan, Manner.PLAIN))).contains("Since the fall");
    }

    private static Manner in(Voice voice) {
        return new Manner(voice, null, List.of(), null);
    }

    /** Everything but headings and what underlines them. */
    private static List<String> written(String text) {
        List<String> lines = text.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size() - 1)
                .filter(i ->
                        !lines.get(i + 1).matches("[-=]{3,}") && !lines.get(i).matches("[-=]{3,}"))
                .mapToObj(lines::get)
                .toList();
    }

    /** Of what stands between the margins: page numbers and the mark of a draft are furniture. */
    private static float smallest(PDDocument pdf) throws IOException {
        float[] smallest = {Float.MAX_VALUE};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                boolean inMargin = text.getYDirAdj() > text.getPageHeight() - 57;
                if (!inMargin && !text.getUnicode().isBlank()) {
                    smallest[0] = Math.min(smallest[0], text.getFontSizeInPt());
                }
            }
        }.getText(pdf);
        return smallest[0];
    }
}
