package uk.ourplan.core.law.planning.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.InformalRecordEnd;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What somebody sees to because of how a plan is kept: the line manager answers which framework to use, and the scan of what
 * was signed on paper is filed, and once a plan is signed each informal record of the planning is filed, destroyed or given back,
 * and a filed one destroyed after the council's time (RECORD-01, RECORD-04, RECORD-06).
 */
public final class RecordsToSeeTo {

    private RecordsToSeeTo() {}

    /** What these rules want done. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        if (Boolean.TRUE.equals(desk.kept().keeping().unsure())) {
            owed.add(OwedTask.of(
                            "RECORD-01",
                            "framework",
                            "Tell the writer in which framework this plan is to be recorded.",
                            "It ends when the writer says under Notes and quality that it is clear.")
                    .of(TaskOwner.LINE_MANAGER));
        }
        if (desk.agreement().signed() != null && !desk.kept().signedOriginal()) {
            owed.add(OwedTask.of(
                            "RECORD-06",
                            "signed_original",
                            "Scan the plan that was signed on paper, and file it on this version.",
                            "It ends when the scan is filed under Notes and quality.")
                    .from(desk.agreement().signed()));
        }
        InformalRecordsEnd.whyNotClosed(desk.kept().keeping())
                .filter(open -> desk.signedOff())
                .ifPresent(open -> owed.add(OwedTask.of(
                        "RECORD-04",
                        "informal_records",
                        "File, destroy or give back each informal record of the planning. " + open,
                        "It ends when each has its end under Notes and quality.")));
        desk.kept().keeping().informalRecords().forEach(record -> {
            LocalDate until = record.keptUntil();
            if (record.end() == InformalRecordEnd.FILED && until != null) {
                OwedTask destroy = OwedTask.of(
                                "RECORD-04",
                                "kept-" + record.id(),
                                "Destroy the filed informal record " + record.id() + ": the council keeps it until "
                                        + Days.inWords(until) + ".",
                                "It ends when it is on record that it was destroyed, or why not.")
                        .from(until.plusDays(1))
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE);
                if (policy.on().isAfter(until) && !desk.beside().isFollowedUp(destroy.key())) {
                    owed.add(destroy);
                }
            }
        });
        return owed;
    }
}
