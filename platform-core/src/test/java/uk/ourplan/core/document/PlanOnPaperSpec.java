package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.ourplan.language.plan.AgreementStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanOnPaperSpec {

    @Test
    void a_draft_says_so_in_the_council_s_words_and_the_final_copy_does_not() {
        var draft = PlanOnPaper.html(AnyPlan.draft());
        var last = PlanOnPaper.html(AnyPlan.finalCopy());

        assertThat(draft).contains(AnyPlan.DISCLAIMER).contains("<title>Draft: ");
        assertThat(last).doesNotContain("raft");
    }

    @Test
    void every_item_that_the_act_asks_for_stands_under_the_council_s_own_heading() throws Exception {
        var headings = texts(parsed(PlanOnPaper.html(AnyPlan.finalCopy())), "h2");

        assertThat(headings)
                .containsSubsequence(
                        "About matters",
                        "About outcome timeframes",
                        "About needs",
                        "About eligibility",
                        "About council met",
                        "About others meeting",
                        "About budget",
                        "About management method",
                        "About plan risk",
                        "About advice reduce",
                        "About advice prevent",
                        "About review",
                        "Your agreement",
                        "About council signature",
                        "If you are not happy");
    }

    @Test
    void a_template_that_lacks_a_heading_is_not_printed() {
        var plan = AnyPlan.draft();
        var fewer = new HashMap<>(plan.headings());
        fewer.remove("budget");
        var lacking = new PlanCopy(
                plan.council(),
                plan.kind(),
                plan.version(),
                plan.draft(),
                plan.dated(),
                plan.whose(),
                fewer,
                plan.content(),
                plan.budget(),
                plan.agreement(),
                plan.signatures(),
                plan.review(),
                plan.howToComplain(),
                plan.manner(),
                plan.onRecord(),
                plan.wishes());

        assertThatThrownBy(() -> PlanOnPaper.html(lacking)).hasMessageContaining("budget");
    }

    @Test
    void the_final_copy_bears_its_signatures_its_review_and_the_way_to_complain() {
        var text = PlanOnPaper.html(AnyPlan.finalCopy());

        assertThat(text)
                .contains("Idris Pell", "Team manager, for the council", "22 November 2026")
                .contains("again by 3 January 2027", "Ring 01632 960000")
                .contains("when the plan does not work as intended", "when a carer can help more or less than planned")
                .contains("You have signed this plan to say that you agree with it.")
                .contains("Complaints team, 01632 960001.")
                .contains("£204.50", "£174.50", "£30.00", "943 476 5919");
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void agreement_is_told_in_plain_words(AgreementStatus status) {
        assertThat(PlainWords.of(status)).endsWith(".").doesNotContain("_").containsAnyOf("you", "You");
    }

    @Test
    void headings_go_down_one_step_at_a_time() throws Exception {
        var levels = levels(parsed(PlanOnPaper.html(AnyPlan.finalCopy())));

        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        IntStream.range(1, levels.size())
                .forEach(i -> assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1));
    }

    @Test
    void every_table_has_a_caption_and_heads_for_its_columns_and_rows() throws Exception {
        var page = parsed(PlanOnPaper.html(AnyPlan.finalCopy()));
        var tables = page.getElementsByTagName("table");

        assertThat(tables.getLength()).isGreaterThan(3);
        for (int i = 0; i < tables.getLength(); i++) {
            var table = (Element) tables.item(i);
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            var heads = table.getElementsByTagName("th");
            for (int j = 0; j < heads.getLength(); j++) {
                assertThat(((Element) heads.item(j)).getAttribute("scope")).isIn("col", "row");
            }
            var rows = table.getElementsByTagName("tr");
            for (int j = 0; j < rows.getLength(); j++) {
                assertThat(((Element) rows.item(j)).getElementsByTagName("th").getLength())
                        .isPositive();
            }
        }
    }

    @Test
    void the_page_names_its_language_and_fetches_nothing() throws Exception {
        var html = PlanOnPaper.html(AnyPlan.finalCopy());

        assertThat(parsed(html).getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(html).doesNotContain("http:", "https:", "url(", "@import", "<script", "<img", "<link");
    }

    @ParameterizedTest
    @MethodSource("uk.ourplan.core.document.Hostile#words")
    void whatever_people_type_is_only_ever_text(String words) throws Exception {
        var html = PlanOnPaper.html(AnyPlan.saying(words));

        var page = parsed(html);
        for (String tag : List.of("script", "img", "iframe", "a", "link", "svg", "object")) {
            assertThat(page.getElementsByTagName(tag).getLength()).as(tag).isZero();
        }
        assertThat(page.getElementsByTagName("style").getLength()).isOne();
        assertThat(html).doesNotContain("\u202E", "\u2066", "\u0000", "\u001B");
    }

    private static Document parsed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document page, String tag) {
        var all = page.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static List<Integer> levels(Document page) {
        var all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getNodeName())
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .toList();
    }
}
