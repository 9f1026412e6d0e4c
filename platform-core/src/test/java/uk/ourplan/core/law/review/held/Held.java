package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewType;

/** A review in which nothing is missing, from which a spec takes away or changes one thing. */
final class Held {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Map<ReviewSectionName, String> said = new EnumMap<>(Map.of(
            ReviewSectionName.HOW_HELD, """
                    {"held_on": "2026-11-20", "method": "full", "person_took_part": true, "who_else": "nobody",
                     "advocacy_considered": "2026-11-20"}""",
            ReviewSectionName.WHAT_WAS_MET, """
                    {"needs": [{"need": "N1", "met": "met"}],
                     "outcomes": [{"outcome": "O1", "met": "met", "contribution": "The visits"}]}""",
            ReviewSectionName.RISKS, """
                    {"risks": [{"risk": "R1", "how": "As planned"}], "new_risks": "none", "fire_considered": true,
                     "peep_needed": false}""",
            ReviewSectionName.MONEY, """
                    {"sufficient": true, "used_as_planned": true, "contribution_due": false}""",
            ReviewSectionName.CHANGES, """
                    {"none": true, "plan_changes": false, "budget_changes": false, "method_changes": false}""",
            ReviewSectionName.NEXT, """
                    {"actions": ["no_change"], "next_due": "2027-11-20", "next_method": "full", "responsible": "Helena",
                     "factors": {"needs_complexity": "low", "change_likelihood": "low", "plan_complexity": "low",
                       "ongoing_risk": "low", "breakdown_risk": "low", "monitoring_planned": "none",
                       "circumstances_and_support": "low"},
                     "person_view": "Suits me", "wellbeing_effect": "None feared",
                     "period_from": "2026-11-20", "period_to": "2027-11-19",
                     "timing": {"told_on": "2026-11-20", "told_how": "at the visit", "told_to": "person"}}"""));
    private OnTheDesk plan = aCompletePlan();
    private ReviewType type = ReviewType.ROUTINE;
    private @Nullable LocalDate opens;
    private List<String> carers = List.of();
    private List<String> interested = List.of();
    private @Nullable Boolean monitored;

    Held with(ReviewSectionName name, String from, String to) {
        String before = Objects.requireNonNull(said.get(name));
        assertThat(before).contains(from);
        said.put(name, before.replace(from, to));
        return this;
    }

    /** With nothing but this in a section. */
    Held saying(ReviewSectionName name, String json) {
        said.put(name, json);
        return this;
    }

    Held of(OnTheDesk other) {
        plan = other;
        return this;
    }

    Held first(LocalDate windowOpens) {
        type = ReviewType.FIRST;
        opens = windowOpens;
        return this;
    }

    Held withCarer(String name) {
        carers = List.of(name);
        return this;
    }

    Held withInterested(String name) {
        interested = List.of(name);
        return this;
    }

    Held monitored(boolean is) {
        monitored = is;
        return this;
    }

    ReviewOnDesk desk() {
        List<ReviewSection> sections = new ArrayList<>();
        said.forEach((name, json) -> sections.add(JSON.readValue(json, name.type())));
        return new ReviewOnDesk(type, plan.desk(), sections, opens, carers, interested, monitored, "Helena");
    }

    List<String> says(String rule) {
        return ReviewCheck.of(desk(), plan.policy()).stream()
                .filter(lack -> lack.rule().equals(rule))
                .map(lack -> lack.weight().name().toLowerCase(Locale.ROOT) + " at " + lack.field())
                .toList();
    }

    List<String> sentences(String rule) {
        return ReviewCheck.of(desk(), plan.policy()).stream()
                .filter(lack -> lack.rule().equals(rule))
                .map(ReviewLack::says)
                .toList();
    }

    List<String> stops() {
        return ReviewCheck.stopping(desk(), plan.policy()).stream()
                .map(ReviewLack::rule)
                .toList();
    }

    @Nullable
    Route route() {
        var answer = ChangesGraded.route(desk(), plan.policy()).answer();
        return answer == null ? null : answer.route();
    }
}
