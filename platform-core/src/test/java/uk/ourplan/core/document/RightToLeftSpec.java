package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RightToLeftSpec {

    /** Hebrew for "peace": shin, lamed, vav, final mem. */
    private static final String PEACE = "\u05E9\u05DC\u05D5\u05DD";

    /** Urdu for "my home": meem, yeh, reh, alef; gaf, heh goal, reh. */
    private static final String HOME = "\u0645\u06CC\u0631\u0627 \u06AF\u06BE\u0631";

    @BeforeAll
    static void readTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void arabic_letters_take_the_form_of_their_place() {
        // beh: alone; at the beginning and the end; between
        assertThat(ArabicLetters.joined("\u0628")).isEqualTo("\uFE8F");
        assertThat(ArabicLetters.joined("\u0628\u0628")).isEqualTo("\uFE91\uFE90");
        assertThat(ArabicLetters.joined("\u0628\u0628\u0628")).isEqualTo("\uFE91\uFE92\uFE90");
    }

    @Test
    void a_letter_that_does_not_join_parts_the_word_and_a_mark_does_not() {
        assertThat(ArabicLetters.joined("\u0631\u0628")).isEqualTo("\uFEAD\uFE8F");
        assertThat(ArabicLetters.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void lam_and_alef_are_one_sign() {
        assertThat(ArabicLetters.joined("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(ArabicLetters.joined("\u0628\u0644\u0627")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void what_is_turned_keeps_marks_with_their_letter_and_mirrors_brackets() {
        assertThat(RightToLeft.turned("(\u05D0\u05B7\u05D1)")).isEqualTo("(\u05D1\u05D0\u05B7)");
    }

    @Test
    void on_paper_the_first_letter_stands_on_the_right() throws IOException {
        byte[] pdf = PlanOnPaper.pdf(AnyPlan.saying(PEACE));

        assertThat(place(pdf, '\u05E9')).isGreaterThan(place(pdf, '\u05DD'));
    }

    @Test
    void letters_are_joined_on_paper_and_the_paper_stays_pdf_ua() throws Exception {
        byte[] pdf = PlanOnPaper.pdf(AnyPlan.saying(HOME));

        assertThat(place(pdf, '\uFEE3')).as("meem at the beginning of a word").isPositive();
        assertThat(PdfSpec.faults(pdf)).isEmpty();
    }

    /** How far from the left the first of these letters stands. */
    private static float place(byte[] pdf, char letter) throws IOException {
        float[] place = {-1};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    boolean same = text.getUnicode().indexOf(letter) >= 0
                            || text.getUnicode()
                                    .equals(java.text.Normalizer.normalize(
                                            String.valueOf(letter), java.text.Normalizer.Form.NFKC));
                    if (place[0] < 0 && same) {
                        place[0] = text.getXDirAdj();
                    }
                }
            }.getText(document);
        }
        return place[0];
    }
}
