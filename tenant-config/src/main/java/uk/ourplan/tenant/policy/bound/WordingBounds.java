package uk.ourplan.tenant.policy.bound;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Bounds on what words say. Code catches the clear cases and lets the rest pass: a person is shown the same sentence and
 * judges. A lawful text that is caught can be said in other words.
 */
final class WordingBounds {

    private static final String CRITERIA = "panel.mandatory_criteria";
    private static final String NARROWED =
            "where|if|when|unless|above|over|more than|exceed|exceeds|exceeding|with|involv|that|whose|for";

    /** A whole sentence that leaves no plan out, whatever follows it, unless something narrows it. */
    private static final Pattern EVERY_PLAN = Pattern.compile(
            "^\\W*(every|all|any|each)( and every)?"
                    + "( (single|new|revised|care|support|social|adult|of|the|our|council|draft|final|proposed|and|&))*"
                    + " (plan|case|package|budget|referral|request|person|people|review|application)s?\\b"
                    + "(?!.*\\b(" + NARROWED + ")).*$",
            CASE_INSENSITIVE);

    /** As wide as every plan: an amount that each of them exceeds. */
    private static final Pattern ABOVE_NOTHING = Pattern.compile(
            "\\b(over|above|more than|from|exceed\\w*|costing) *(£ *0+(\\.0+)?|0+(\\.0+)? (pounds|pence)|nothing)(?![\\d.,])",
            CASE_INSENSITIVE);

    /** An amount may start a check, a warning or a higher decision; it may not refuse or cap a way of meeting needs (BUDGET-16). */
    private static final Pattern REFUSES = Pattern.compile(
            "(^\\W*|[.;:] *|\\b(we|council|panel|will|may|must|to) )(refuse|reject|decline|turn down|cap)\\b"
                    + "|\\b(is|are|be|get|gets) (refused|rejected|declined|turned down|capped)\\b"
                    + "|\\b(ceiling|cap on|must not exceed|may not exceed|cannot exceed|never exceeds?)\\b",
            CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile(
            "\\b(costs?|savings?|saves?|budgets?|spend\\w*|overspend\\w*|money|financ\\w*|afford\\w*|expens\\w*|prices?"
                    + "|funding|cheap\\w*)\\b",
            CASE_INSENSITIVE);
    private static final Pattern PLANNING = Pattern.compile(
            "\\b(learn\\w*|risks?|complex\\w*|quality|skill\\w*|expert\\w*|safe\\w*|outcomes?|choices?|independen\\w*"
                    + "|alternatives?|options?|ways|specialist\\w*|needs?|wellbeing|creativ\\w*|health|advice|view|home"
                    + "|restrict\\w*|unusual|new kinds?|practice)\\b",
            CASE_INSENSITIVE);
    private static final Pattern ABOUT_COST = Pattern.compile(
            "\\b(costs?|costly|price|prices|budgets?|expensive|cheap|cheaper|affordable|pounds)\\b|£",
            CASE_INSENSITIVE);
    private static final Pattern SOUNDS_FINAL = Pattern.compile(
            "\\b(final|agreed|approved|confirmed|guaranteed|definite|definitive|fixed|allocated)\\b", CASE_INSENSITIVE);
    private static final Pattern CHILDREN = Pattern.compile("\\bchild", CASE_INSENSITIVE);
    private static final Pattern ADULTS = Pattern.compile("\\badult", CASE_INSENSITIVE);

    private WordingBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on(
                        CRITERIA,
                        1,
                        each(all(
                                field("says", without(EVERY_PLAN, "It sends every plan to the panel.")),
                                field("says", without(ABOVE_NOTHING, "Every plan costs more than that.")),
                                field("says", without(REFUSES, "It refuses or sets a ceiling.")),
                                field("code", demand(WordingBounds::namesEveryPlan, "It is named for every plan."))))),
                on(
                        CRITERIA,
                        2,
                        each(field(
                                "purpose",
                                demand(
                                        purpose -> !matches(MONEY, purpose) || matches(PLANNING, purpose),
                                        "Its purpose is money alone. Say what the panel adds to planning.")))),
                on(
                        "arrange.priority_matrix",
                        2,
                        field("questions", each(field("asks", without(ABOUT_COST, "The question is about cost."))))),
                on(
                        "budget.indicative_label",
                        1,
                        without(SOUNDS_FINAL, "It sounds final, and the figure is only a guide.")),
                on(
                        "safeguard.adult_route",
                        1,
                        field(
                                "team",
                                demand(
                                        team -> !isFor(team, CHILDREN) || isFor(team, ADULTS),
                                        "It names a team for children."))),
                on(
                        "safeguard.child_route",
                        1,
                        field(
                                "team",
                                demand(
                                        team -> !isFor(team, ADULTS) || isFor(team, CHILDREN),
                                        "It names a team for adults."))),
                on(
                        "vocabulary.labels",
                        1,
                        each(field(
                                "term",
                                demand(
                                        term -> !"indicative_budget".equals(term),
                                        "The indicative budget is named elsewhere.")))),
                on("dp.process_steps", 1, DirectPaymentSteps::kept),
                on(
                        "provider.whistleblowing_policy",
                        1,
                        field("receivers", demand(roles -> !list(roles).isEmpty(), "Nobody receives a disclosure."))));
    }

    private static Rule without(Pattern pattern, String says) {
        return demand(text -> !matches(pattern, text), says);
    }

    private static boolean matches(Pattern pattern, Object text) {
        return pattern.matcher(text.toString()).find();
    }

    private static boolean namesEveryPlan(Object code) {
        return !List.of("all", "any", "every_plan", "all_plans", "any_plan", "each_plan", "everything")
                .contains(code);
    }

    private static boolean isFor(Object team, Pattern whom) {
        return matches(whom, Objects.requireNonNull(((Map<?, ?>) team).get("name")));
    }
}
