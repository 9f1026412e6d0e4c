package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.core.law.review.held.ReviewLack.prompts;
import static uk.ourplan.core.law.review.held.ReviewLack.warns;
import static uk.ourplan.language.review.ReviewSectionName.HOW_HELD;
import static uk.ourplan.language.review.ReviewSectionName.NEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.review.SuggestedInterval;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.ReviewArrangement.Factors;
import uk.ourplan.language.plan.ReviewTiming;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.HowHeld;
import uk.ourplan.language.review.ReviewMethod;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.LightTouchAllowed;
import uk.ourplan.tenant.policy.Settings;

/**
 * A review that leaves the plan running leaves it with exactly one next date, weighed, within twelve months, before an
 * expected change, with a reason where it is short, and with the person told how to ask for an earlier one (SCHEDULE-01,
 * SCHEDULE-03, SCHEDULE-05 to SCHEDULE-10, SCHEDULE-11, SCHEDULE-14, SCHEDULE-16, REVIEW-14, REVIEW-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)</a>
 */
final class TimingSettled {

    private TimingSettled() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        HowHeld held = desk.section(HowHeld.class).orElse(null);
        WhatComesNext next = desk.section(WhatComesNext.class).orElse(null);
        List<ReviewLack> lacks = new ArrayList<>();
        method(desk, held, policy, lacks);
        if (next != null && next.actions().contains(AfterReview.END)) {
            // until it ends the plan is in force; only once its ending is under way is no date asked for
            if (!desk.plan().beside().ending().isUnderWay()) {
                date(held, next, policy, lacks);
            }
            return lacks;
        }
        date(held, next, policy, lacks);
        weighed(next, lacks);
        views(desk, next, lacks);
        if (next != null && next.nextDue() != null) {
            expectedChange(next, lacks);
            shortGap(held, next, policy, lacks);
            suggested(held, next, policy, lacks);
        }
        told(next, lacks);
        if (next != null
                && next.actions().contains(AfterReview.NO_CHANGE)
                && (next.periodFrom() == null || next.periodTo() == null)) {
            lacks.add(blocks(
                    "REVIEW-14",
                    "The coming budget period is blank.",
                    "Give its first and its last day.",
                    NEXT,
                    "period_from"));
        }
        return lacks;
    }

    private static void method(
            ReviewOnDesk desk, @Nullable HowHeld held, CouncilPolicy policy, List<ReviewLack> lacks) {
        LocalDate opens = desk.windowOpens();
        if (desk.type() == ReviewType.FIRST
                && held != null
                && held.heldOn() != null
                && opens != null
                && held.heldOn().isBefore(opens)
                && held.countsAsFirst() == null) {
            lacks.add(blocks(
                    "SCHEDULE-03",
                    "It was held before the window of the first review opens.",
                    "Say whether it counts as the first review.",
                    HOW_HELD,
                    "counts_as_first"));
        }
        if (held == null || held.method() != ReviewMethod.LIGHT_TOUCH || desk.type() == ReviewType.FIRST) {
            return;
        }
        var allowed = policy.read(Settings.LIGHT_TOUCH_ALLOWED);
        boolean may = switch (allowed.value()) {
            case ALWAYS -> true;
            case WHERE_MONITORED -> Boolean.TRUE.equals(desk.monitored());
            case NEVER -> false;
        };
        if (!may) {
            lacks.add(blocks(
                            "REVIEW-16",
                            allowed.value() == LightTouchAllowed.NEVER
                                    ? "This council holds no light-touch reviews after the first."
                                    : "A later review is light touch only while monitoring runs.",
                            "Hold it in full.",
                            HOW_HELD,
                            "method")
                    .reading(allowed.read()));
        }
    }

    private static void date(
            @Nullable HowHeld held, @Nullable WhatComesNext next, CouncilPolicy policy, List<ReviewLack> lacks) {
        if (next == null || next.nextDue() == null) {
            lacks.add(blocks("SCHEDULE-01", "The date of the next review is blank.", "Set it.", NEXT, "next_due"));
        } else {
            var months = policy.read(Settings.REVIEW_MAX_INTERVAL_MONTHS);
            LocalDate from = held == null || held.heldOn() == null ? policy.on() : held.heldOn();
            LocalDate last = from.plusMonths(months.value());
            if (next.nextDue().isAfter(last)) {
                lacks.add(blocks(
                                "SCHEDULE-05",
                                "The next review is later than " + Days.inWords(last) + ", the last day allowed.",
                                "Set an earlier date.",
                                NEXT,
                                "next_due")
                        .reading(months.read()));
            } else if (!next.nextDue().isAfter(from)) {
                lacks.add(blocks(
                        "SCHEDULE-01",
                        "The next review is not after this one.",
                        "Set a later date.",
                        NEXT,
                        "next_due"));
            }
        }
        if (next == null || next.nextMethod() == null) {
            lacks.add(blocks("SCHEDULE-01", "The method of the next review is blank.", "Set it.", NEXT, "next_method"));
        }
        if (next == null || blank(next.responsible())) {
            lacks.add(blocks(
                    "SCHEDULE-01",
                    "Nobody is responsible for the next review.",
                    "Name a worker or a team.",
                    NEXT,
                    "responsible"));
        }
    }

    private static void weighed(@Nullable WhatComesNext next, List<ReviewLack> lacks) {
        Factors said = next == null || next.factors() == null
                ? new Factors(null, null, null, null, null, null, null)
                : next.factors();
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("needs_complexity", said.needsComplexity());
        all.put("change_likelihood", said.changeLikelihood());
        all.put("plan_complexity", said.planComplexity());
        all.put("ongoing_risk", said.ongoingRisk());
        all.put("breakdown_risk", said.breakdownRisk());
        all.put("monitoring_planned", said.monitoringPlanned());
        all.put("circumstances_and_support", said.circumstancesAndSupport());
        all.forEach((matter, level) -> {
            if (blank(level)) {
                lacks.add(blocks(
                        "SCHEDULE-07",
                        "One matter is not weighed: " + matter.replace('_', ' ') + ".",
                        "Give its level with a note, or “none”.",
                        NEXT,
                        "factors." + matter));
            }
        });
    }

    private static void views(ReviewOnDesk desk, @Nullable WhatComesNext next, List<ReviewLack> lacks) {
        if (next == null || blank(next.personView())) {
            lacks.add(blocks(
                    "SCHEDULE-08",
                    "What the person thinks of the date is blank.",
                    "Ask; where it could not be had, say why.",
                    NEXT,
                    "person_view"));
        }
        if (next == null || blank(next.wellbeingEffect())) {
            lacks.add(blocks(
                    "SCHEDULE-08",
                    "What the timing means for wellbeing is blank.",
                    "Say it.",
                    NEXT,
                    "wellbeing_effect"));
        }
        if (!desk.carers().isEmpty() && (next == null || blank(next.carerView()))) {
            lacks.add(blocks(
                    "SCHEDULE-08",
                    "What the carer thinks of the date is blank.",
                    "Ask; where it could not be had, say why.",
                    NEXT,
                    "carer_view"));
        }
    }

    private static void expectedChange(WhatComesNext next, List<ReviewLack> lacks) {
        ReviewTiming timing = next.timing();
        boolean likely = timing != null && Boolean.TRUE.equals(timing.changeLikely());
        if (likely && next.changeExpected() == null) {
            lacks.add(warns("SCHEDULE-06", "A change is likely, and not when.", "Say when.", NEXT, "change_expected"));
        } else if (next.changeExpected() != null
                && next.nextDue() != null
                && next.nextDue().isAfter(next.changeExpected())
                && (timing == null || blank(timing.laterReason()))) {
            lacks.add(warns(
                    "SCHEDULE-06",
                    "The next review is later than the change that is expected.",
                    "Set an earlier date, or give the reason.",
                    NEXT,
                    "timing.later_reason"));
        }
    }

    private static void shortGap(
            @Nullable HowHeld held, WhatComesNext next, CouncilPolicy policy, List<ReviewLack> lacks) {
        ReviewTiming timing = next.timing();
        LocalDate due = next.nextDue();
        var usual = policy.read(Settings.SHORT_INTERVAL_MONTHS);
        LocalDate from = held == null || held.heldOn() == null ? policy.on() : held.heldOn();
        boolean isShort = due != null && due.isBefore(from.plusMonths(usual.value()));
        if (!isShort || (timing != null && !blank(timing.shortReason()))) {
            return;
        }
        boolean other = timing != null && !blank(timing.otherReviewer());
        String says = "The gap is shorter than " + usual.value() + " months, and no reason is written down.";
        lacks.add((other
                        ? blocks(
                                "SCHEDULE-10",
                                says,
                                "Write it: somebody else is to hold the review.",
                                NEXT,
                                "timing.short_reason")
                        : warns("SCHEDULE-10", says, "Write it down.", NEXT, "timing.short_reason"))
                .reading(usual.read()));
    }

    /** The council's table suggests and never decides; another gap wants a word on why (SCHEDULE-09). */
    private static void suggested(
            @Nullable HowHeld held, WhatComesNext next, CouncilPolicy policy, List<ReviewLack> lacks) {
        LocalDate due = next.nextDue();
        ReviewTiming timing = next.timing();
        if (due == null || next.factors() == null || (timing != null && !blank(timing.overrideNote()))) {
            return;
        }
        SuggestedInterval suggested = SuggestedInterval.of(next.factors(), policy);
        LocalDate from = held == null || held.heldOn() == null ? policy.on() : held.heldOn();
        if (!due.equals(from.plusMonths(suggested.months()))) {
            String because =
                    suggested.because().isEmpty() ? "" : ", because of " + String.join(", ", suggested.because());
            lacks.add(prompts(
                            "SCHEDULE-09",
                            "The suggested gap is " + suggested.months() + " months" + because
                                    + ", and the next review is at another.",
                            "Say why, or set the day that is suggested.",
                            NEXT,
                            "timing.override_note")
                    .reading(policy.read(Settings.INTERVAL_SUGGESTIONS).read()));
        }
    }

    private static void told(@Nullable WhatComesNext next, List<ReviewLack> lacks) {
        ReviewTiming timing = next == null ? null : next.timing();
        if (timing == null || timing.toldOn() == null || blank(timing.toldHow()) || blank(timing.toldTo())) {
            lacks.add(blocks(
                    "SCHEDULE-16",
                    "The person has not been told how to ask for an earlier review.",
                    "Tell them, and say when, how and whom.",
                    NEXT,
                    "timing.told_on"));
        }
        if (next != null && next.unsureAbout() != null && blank(next.advice())) {
            lacks.add(prompts(
                    "REVIEW-17",
                    "The line manager is asked for advice, and has not answered yet.",
                    "Write the answer here. Nothing waits for it.",
                    NEXT,
                    "advice"));
        }
    }
}
