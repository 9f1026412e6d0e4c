package uk.ourplan.api.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Sharing;
import uk.ourplan.language.sharing.SharingChannel;

/**
 * Who gets which copy of one version of a plan, and what left the council.
 *
 * @param version which version it is
 * @param signed whether it is final; until then only drafts go, every page of which says so
 * @param due the last day on which the person is given the final copy; {@code null} before it is final
 * @param given whether the person holds it in a form that they can use
 * @param needed the forms in which the person needs it, besides the usual one
 * @param bases the lawful bases from which one is chosen; none where the council has not decided them
 * @param channels those that may carry personal data
 * @param policies the council's own policies on sharing
 * @param principles what holds whatever those policies say
 * @param may whether whoever asks may put something on record
 */
public record SharingOfPlan(
        UUID planId,
        String personName,
        int version,
        boolean signed,
        @Nullable LocalDate due,
        boolean given,
        List<PlanForm> needed,
        List<CopyFor> copies,
        Sharing onRecord,
        List<Basis> bases,
        @Nullable String privacyNotice,
        List<SharingChannel> channels,
        List<LocalPolicy> policies,
        String principles,
        boolean may) {

    /**
     * One of those who could get a copy.
     *
     * @param to their number
     * @param answer send, ask or do_not_send
     * @param sections the parts that go to them; none where the whole does
     * @param rule which rule answers for them
     * @param why the reason, or what it waits for
     * @param sent whether the final version went to them
     * @param generalOnly whether they stand in the way of planning and get general information only
     */
    public record CopyFor(
            String to,
            String name,
            RecipientKind kind,
            String answer,
            List<SectionName> sections,
            String rule,
            String why,
            boolean sent,
            boolean generalOnly) {}

    /** A lawful basis of the council's privacy notice. */
    public record Basis(String code, String says) {}

    /** A policy of the council's own. */
    public record LocalPolicy(String title, @Nullable String address) {}
}
