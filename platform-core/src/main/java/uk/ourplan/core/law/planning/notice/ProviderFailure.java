package uk.ourplan.core.law.planning.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Notice.ProviderFailed;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * When a provider fails, other provision is arranged at once for everybody whom they served, whoever pays; that it is not the
 * council's business is no answer (RISK-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/48">Care Act 2014 s.48</a>
 */
public final class ProviderFailure {

    private static final String RULE = "RISK-08";

    private ProviderFailure() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.beside().providerFailures().stream()
                .map(failed -> task(desk, failed))
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    private static OwedTask task(PlanOnDesk desk, ProviderFailed failed) {
        String ready = desk.section(Risks.class).stream()
                .flatMap(risks -> risks.items().stream())
                .filter(risk -> risk.contingency() != null)
                .map(Risk::id)
                .collect(Collectors.joining(", "));
        return OwedTask.of(
                        RULE,
                        failed.failed() + ":" + slug(failed.provider()),
                        failed.provider() + " has failed: arrange other provision now."
                                + (ready.isEmpty()
                                        ? " The plan says nothing about what is done then."
                                        : " What is done then stands at risk " + ready + "."),
                        "It ends when other provision, or the person's refusal of it, is on record; nothing else ends"
                                + " it.")
                .urgentFrom(failed.failed())
                .under("Care Act 2014 s.48 (unverified)")
                .in(SectionName.RISKS, "items")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED)
                .asking("next", "Which provision is in place, or why the person refuses it", List.of());
    }

    private static String slug(String provider) {
        String plain = provider.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
