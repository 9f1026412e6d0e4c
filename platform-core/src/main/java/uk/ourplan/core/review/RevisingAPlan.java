package uk.ourplan.core.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.review.StartRevision;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.review.ARevisionMayOpen;
import uk.ourplan.core.law.review.Opening;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.OpeningAVersion;
import uk.ourplan.core.plan.OpeningAVersion.Basis;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatComesNext;

/** Opens the next version of a signed plan, where what changed allows it (REVISE-01 to REVISE-04, REVIEW-12, REVIEW-14). */
@Component
public class RevisingAPlan {

    private static final int WEEKS_A_YEAR = 52;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final OpeningAVersion opening;
    private final Reviews reviews;
    private final AfterReviewTeams teams;

    RevisingAPlan(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            OpeningAVersion opening,
            Reviews reviews,
            AfterReviewTeams teams) {
        this.door = door;
        this.layingOut = layingOut;
        this.opening = opening;
        this.reviews = reviews;
        this.teams = teams;
    }

    /** Refused (409) with every reason where the rules stop it, and where a next version is there or this one is not signed. */
    public Mono<PlanWorkspace> start(Asking asking, UUID planId, StartRevision start) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> opened(client, asking, before, start))
                        .map(laid -> Written.of(
                                        laid.workspaceFor(asking),
                                        Deeds.about("revision_started", laid.plan()),
                                        followed(planId, laid))
                                .touching("revision_started", planId, Deeds.readers())));
    }

    /** What was owed until the next version was begun is done with it (REVIEW-13). */
    private static Deed followed(UUID before, LaidOut next) {
        return Deed.of(
                "next_version_begun",
                Map.of("plan", before, "person", next.plan().origin().personId()));
    }

    private Mono<LaidOut> opened(DatabaseClient client, Asking asking, LaidOut before, StartRevision start) {
        Guard.state(OpeningAVersion.whyNot(before.plan()));
        return found(client, asking, before, start)
                .flatMap(told -> opening.basis(client, asking, before, told.assessmentId())
                        .flatMap(basis -> opened(client, asking, before, told, basis)));
    }

    private Mono<LaidOut> opened(
            DatabaseClient client, Asking asking, LaidOut before, StartRevision start, Basis basis) {
        Opening facts = facts(before, start, basis);
        return teams.mustBeIn(client, asking, before.standing().law().policy()).flatMap(may -> {
            mayOpen(ARevisionMayOpen.whyNot(facts, before.standing().law().policy()));
            return opening.open(client, asking, before, how(before, facts, start), start.assessmentId());
        });
    }

    /** With what the completed review found in place of what was sent, so that the two can never differ (REVIEW-12). */
    private Mono<StartRevision> found(DatabaseClient client, Asking asking, LaidOut before, StartRevision start) {
        UUID reviewId = start.reviewId();
        if (reviewId == null) {
            return start.kind() == RevisionKind.NO_CHANGE
                    ? Mono.error(
                            () -> new Refused(
                                    new Refusal.WrongState(
                                            "A plan is refreshed unchanged only after a review. Complete the review first (REVIEW-14).")))
                    : Mono.just(start);
        }
        return reviews.ofPlan(client, asking.council(), before.plan())
                .flatMapIterable(all -> all)
                .filter(review -> review.id().equals(reviewId) && isFor(before.plan(), review))
                .next()
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.WrongState(
                        "This review of this version is not completed. Complete it, or name another."))))
                .flatMap(review -> reviews.sections(client, asking.council(), reviewId))
                .map(sections -> with(start, sections));
    }

    /** A completed review of this version, or of an earlier one that was completed after this version was signed. */
    private static boolean isFor(Plan plan, Review review) {
        Review.Held held = review.held();
        Signature signature = plan.progress().signature();
        return held != null
                && (review.planId().equals(plan.id())
                        || (signature != null && held.at().isAfter(signature.at())));
    }

    private static StartRevision with(StartRevision start, Map<ReviewSectionName, SavedReviewSection> sections) {
        SavedReviewSection changes = sections.get(ReviewSectionName.CHANGES);
        SavedReviewSection next = sections.get(ReviewSectionName.NEXT);
        WhatChanged changed = changes != null && changes.content() instanceof WhatChanged said ? said : null;
        WhatComesNext after = next != null && next.content() instanceof WhatComesNext said ? said : null;
        return new StartRevision(
                start.kind(),
                start.reviewId(),
                start.reason(),
                changed == null ? List.of() : changed.changes(),
                changed == null ? null : changed.planChanges(),
                changed == null ? null : changed.budgetChanges(),
                changed == null ? null : changed.methodChanges(),
                changed == null || changed.newCostPence() == null ? start.newCostPence() : changed.newCostPence(),
                start.assessmentId(),
                start.personInvolved(),
                after == null ? null : after.periodFrom(),
                after == null ? null : after.periodTo(),
                start.adjustment());
    }

    private static void mayOpen(List<Reason> reasons) {
        Optional<Reason> first = reasons.stream().findFirst();
        first.ifPresent(reason -> {
            throw new Refused(new Refusal.WrongState(reason.says(), Map.of("reasons", reasons)));
        });
    }

    /** Costs are compared over a year, because that is how the budget in force is kept to the penny. */
    private static Opening facts(LaidOut before, StartRevision start, Basis basis) {
        Long weekly = start.newCostPence();
        Long budget = before.plan().progress().costAnnual();
        return new Opening(
                start.kind(),
                Objects.requireNonNullElse(start.changes(), List.of()),
                start.planChanges(),
                start.budgetChanges(),
                start.methodChanges(),
                weekly == null ? null : new Money(weekly * WEEKS_A_YEAR),
                budget == null ? null : new Money(budget),
                basis.completed(),
                basis.eligible() == null ? null : basis.completed(),
                start.personInvolved(),
                start.reason(),
                start.periodFrom(),
                start.periodTo(),
                start.adjustment());
    }

    private Revision how(LaidOut before, Opening facts, StartRevision start) {
        return new Revision(
                facts.kind(),
                before.plan().id(),
                before.plan().origin().version(),
                layingOut.today(),
                start.reviewId(),
                said(facts.reason()),
                facts.changes(),
                facts.periodFrom(),
                facts.periodTo(),
                facts.adjustment());
    }

    private static String said(@Nullable String reason) {
        return Objects.requireNonNull(reason, "the rules asked for it").strip();
    }
}
