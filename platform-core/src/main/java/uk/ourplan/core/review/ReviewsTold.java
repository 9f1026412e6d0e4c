package uk.ourplan.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.Planned;
import uk.ourplan.api.review.ReviewView.ReviewFinding;
import uk.ourplan.api.review.ReviewView.SectionView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.review.AfterTheReview;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.core.law.review.SuggestedInterval;
import uk.ourplan.core.law.review.held.ChangesGraded;
import uk.ourplan.core.law.review.held.ReviewCheck;
import uk.ourplan.core.law.review.held.ReviewLack;
import uk.ourplan.core.law.review.held.ReviewOnDesk;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Told;
import uk.ourplan.core.review.LayingOutAReview.OnTheTable;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.WhatComesNext;

/** A review as it travels. */
final class ReviewsTold {

    private ReviewsTold() {}

    static ReviewView of(OnTheTable table, Asking asking) {
        ReviewOnDesk desk = table.desk(asking.name());
        LawToday law = table.plan().standing().law();
        boolean open =
                table.review().state() == ReviewState.DUE || table.review().state() == ReviewState.UNDER_WAY;
        SuggestedInterval suggested = SuggestedInterval.of(
                desk.section(WhatComesNext.class).map(WhatComesNext::factors).orElse(null), law.policy());
        ReviewOutcome outcome = open
                ? WhatFollowed.of(desk, law.policy())
                : Objects.requireNonNullElse(table.review().outcome(), ReviewOutcome.NONE);
        return new ReviewView(
                table.review().head(),
                table.plan().plan().origin().version(),
                table.personName(),
                planned(desk.plan()),
                Arrays.stream(ReviewSectionName.values())
                        .map(name -> section(name, table))
                        .toList(),
                open
                        ? ReviewCheck.of(desk, law.policy()).stream()
                                .map(ReviewsTold::finding)
                                .toList()
                        : List.of(),
                Told.determination("review-route", ChangesGraded.route(desk, law.policy()), law),
                new ReviewView.Suggestion(suggested.months(), suggested.method(), suggested.because()),
                outcome,
                outcome.carried().stream().map(field -> carried(field, table)).toList(),
                open && asking.holds(Permission.PRACTITIONER));
    }

    private static ReviewView.FromReview carried(Carried field, OnTheTable table) {
        String key = AfterTheReview.confirming(
                ReviewsBeside.markOf(table.review().head().id()), field);
        FollowUp said = table.plan().plan().beside().followUp(key).orElse(null);
        return said == null
                ? new ReviewView.FromReview(field, null, null, null)
                : new ReviewView.FromReview(field, said.on(), said.how(), said.said());
    }

    private static List<Planned> planned(PlanOnDesk plan) {
        List<Planned> planned = new ArrayList<>();
        plan.needs().forEach(need -> planned.add(new Planned("need", need.id(), need.text())));
        plan.section(Outcomes.class)
                .map(Outcomes::outcomesWanted)
                .orElse(List.of())
                .forEach(outcome ->
                        planned.add(new Planned("outcome", outcome.id(), OutcomesWatched.asItStands(plan, outcome))));
        plan.section(Risks.class)
                .map(Risks::items)
                .orElse(List.of())
                .forEach(risk -> planned.add(new Planned("risk", risk.id(), risk.what())));
        plan.support().services().forEach(line -> planned.add(new Planned("line", line.id(), line.what())));
        return planned;
    }

    private static SectionView section(ReviewSectionName name, OnTheTable table) {
        SavedReviewSection saved = table.section(name);
        return saved == null
                ? new SectionView(name, 0, null, null, null)
                : new SectionView(name, saved.revision(), saved.content(), saved.byName(), saved.at());
    }

    private static ReviewFinding finding(ReviewLack lack) {
        return new ReviewFinding(
                lack.rule(),
                lack.weight(),
                lack.says(),
                lack.mend(),
                lack.provision(),
                lack.section(),
                lack.field(),
                lack.settings());
    }
}
