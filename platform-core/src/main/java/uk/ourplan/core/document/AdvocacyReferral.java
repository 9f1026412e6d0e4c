package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/**
 * The referral to an independent advocacy service, as a page to print or send (ADVOCACY-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67</a>
 */
public final class AdvocacyReferral {

    private AdvocacyReferral() {}

    /**
     * What it says.
     *
     * @param services how to reach each service that offers this kind; empty where the council has named none
     * @param why what the practitioner wrote
     * @param reasons what the record says by itself
     * @param by the day by which the council wants it sent
     */
    public record Referral(
            String council,
            List<String> services,
            String kind,
            LocalDate dated,
            Whose whose,
            @Nullable String why,
            List<String> reasons,
            @Nullable LocalDate dutyOn,
            LocalDate by,
            String referredBy) {

        public Referral {
            services = List.copyOf(services);
            reasons = List.copyOf(reasons);
        }
    }

    /** The person, as far as an advocate has to know before the first meeting. */
    public record Whose(
            String name,
            @Nullable LocalDate born,
            @Nullable String telephone,
            @Nullable String communication,
            @Nullable String interpreter) {}

    /** As a browser shows it; nothing in it is fetched from anywhere. */
    public static String html(Referral referral) {
        Html page = new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>Referral to independent advocacy</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<style>" + Look.SCREEN.css() + "</style></head><body><main>")
                .raw("<p class=\"council\">" + Html.escaped(referral.council()) + "</p>")
                .heading(1, "Referral to independent advocacy")
                .paragraph(Days.inWords(referral.dated()) + ", by " + referral.referredBy());
        page.heading(2, "To");
        if (referral.services().isEmpty()) {
            page.paragraph(
                    "No advocacy service of this kind is listed in the council's policy. An administrator adds it under"
                            + " Policy, People and advocacy. The duty to arrange an advocate stays.");
        } else {
            page.list(referral.services());
        }
        page.heading(2, "For");
        page.said("Name", referral.whose().name());
        LocalDate born = referral.whose().born();
        page.said("Date of birth", born == null ? null : Days.inWords(born));
        page.said("Telephone", referral.whose().telephone());
        page.said("How to communicate", referral.whose().communication());
        page.said("Interpreter", referral.whose().interpreter());
        page.heading(2, "What is asked for");
        page.paragraph(
                "An advocate (" + referral.kind() + ") who is independent of the council's planning, to represent and"
                        + " support the person in care and support planning from now until it ends.");
        page.list(referral.reasons());
        page.written(referral.why());
        LocalDate arose = referral.dutyOn();
        page.paragraph((arose == null ? "" : "The duty arose on " + Days.inWords(arose) + ". ") + "Please tell us by "
                + Days.inWords(referral.by()) + " who can begin, and when.");
        return page.raw("</main></body></html>").toString();
    }
}
