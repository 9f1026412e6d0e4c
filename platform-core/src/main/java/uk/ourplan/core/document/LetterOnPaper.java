package uk.ourplan.core.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.language.date.Days;

/** A letter to somebody, in each form that the service can make; nothing in it is fetched from anywhere. */
public final class LetterOnPaper {

    private static final String MARK = "\u2605";

    private LetterOnPaper() {}

    /**
     * What it says.
     *
     * @param letterhead the council's own, line by line
     * @param title what it is about
     * @param name as the person likes to be called
     * @param by who writes
     */
    public record Letter(
            String council,
            String letterhead,
            LocalDate dated,
            String title,
            String name,
            String opening,
            List<Said> said,
            String closing,
            String by) {

        public Letter {
            said = List.copyOf(said);
        }
    }

    /** One thing, under its heading. */
    public record Said(String about, String says) {}

    public static String html(Letter letter) {
        return page(letter, Look.SCREEN);
    }

    /** Tagged (PDF/UA-1); takes the processor for a tenth of a second. */
    public static byte[] pdf(Letter letter) {
        return Pdf.of(page(letter, Look.PAPER));
    }

    /** In eighteen points, tagged like {@link #pdf}. */
    public static byte[] largePrint(Letter letter) {
        return Pdf.of(page(letter, Look.LARGE));
    }

    /** With a sign beside each thing, tagged like {@link #pdf}. */
    public static byte[] easyRead(Letter letter) {
        return Pdf.of(page(letter, Look.EASY));
    }

    public static String text(Letter letter) {
        return PlainText.of(page(letter, Look.SCREEN));
    }

    /** In the form that somebody asks for; a letter has no short or blank form of its own. */
    public static byte[] in(DocumentForm form, Letter letter) {
        return switch (form) {
            case PDF -> pdf(letter);
            case LARGE_PRINT -> largePrint(letter);
            case EASY_READ -> easyRead(letter);
            case TEXT -> text(letter).getBytes(StandardCharsets.UTF_8);
            case HTML, SHORT, BLANK -> html(letter).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String page(Letter letter, Look look) {
        String described = Html.escaped(letter.title() + ", " + letter.council() + ", " + Days.inWords(letter.dated()));
        Html page = new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>" + Html.escaped(letter.title()) + "</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<meta name=\"description\" content=\"" + described + "\"/>")
                .raw("<meta name=\"subject\" content=\"" + described + "\"/>")
                .raw("<style>" + look.css() + "</style></head><body><main>")
                .raw("<p class=\"council\">" + Html.escaped(letter.council()) + "</p>")
                .heading(1, letter.title())
                .written(letter.letterhead())
                .paragraph(Days.inWords(letter.dated()))
                .paragraph("Dear " + letter.name() + ",")
                .written(letter.opening());
        for (Said said : letter.said()) {
            page.heading(2, look == Look.EASY ? MARK + " " + said.about() : said.about())
                    .written(said.says());
        }
        return page.written(letter.closing())
                .paragraph(letter.by())
                .raw("</main></body></html>")
                .toString();
    }
}
