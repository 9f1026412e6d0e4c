package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfSpec {

    @BeforeAll
    static void readTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_draft_and_a_final_copy_are_pdf_ua() throws Exception {
        assertThat(faults(PlanOnPaper.pdf(AnyPlan.draft()))).isEmpty();
        assertThat(faults(PlanOnPaper.pdf(AnyPlan.finalCopy()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("uk.ourplan.core.document.Hostile#words")
    void whatever_people_type_it_stays_pdf_ua(String words) throws Exception {
        assertThat(faults(PlanOnPaper.pdf(AnyPlan.saying(words)))).isEmpty();
    }

    @Test
    void the_tags_follow_the_order_in_which_the_page_is_read() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.pdf(AnyPlan.draft()))) {
            var tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());

            assertThat(tags.stream().filter(tag -> tag.matches("H[1-6]")))
                    .startsWith("H1", "H2", "H2", "H2", "H2", "H2", "H3", "H2");
            assertThat(tags.indexOf("H1")).isLessThan(tags.indexOf("Table"));
            assertThat(tags).containsSubsequence("H1", "Table", "TR", "TH", "Caption", "H2", "L", "LI", "H2");
        }
    }

    @Test
    void the_text_can_be_read_out_and_every_page_of_a_draft_is_marked() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.pdf(AnyPlan.draft()))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Draft: Care and support plan for Wren");
            assertThat(text(pdf)).contains("My garden, and being outside in it.", "£204.50", "Page 1 of");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("DRAFT");
            }
        }
    }

    @Test
    void the_final_copy_bears_no_mark_of_a_draft() throws IOException {
        try (var pdf = Loader.loadPDF(PlanOnPaper.pdf(AnyPlan.finalCopy()))) {
            assertThat(text(pdf)).doesNotContainIgnoringCase("draft").contains("Idris Pell");
        }
    }

    @Test
    void nothing_is_fetched_even_from_a_page_that_asks_for_it() throws IOException {
        try (var listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var there = "http://127.0.0.1:" + listening.getLocalPort();
            listening.setSoTimeout(300);

            var pdf = Pdf.of("<html lang=\"en-GB\"><head><title>a</title><link rel=\"stylesheet\" href=\"" + there
                    + "/a.css\"/><style>@import url(" + there + "/b.css); p { background: url(" + there
                    + "/c.png); font-family: \"Liberation Sans\"; }</style></head><body><p>a</p><img alt=\"a\" src=\""
                    + there
                    + "/d.png\"/><img alt=\"b\" src=\"file:///etc/hostname\"/></body></html>");

            assertThat(pdf).isNotEmpty();
            assertThatThrownBy(() -> listening.accept().close()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }

    static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
