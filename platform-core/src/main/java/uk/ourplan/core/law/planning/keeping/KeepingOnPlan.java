package uk.ourplan.core.law.planning.keeping;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.PlanTemplate;
import uk.ourplan.tenant.policy.Settings;

/**
 * A plan stands on the council's template in force, its draft was recorded soon after the talk, and what was noted while
 * planning is on the plan or known not to matter; a text that stands word for word in somebody else's plan is looked at
 * again (RECORD-01, RECORD-02, RECORD-03,
 * RECORD-06, NEED-11).
 */
public final class KeepingOnPlan {

    private KeepingOnPlan() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        PlanKeeping keeping = desk.kept().keeping();
        List<Lack> lacks = new ArrayList<>();
        template(keeping, policy).ifPresent(lacks::add);
        late(keeping, desk.agreement().presented(), policy).ifPresent(lacks::add);
        informalRecords(keeping).ifPresent(lacks::add);
        likeAnother(desk).ifPresent(lacks::add);
        signedOriginal(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> template(PlanKeeping keeping, CouncilPolicy policy) {
        InEffect<PlanTemplate> template = policy.read(Settings.PLAN_TEMPLATE);
        String begun = keeping.template();
        return begun == null || begun.equals(template.value().version())
                ? Optional.empty()
                : Optional.of(warns(
                                Step.SUBMIT,
                                "RECORD-01",
                                Topic.KEEPING,
                                "The plan was begun on version " + begun + " of the council's template; version "
                                        + template.value().version() + " is in force.",
                                "Move it to the current version under Notes and quality.")
                        .reading(template));
    }

    private static Optional<Lack> late(PlanKeeping keeping, @Nullable LocalDate presented, CouncilPolicy policy) {
        Integer days = daysToRecord(keeping, presented, policy.on());
        InEffect<Optional<Integer>> allowed = policy.read(Settings.DRAFT_RECORDING_DAYS);
        return allowed.value()
                .filter(limit -> days != null && days > limit)
                .map(limit -> warns(
                                Step.PRESENT,
                                "RECORD-02",
                                Topic.KEEPING,
                                "The draft stands on record " + days
                                        + " days after the planning conversation; the council" + " allows " + limit
                                        + ".",
                                "Record it now: soon after the talk there are fewer mistakes and no needless delay.")
                        .reading(allowed));
    }

    /**
     * The days from the planning conversation to the draft on record, or to today; {@code null} without a conversation. A
     * draft that was presented stands on record.
     */
    public static @Nullable Integer daysToRecord(PlanKeeping keeping, @Nullable LocalDate presented, LocalDate today) {
        if (keeping.conversation() == null) {
            return null;
        }
        LocalDate recorded = keeping.recorded() == null ? presented : keeping.recorded();
        return Math.toIntExact(ChronoUnit.DAYS.between(keeping.conversation(), recorded == null ? today : recorded));
    }

    private static Optional<Lack> informalRecords(PlanKeeping keeping) {
        if (keeping.informalRecords().isEmpty()) {
            return Optional.of(prompts(
                    Step.SUBMIT,
                    "RECORD-03",
                    Topic.KEEPING,
                    "No informal record made in planning is logged.",
                    "Log notes, tools and lists under Notes and quality, where any were made."));
        }
        Missing missing = new Missing();
        keeping.informalRecords().forEach(record -> missing.when(record.use() == null, record.id()));
        return missing.says("Neither on the plan nor marked as not relevant: informal record")
                .map(says -> warns(
                        Step.SUBMIT,
                        "RECORD-03",
                        Topic.KEEPING,
                        says,
                        "Bring what matters into the plan, and mark each under Notes and quality."));
    }

    /** A signature on record is one on paper: none is captured on the screen. */
    private static Optional<Lack> signedOriginal(PlanOnDesk desk) {
        return desk.agreement().signed() != null && !desk.kept().signedOriginal()
                ? Optional.of(warns(
                        Step.ISSUE,
                        "RECORD-06",
                        Topic.KEEPING,
                        "The plan was signed on paper, and the scan is not filed on this version.",
                        "Scan it and file it under Notes and quality."))
                : Optional.empty();
    }

    private static Optional<Lack> likeAnother(PlanOnDesk desk) {
        return desk.kept().likeAnother()
                ? Optional.of(prompts(
                                Step.SUBMIT,
                                "NEED-11",
                                Topic.WAYS_OF_MEETING,
                                "All that this plan says about how needs are met stands word for word in another plan.",
                                "Check that it is written for this person; needs differ and can be met in many ways.")
                        .in(uk.ourplan.language.plan.SectionName.NEEDS, null))
                : Optional.empty();
    }
}
