package uk.ourplan.tenant.policy;

import java.util.List;

/**
 * To whom an application for review goes before a plan becomes more restrictive.
 *
 * @param kind standard_authorisation or court_order
 * @param tell who else is told
 */
public record LibertyReviewRecipient(String kind, String applyTo, List<String> tell) {

    public LibertyReviewRecipient {
        tell = List.copyOf(tell);
    }

    static List<LibertyReviewRecipient> readAll(Object value) {
        return Read.listOf(Read.record(
                        row -> new LibertyReviewRecipient(row.text("kind"), row.text("apply_to"), row.list("tell"))))
                .apply(value);
    }
}
