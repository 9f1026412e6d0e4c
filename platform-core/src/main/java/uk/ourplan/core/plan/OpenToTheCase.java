package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;

/**
 * A plan is a confidential record: it opens for those who write it, those with a part in the case, and those whose office is to decide
 * on plans, pay for them or audit them; for anybody else of the council only on a day on which they gave an emergency reason
 * (SHARE-11). Whoever is of another council never gets here: for them there is no such plan. What the service does by itself, with
 * nobody asking, is not held up.
 */
@Component
class OpenToTheCase {

    private static final Set<Permission> OFFICES =
            Set.of(Permission.AUTHORISER, Permission.PANEL_MEMBER, Permission.FINANCE_OFFICER, Permission.AUDITOR);

    private final CaseRoles roles;

    OpenToTheCase(CaseRoles roles) {
        this.roles = roles;
    }

    /** The plan; refused (403) where whoever asks has no part in it. */
    Mono<Plan> only(DatabaseClient client, Plan plan, LocalDate today) {
        return Mono.deferContextual(context -> {
            if (!context.hasKey(Asking.class)) {
                return Mono.just(plan);
            }
            Asking asking = context.get(Asking.class);
            return isOpen(asking, plan, today)
                    ? Mono.just(plan)
                    : roles.has(client, asking, plan, today)
                            .flatMap(has -> has
                                    ? Mono.just(plan)
                                    : Mono.error(() -> new Refused(new Refusal.NotOnTheCase(
                                            plan.id(), plan.origin().personId()))));
        });
    }

    private static boolean isOpen(Asking asking, Plan plan, LocalDate today) {
        UUID worker = asking.worker().value();
        return !asking.holds(Permission.PRACTITIONER)
                || OFFICES.stream().anyMatch(asking::holds)
                || plan.isBy(asking.worker())
                || plan.beside().sharing().opened().stream()
                        .anyMatch(each -> worker.equals(each.worker()) && today.equals(each.on()));
    }
}
