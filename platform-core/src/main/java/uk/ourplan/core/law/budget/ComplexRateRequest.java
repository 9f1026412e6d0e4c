package uk.ourplan.core.law.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.language.plan.MoneySection.ComplexRate;

/**
 * A complex rate is asked for with everything that it rests on: why the standard service will not do, what came of each service
 * that the council lists, the person's group, both days, and what the panel, the provider and the end of it need (BUDGET-18).
 */
public final class ComplexRateRequest {

    private ComplexRateRequest() {}

    /** What the request lacks, item by item; empty where it may go to the panel. */
    public static List<Missing> missing(ComplexRate rate, List<String> groups, List<String> services) {
        List<Missing> missing = new ArrayList<>();
        need(
                missing,
                rate.standardUnsuitable(),
                "standard_unsuitable",
                "why the standard service cannot meet the needs");
        for (String service : services) {
            need(
                    missing,
                    rate.servicesConsidered().get(service),
                    "services_considered",
                    "what came of considering “" + service + "”");
        }
        String group = rate.clientGroup();
        if (isBlank(group)) {
            need(missing, null, "client_group", "the person's group");
        } else if (!groups.contains(group)) {
            missing.add(new Missing(
                    "client_group",
                    "The council lists no complex rate for this group; the needs are met in another way.",
                    "Meet the need without a complex rate. No need goes unmet for the group's sake."));
        }
        need(missing, rate.start() == null ? null : "there", "start", "the day from which it holds");
        need(missing, rate.end() == null ? null : "there", "end", "the day until which it holds");
        if (rate.start() != null && rate.end() != null && rate.end().isBefore(rate.start())) {
            missing.add(new Missing("end", "The complex rate ends before it begins.", "Correct the days."));
        }
        need(missing, rate.panelPapers(), "panel_papers", "the panel's usual papers");
        need(missing, rate.providerWork(), "provider_work", "evidence of the provider's work");
        need(missing, rate.outcomes(), "outcomes", "clear outcomes, each with a timescale");
        need(missing, rate.exitPlan(), "exit_plan", "how the complex service ends");
        return missing;
    }

    /** What the provider's own wish lacks; it never holds the request up. */
    public static List<Missing> unsaidByTheProvider(ComplexRate rate) {
        List<Missing> missing = new ArrayList<>();
        if (Boolean.TRUE.equals(rate.requestedByProvider())) {
            need(missing, rate.providersReason(), "providers_reason", "the provider's reasons");
            need(missing, rate.providersPeriod(), "providers_period", "for how long the provider expects to need it");
        }
        return missing;
    }

    private static void need(List<Missing> missing, @Nullable String said, String fact, String what) {
        if (isBlank(said)) {
            missing.add(new Missing(
                    fact, "The request for a complex rate does not say " + what + ".", "Write it into the plan."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
