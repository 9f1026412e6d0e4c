package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/**
 * The record that after-care needs were identified together with the NHS, made from the plan to be signed and filed; under the
 * name of the council's own form where it has one (S117-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
public final class AftercareForm {

    private static final String OPEN = "Not on record yet";

    private AftercareForm() {}

    /**
     * What it says.
     *
     * @param title the name of the council's form
     * @param joint when it was decided together with the NHS
     * @param needs the needs that are after-care needs; none where none was found to be
     * @param services what meets them
     */
    public record Form(
            String council,
            String title,
            LocalDate made,
            String name,
            @Nullable LocalDate born,
            @Nullable String nhsNumber,
            @Nullable LocalDate since,
            @Nullable LocalDate joint,
            List<String> with,
            List<String> needs,
            List<String> services,
            String by) {

        public Form {
            with = List.copyOf(with);
            needs = List.copyOf(needs);
            services = List.copyOf(services);
        }
    }

    /** As a browser shows it. */
    public static String html(Form form) {
        Html page = LetterPage.begun(form.council(), form.title())
                .paragraph("Made from the plan on " + Days.inWords(form.made()) + " by " + form.by() + ".");
        page.heading(2, "For");
        page.said("Name", form.name());
        page.said("Date of birth", day(form.born()));
        page.said("NHS number", form.nhsNumber());
        page.heading(2, "Entitlement under section 117 of the Mental Health Act 1983");
        page.said("Since", or(day(form.since())));
        page.said("Identified together with the NHS on", or(day(form.joint())));
        page.paragraph("Who took part:");
        page.list(form.with().isEmpty() ? List.of(OPEN) : form.with());
        page.heading(2, "After-care needs");
        if (form.needs().isEmpty()) {
            page.paragraph("No need was found to be an after-care need.");
        }
        page.list(form.needs());
        if (!form.services().isEmpty()) {
            page.heading(2, "What meets them, free of charge").list(form.services());
        }
        page.paragraph("After-care is never charged for. It ends only by a decision made together with the NHS.");
        page.heading(2, "Signed").paragraph("For the council:").paragraph("For the NHS:");
        return LetterPage.ended(page);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Days.inWords(day);
    }

    private static String or(@Nullable String says) {
        return says == null ? OPEN : says;
    }
}
