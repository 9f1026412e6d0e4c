package uk.ourplan.core.authorisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.core.plan.model.Part;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.money.Money;

/** The plans of a council that wait for sign-off. */
public interface WaitingPlans {

    /** One page of them: urgent first, then by how long they have waited. */
    Mono<List<Waiting>> page(DatabaseClient client, Asking asking, int page, int size);

    /** How many there are. */
    Mono<Long> count(DatabaseClient client, Asking asking);

    /**
     * One that waits.
     *
     * @param submittedTo the ladder role that it was routed to when it was submitted
     * @param facts what decides its way to sign-off; the cost is that of its submission
     * @param taken the roles whose steps were taken since it was submitted
     * @param part the part of whoever asks in it
     * @param panelForm the form on which it went to panel, and {@code panelInbox} the inbox; {@code null} where it did not
     */
    record Waiting(
            UUID planId,
            UUID personId,
            WorkerId author,
            String personName,
            String authorName,
            String submittedTo,
            AuthorisationFacts facts,
            Instant submittedAt,
            boolean returnedBefore,
            boolean urgent,
            Set<String> taken,
            Part part,
            @Nullable String panelForm,
            @Nullable String panelInbox) {

        /** The cost to the council in a year of 52 weeks, in pence. */
        long annualPence() {
            return pence(facts.recurringAnnualPence());
        }

        long oncePence() {
            return pence(facts.oneOffPence());
        }

        private static long pence(@Nullable Money money) {
            return money == null ? 0 : money.pence();
        }
    }
}
