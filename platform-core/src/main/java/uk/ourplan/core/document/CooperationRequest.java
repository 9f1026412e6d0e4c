package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/**
 * The letter by which the council asks another body to co-operate in one case; it speaks of a duty only to those whom the Act
 * binds (COMBINE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/7">Care Act 2014 s.7</a>
 */
public final class CooperationRequest {

    private CooperationRequest() {}

    /**
     * What it says.
     *
     * @param asked what the other body is asked to do
     * @param bound whether the Act binds them
     * @param about the person whom it is about
     */
    public record Request(
            String council,
            String to,
            LocalDate dated,
            @Nullable String asked,
            boolean bound,
            String about,
            @Nullable LocalDate born,
            String by) {}

    /** As a browser shows it. */
    public static String html(Request request) {
        Html page = LetterPage.begun(request.council(), "Request to co-operate")
                .paragraph(Days.inWords(request.dated()) + ", by " + request.by());
        page.heading(2, "To").written(request.to());
        page.heading(2, "About").written(request.about());
        LocalDate born = request.born();
        page.said("Date of birth", born == null ? null : Days.inWords(born));
        page.heading(2, "What we ask").written(request.asked());
        if (request.bound()) {
            page.paragraph(
                    "We ask this under section 7 of the Care Act 2014. You must comply with the request unless it would"
                            + " be one of these, and then give us your reasons in writing:");
            page.list(List.of(
                    "it would prevent you from carrying out your own statutory duties",
                    "it would have an adverse effect on your functions generally"));
        } else {
            page.paragraph(
                    "We ask for your help so that the plans about this person fit together. If you cannot give it,"
                            + " please tell us why.");
        }
        return LetterPage.ended(page.paragraph("Please send your answer in writing."));
    }
}
