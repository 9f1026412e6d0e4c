package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.assessment.DecidingEligibility;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.plan.model.CaseOnRecord;
import uk.ourplan.core.plan.model.FirstSections;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Revised;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.Revision;

/**
 * Begins the next version of a signed plan as its copy (REVISE-04). The signed version stays in force and untouched; the copy
 * passes the same gates as a first plan, so nothing of its agreement, submission or signature is carried over.
 *
 * @see "docs/decisions/0168-a-revision-is-a-version-of-its-own.md"
 */
@Component
public class OpeningAVersion {

    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final DecidingEligibility eligibility;
    private final PlanningTeams teams;
    private final NewIds ids;

    OpeningAVersion(
            Plans plans, LayingOutAPlan layingOut, DecidingEligibility eligibility, PlanningTeams teams, NewIds ids) {
        this.plans = plans;
        this.layingOut = layingOut;
        this.eligibility = eligibility;
        this.teams = teams;
        this.ids = ids;
    }

    /**
     * The assessment on which it would rest.
     *
     * @param completed its day, {@code null} while it is not completed
     * @param eligible what was determined of it, {@code null} while that is open
     */
    public record Basis(
            UUID assessmentId,
            @Nullable LocalDate completed,
            @Nullable Boolean eligible) {}

    /** What the next version of this plan would rest on: this assessment, or the one before where none is named. */
    public Mono<Basis> basis(DatabaseClient client, Asking asking, LaidOut before, @Nullable UUID assessmentId) {
        return caseOf(client, asking, before, assessmentId)
                .map(about -> new Basis(
                        idOf(before, assessmentId),
                        about.assessment().completed(),
                        eligibility.isEligible(about.assessment())));
    }

    /** Why no next version can be begun, whatever changed; empty where one can. */
    public static Optional<String> whyNot(Plan signed) {
        if (signed.state() == PlanState.ENDED) {
            return Optional.of("This plan is ended. Start a new one where support is needed again.");
        }
        if (signed.state() != PlanState.SIGNED_OFF) {
            return Optional.of("This version is not signed yet. Change it where it is.");
        }
        if (signed.beside().ending().isUnderWay()) {
            return Optional.of("An ending of this plan is under way. Decide on it or take it back first.");
        }
        return signed.beside().reviews().next() == null
                ? Optional.empty()
                : Optional.of("The next version of this plan is begun already. Open that one.");
    }

    /**
     * Begins it, inside the transaction that holds the version before. Refused (409) where one is begun already and (403) for
     * somebody whose team does not plan.
     */
    public Mono<LaidOut> open(
            DatabaseClient client, Asking asking, LaidOut before, Revision how, @Nullable UUID assessmentId) {
        Guard.state(whyNot(before.plan()));
        Origin origin = before.plan().origin();
        return teams.ofWhoeverAsks(client, asking, before.standing().law().policy())
                .then(plans.underWay(client, asking.council(), origin.personId(), origin.kind())
                        .hasElement())
                .flatMap(taken -> {
                    if (taken) {
                        return Mono.error(() -> new Refused(new Refusal.WrongState(
                                "This person has a plan of this kind under way. Finish that one first.")));
                    }
                    return caseOf(client, asking, before, assessmentId);
                })
                .map(about -> copy(asking, before, how, assessmentId, about))
                .flatMap(next ->
                        plans.add(client, asking.council(), next).then(layingOut.of(client, asking.council(), next)))
                .flatMap(laid -> {
                    Plan costed = SavingASection.withCost(laid.plan(), laid.standing());
                    return plans.keep(client, asking.council(), costed).thenReturn(layingOut.again(laid, costed));
                });
    }

    private Mono<CaseOnRecord> caseOf(
            DatabaseClient client, Asking asking, LaidOut before, @Nullable UUID assessmentId) {
        return layingOut.caseOf(
                client, asking.council(), before.plan().origin().personId(), idOf(before, assessmentId));
    }

    private static UUID idOf(LaidOut before, @Nullable UUID assessmentId) {
        return Objects.requireNonNullElse(assessmentId, before.plan().origin().assessmentId());
    }

    private Plan copy(Asking asking, LaidOut before, Revision how, @Nullable UUID assessmentId, CaseOnRecord about) {
        Plan signed = before.plan();
        Origin origin = signed.origin();
        boolean reassessed = assessmentId != null && !assessmentId.equals(origin.assessmentId());
        List<Needs.Need> found = reassessed
                ? FirstSections.needs(about.assessment(), eligibility.isEligible(about.assessment()))
                        .needs()
                : signed.found();
        Map<SectionName, SavedSection> sections = new EnumMap<>(SectionName.class);
        signed.content().sections().forEach((name, content) -> {
            Section carried = carried(content, found, reassessed, how, about);
            sections.put(name, new SavedSection(carried, 1, asking.worker(), asking.name(), layingOut.now()));
        });
        return new Plan(
                new Origin(
                        ids.next(),
                        origin.personId(),
                        idOf(before, assessmentId),
                        origin.version() + 1,
                        origin.kind(),
                        asking.worker(),
                        asking.name(),
                        layingOut.today(),
                        origin.template(),
                        origin.start(),
                        new Revising(
                                how,
                                signed.content(),
                                signed.progress().costAnnual(),
                                signed.progress().costOneOff())),
                Progress.begun(layingOut.now()),
                found,
                AgreementRecord.NONE,
                signed.panelMatches(),
                sections,
                Set.of(asking.worker()),
                Set.of(),
                List.of(),
                List.of(),
                Beside.NOTHING);
    }

    /** As it stood; only the review is set anew, and needs that a reassessment found first are put beside those on the plan. */
    private static Section carried(
            Section content, List<Needs.Need> found, boolean reassessed, Revision how, CaseOnRecord about) {
        return switch (content) {
            case ReviewArrangement review -> review.setAnew().having(toDealWith(how, about));
            case Needs needs when reassessed -> withNew(needs, found);
            default -> content;
        };
    }

    /** Every change that was found and every carer on record, to be dealt with one by one (REVISE-05, REVISE-07). */
    private static Revised toDealWith(Revision how, CaseOnRecord about) {
        List<Revised.Agreed> changes = new ArrayList<>();
        for (ChangeFound change : how.changes()) {
            if (change.grade() != ChangeGrade.NONE) {
                changes.add(new Revised.Agreed("K" + (changes.size() + 1), change.says(), change.section(), null));
            }
        }
        List<Revised.CarerLookedAt> carers = about.person().people().stream()
                .filter(one -> one.carer() != null)
                .map(one -> new Revised.CarerLookedAt(one.id(), one.name(), null, null))
                .toList();
        return new Revised(changes, carers, null);
    }

    private static Needs withNew(Needs needs, List<Needs.Need> found) {
        List<Needs.Need> all = new ArrayList<>(needs.needs());
        for (Needs.Need one : found) {
            boolean known = needs.needs().stream()
                    .anyMatch(need -> need.id().equals(one.id())
                            || (!one.outcomes().isEmpty() && need.outcomes().equals(one.outcomes())));
            if (!known) {
                all.add(one);
            }
        }
        return new Needs(all, needs.concernsAsked(), needs.disagreement());
    }
}
