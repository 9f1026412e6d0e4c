package uk.ourplan.tenant.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.pack.LawfulDrafts;
import uk.ourplan.tenant.pack.TakenOver;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.DraftedChange;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.DraftStanding;

/** A council's policy beside one that another council shares, and copying settings from there into a draft of one's own. */
@Component
public final class ComparingPolicies {

    private final Catalogue catalogue;
    private final CouncilTransaction transactions;
    private final Policies policies;
    private final SharedPolicies shared;
    private final LawfulDrafts drafts;
    private final Clock clock;

    ComparingPolicies(
            Catalogue catalogue,
            CouncilTransaction transactions,
            Policies policies,
            SharedPolicies shared,
            LawfulDrafts drafts,
            Clock clock) {
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.policies = policies;
        this.shared = shared;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Two policies on a day. */
    public record SideBySide(SharedPolicy.Sharer sharer, PolicyOnADay own, PolicyOnADay other) {}

    /** The others that share, by name, and how many there are. */
    public Mono<SharersFound> sharers(CouncilId council, int offset, int limit) {
        return transactions.reading(
                council,
                client -> shared.others(council, offset, limit, client)
                        .zipWith(shared.countOthers(council, client), SharersFound::new));
    }

    /** A page of councils that share. */
    public record SharersFound(List<SharedPolicy.Sharer> sharers, long all) {}

    /**
     * Both policies on the day; refused (404) where the other does not share or is not there, which sounds the same, and (409)
     * where its policy had not begun on the day.
     *
     * @param on {@code null} for today
     */
    public Mono<SideBySide> compare(CouncilId council, String sharer, @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock.withZone(Days.LONDON)) : on;
        return transactions.reading(
                council,
                client -> shared.find(council, sharer, client)
                        .switchIfEmpty(Mono.error(ComparingPolicies::unknown))
                        .zipWith(
                                policies.of(council, client),
                                (theirs, own) -> new SideBySide(theirs.sharer(), own.on(day), onDay(theirs, day))));
    }

    /** A draft with these settings as the other has them on the first day; refused (422) where a bound forbids one. */
    public <T> Mono<T> copy(
            WhoIsAsking who,
            String sharer,
            List<String> keys,
            LocalDate from,
            String reason,
            Function<DraftStanding, T> told) {
        return Mono.defer(() -> {
            drafts.mustBeDraftable(from, reason);
            Set<String> wanted = known(keys);
            return compare(who.council(), sharer, from).flatMap(both -> {
                TakenOver taken = TakenOver.only(wanted, both.own(), both.other());
                if (taken.isNothing()) {
                    throw new PolicyRefused(
                            ProblemType.WRONG_STATE,
                            "On " + Days.inWords(from)
                                    + " these settings are the same in both. There is nothing to draft.");
                }
                return drafts.begin(who, new DraftedChange(from, taken.settings(), reason, Map.of()), at -> at, told);
            });
        });
    }

    private Set<String> known(List<String> keys) {
        List<Fault> faults = keys.stream()
                .filter(key -> catalogue.find(key).isEmpty())
                .map(key -> new Fault("keys", Catalogue.NO_SUCH_SETTING))
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            faults = List.of(new Fault("keys", "Choose at least one setting."));
        }
        if (!faults.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The draft cannot be begun like this. See each place.",
                    Map.of("errors", faults));
        }
        return new LinkedHashSet<>(keys);
    }

    private PolicyOnADay onDay(SharedPolicy theirs, LocalDate day) {
        return theirs.on(catalogue, day)
                .orElseThrow(() -> new PolicyRefused(
                        ProblemType.WRONG_STATE,
                        "The other council had no policy on " + Days.inWords(day) + " yet. Choose a later day."));
    }

    private static PolicyRefused unknown() {
        return new PolicyRefused(
                ProblemType.NOT_FOUND, "There is nothing here. Check the address, or look for it again by searching.");
    }
}
