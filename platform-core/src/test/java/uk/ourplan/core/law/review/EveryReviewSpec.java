package uk.ourplan.core.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.Many;
import uk.ourplan.core.law.review.ReviewRouteFacts.Change;
import uk.ourplan.core.law.review.ReviewRouteFacts.Grade;
import uk.ourplan.core.law.review.ReviewRouteFacts.Kind;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayName("REVIEW-12, SCHEDULE-03, SCHEDULE-05, SCHEDULE-14: of every review")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryReviewSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CouncilPolicy POLICY = PolicyOnADay.of(BundledCatalogue.read(), TODAY, Map.of());

    private record Found(ReviewRouteFacts facts, List<Change> shuffled, Change more) {

        static Found any(Many many) {
            Money budget = many.money();
            List<Change> changes = many.listOf(4, Found::change);
            var facts = new ReviewRouteFacts(
                    changes,
                    many.upTo(1) == 0,
                    many.upTo(2) == 0,
                    many.upTo(2) == 0,
                    many.upTo(2) == 0 ? budget : many.money(),
                    budget,
                    many.upTo(9) == 0);
            return new Found(facts, many.shuffled(changes), change(many));
        }

        private static Change change(Many many) {
            return new Change(many.upTo(3) == 0 ? Kind.NEED : Kind.CIRCUMSTANCES, many.oneOf(Grade.class));
        }

        ReviewRouteFacts with(List<Change> changes) {
            return new ReviewRouteFacts(
                    changes,
                    facts.planChanges(),
                    facts.budgetChanges(),
                    facts.methodChanges(),
                    facts.costPence(),
                    facts.budgetPence(),
                    facts.endGroundClaimed());
        }
    }

    @Test
    void the_order_in_which_the_changes_were_found_changes_nothing() {
        assertThat(Many.cases(Found::any))
                .allSatisfy(
                        found -> assertThat(route(found.with(found.shuffled()))).isEqualTo(route(found.facts())));
    }

    @Test
    void one_more_change_never_leads_to_a_milder_route() {
        assertThat(Many.cases(Found::any)).allSatisfy(found -> {
            List<Change> changes = new ArrayList<>(found.shuffled());
            changes.add(found.more());
            ReviewRouteAnswer before = route(found.facts());
            ReviewRouteAnswer after = route(found.with(changes));

            if (before != null && after != null) {
                assertThat(after.route()).isLessThanOrEqualTo(before.route());
            }
        });
    }

    @Test
    void a_lower_budget_is_always_guarded_and_finance_always_told_of_it() {
        assertThat(Many.cases(Found::any)).allSatisfy(found -> {
            ReviewRouteAnswer answer = route(found.facts());

            if (answer != null && answer.reductionGuard()) {
                assertThat(answer.financialReferral()).isTrue();
                assertThat(found.facts().costPence()).isLessThan(found.facts().budgetPence());
            }
        });
    }

    private static @Nullable ReviewRouteAnswer route(ReviewRouteFacts facts) {
        return new TheReviewLeadsOn().decide(facts, POLICY).answer();
    }

    private static ReviewScheduleFacts anySchedule(Many many) {
        LocalDate signedOff = anyDay(many);
        boolean first = many.upTo(2) == 0;
        return new ReviewScheduleFacts(
                signedOff,
                new Given<>(many.upTo(1) == 0 ? null : signedOff.plusDays(many.upTo(90) - 30L)),
                many.upTo(1) == 0,
                new Given<>(first ? null : anyDay(many)),
                many.upTo(2) == 0,
                new Given<>(many.upTo(1) == 0 ? null : anyDay(many)),
                new Given<>(many.upTo(1) == 0 ? null : anyDay(many)),
                new Given<>(many.upTo(3) > 0 ? null : anyDay(many)));
    }

    private static LocalDate anyDay(Many many) {
        return LocalDate.of(2023, 12, 1).plusDays(many.upTo(900));
    }

    @Test
    void no_plan_waits_longer_than_twelve_months_and_one_visit_keeps_every_date() {
        assertThat(Many.cases(EveryReviewSpec::anySchedule)).allSatisfy(facts -> {
            ReviewScheduleAnswer answer = Objects.requireNonNull(
                    new TheNextReviewIsDue().decide(facts, POLICY).answer());
            LocalDate last = Given.valueOf(facts.lastReviewOn());
            LocalDate payment = answer.directPaymentDueBy();

            if (last != null) {
                assertThat(answer.dueBy()).isBeforeOrEqualTo(last.plusMonths(12));
            }
            if (answer.earliest() != null) {
                assertThat(answer.earliest()).isBeforeOrEqualTo(answer.dueBy());
            }
            assertThat(answer.togetherBy()).isBeforeOrEqualTo(answer.dueBy());
            assertThat(payment == null || !answer.togetherBy().isAfter(payment)).isTrue();
            assertThat(List.of(answer.dueBy(), payment == null ? answer.dueBy() : payment))
                    .contains(answer.togetherBy());
        });
    }
}
