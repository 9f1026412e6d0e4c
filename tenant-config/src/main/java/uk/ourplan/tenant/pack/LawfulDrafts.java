package uk.ourplan.tenant.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.ChangingThePolicy;
import uk.ourplan.tenant.publishing.DraftedChange;
import uk.ourplan.tenant.publishing.Told;
import uk.ourplan.tenant.publishing.model.DraftContent;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.ExamplesOfACouncil;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.publishing.model.TheLaw;

/**
 * Drafts of values that somebody else wrote. Unlike a draft that is typed, which may be mended as it grows, one that no council
 * could publish isn't begun at all: whoever brings it hears every bound with its place.
 */
@Component
public final class LawfulDrafts {

    private static final int LONGEST_REASON = 4000;

    private final ChangingThePolicy changing;
    private final PolicyCheck check;
    private final TheLaw law;
    private final Clock clock;

    LawfulDrafts(ChangingThePolicy changing, PolicyCheck check, TheLaw law, Clock clock) {
        this.changing = changing;
        this.check = check;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Begins the draft; refused (422) with every bound that forbids it, and nothing is written then.
     *
     * @param place where a place in a setting stands in what was brought
     */
    public <T> Mono<T> begin(
            WhoIsAsking who, DraftedChange change, UnaryOperator<String> place, Function<DraftStanding, T> told) {
        return changing.draft(who, change, standing -> {
            mustBeLawful(standing.objections(), place);
            return told.apply(standing);
        });
    }

    /** What stands against the draft beside everything that is published; refused (422) where a bound forbids it. */
    public List<Objection> tried(
            WhoIsAsking who, DraftedChange change, PublishedPolicy published, UnaryOperator<String> place) {
        DraftContent content = new DraftContent(
                new UUID(0, 0),
                1,
                change.from(),
                change.settings(),
                change.legalBases(),
                Map.of(),
                change.reason(),
                published.latest(),
                new Signature(who.worker(), who.name()),
                Set.of(who.worker()),
                clock.instant());
        List<Objection> objections = DraftStanding.of(
                        new PolicyDraft.Drafted(content),
                        published,
                        check,
                        new ExamplesOfACouncil(List.of()),
                        law,
                        null)
                .objections();
        mustBeLawful(objections, place);
        return objections;
    }

    private static void mustBeLawful(List<Objection> objections, UnaryOperator<String> place) {
        List<Objection> forbidden =
                objections.stream().filter(Objection::forbids).toList();
        if (forbidden.isEmpty()) {
            return;
        }
        List<Map<String, String>> errors = new ArrayList<>();
        for (Map<String, String> error : Told.errors(forbidden)) {
            Map<String, String> placed = new LinkedHashMap<>(error);
            placed.computeIfPresent("at", (at, inside) -> place.apply(inside));
            errors.add(placed);
        }
        throw new PolicyRefused(
                ProblemType.INVALID,
                "No council may decide this, so no draft was made: by itself, or with what is in effect or scheduled here,"
                        + " it goes beyond a bound. See each.",
                Map.of("errors", errors));
    }

    /** Refuses (400) a first day that is missing or has gone, and a reason that is missing or too long. */
    @SuppressWarnings("ConstantValue") // a field that the JSON leaves out arrives as null, whatever the record says
    public void mustBeDraftable(LocalDate from, String reason) {
        List<Fault> faults = new ArrayList<>(faultsOfDay(from));
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(new Fault("reason", "Say why, in 1 to " + LONGEST_REASON + " characters."));
        }
        refuse(faults);
    }

    /** Refuses (400) a first day that is missing or has gone. */
    public void mustBeAhead(LocalDate from) {
        refuse(faultsOfDay(from));
    }

    @SuppressWarnings("ConstantValue") // as above
    private List<Fault> faultsOfDay(LocalDate from) {
        LocalDate today = LocalDate.now(clock.withZone(Days.LONDON));
        return from == null || from.isBefore(today)
                ? List.of(new Fault("from", "It must be a day from today on: nothing is published for a day gone."))
                : List.of();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "The draft cannot be begun like this. See each place.",
                    Map.of("errors", faults));
        }
    }
}
