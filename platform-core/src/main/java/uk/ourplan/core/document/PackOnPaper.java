package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/**
 * The information pack of whoever makes a plan: how planning goes, what a plan must contain, the needs, the indicative budget,
 * services with their prices, prevention, advice, and the contribution once it is known (DELEGATE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(8)</a>
 */
public final class PackOnPaper {

    private PackOnPaper() {}

    /** As a tagged PDF (PDF/UA-1); takes the processor for a tenth of a second. */
    public static byte[] pdf(Pack pack) {
        return Pdf.of(page(pack, Look.PAPER));
    }

    static String page(Pack pack, Look look) {
        String title = "Planning with " + pack.person() + ": what you need to begin";
        Html page = Html.page(title, "Information pack of " + pack.council(), look, false)
                .raw("<p class=\"council\">" + Html.escaped(pack.council()) + "</p>")
                .heading(1, title);
        process(page, pack);
        page.heading(2, "What a plan must contain").list(pack.requirements());
        page.heading(2, "The needs to be met");
        orNot(page, pack.needs(), "No needs are written down yet.");
        money(page, pack);
        page.heading(2, "Local services and what they cost");
        services(page, "Services", pack.services());
        page.heading(2, "Services that keep people well");
        services(page, "Prevention services", pack.prevention());
        page.heading(2, "Information and advice");
        orNot(page, pack.advice(), "Ask " + pack.coordinator() + " for whatever you would like to know.");
        return page.raw("</main></body></html>").toString();
    }

    private static void process(Html page, Pack pack) {
        page.heading(2, "How planning goes")
                .list(List.of(
                        "You talk with the person about what matters to them and what they want.",
                        "You write it down, with how each need can be met. It need not be long.",
                        "The council checks that nothing is missing, and says what is.",
                        "The person sees the whole draft and says whether they agree.",
                        "The council signs. It stays responsible for the plan, whoever writes it."));
        page.heading(2, "Your part")
                .said("Ask", pack.coordinator())
                .said("How progress is checked", pack.checks())
                .said("If you need help or would rather not go on", pack.help());
        LocalDate until = pack.until();
        if (until != null) {
            page.said("Complete by", Days.inWords(until));
        }
    }

    private static void money(Html page, Pack pack) {
        page.heading(2, "The money");
        page.said("Indicative personal budget each week", PlainWords.pence(pack.indicativeWeekly()));
        if (pack.indicativeOnce() != null && pack.indicativeOnce() > 0) {
            page.said("And once", PlainWords.pence(pack.indicativeOnce()));
        }
        page.paragraph("It is a first estimate. It may go up or down until the plan is signed.");
        page.said(
                "What the person pays each week",
                pack.contributionWeekly() == null
                        ? "Not known yet. We tell you when it is."
                        : PlainWords.pence(pack.contributionWeekly()));
    }

    private static void services(Html page, String caption, List<Service> services) {
        page.table(
                caption,
                List.of("Who", "What they offer", "How to reach them", "Cost"),
                services.stream()
                        .map(one -> List.of(one.name(), one.offers(), one.reach(), one.cost()))
                        .toList());
        if (services.isEmpty()) {
            page.paragraph("The council has no list here. Ask your co-ordinator.");
        }
    }

    private static void orNot(Html page, List<String> said, String otherwise) {
        if (said.isEmpty()) {
            page.paragraph(otherwise);
        } else {
            page.list(said);
        }
    }

    /**
     * What the pack says.
     *
     * @param requirements what a plan must contain, in the council's words
     * @param indicativeWeekly in pence, {@code null} while it is not known
     * @param contributionWeekly in pence, {@code null} while it is not known
     * @param until by when it is to be complete
     */
    public record Pack(
            String council,
            String person,
            String coordinator,
            @Nullable String checks,
            @Nullable String help,
            @Nullable LocalDate until,
            List<String> requirements,
            List<String> needs,
            @Nullable Long indicativeWeekly,
            @Nullable Long indicativeOnce,
            @Nullable Long contributionWeekly,
            List<Service> services,
            List<Service> prevention,
            List<String> advice) {

        public Pack {
            requirements = List.copyOf(requirements);
            needs = List.copyOf(needs);
            services = List.copyOf(services);
            prevention = List.copyOf(prevention);
            advice = List.copyOf(advice);
        }
    }

    /** A service on the council's list. */
    public record Service(String name, String offers, String reach, String cost) {}
}
