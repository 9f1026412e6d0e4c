package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.ChecklistState;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord.Help;
import uk.ourplan.language.ending.EndingRecord.Item;
import uk.ourplan.language.ending.EndingRecord.Keeping;
import uk.ourplan.language.ending.EndingRecord.Monitoring;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.ending.HelpToArrange;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.ServiceContact;

/**
 * What an ending owes: the answer to the request, help with arranging, checks that the other support works, notices to
 * finance and refunds, the letter, what was promised, and the checks of a plan that is kept (END-04, END-11, END-13, END-14,
 * ARRANGE-10, FINANCE-17, FINANCE-18, NEED-13, REVISE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class TasksOfAnEnding {

    private TasksOfAnEnding() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        EndingOfPlan ending = desk.beside().ending().latest();
        if (ending == null || ending.state() == EndingState.WITHDRAWN) {
            return List.of();
        }
        if (ending.state() == EndingState.KEPT) {
            return kept(ending);
        }
        EndingOnDesk d = new EndingOnDesk(desk, ending, policy.on());
        List<OwedTask> tasks = new ArrayList<>();
        if (ending.state() == EndingState.OPEN && d.isOn(EndGround.OWN_ARRANGEMENTS_REQUEST)) {
            tasks.add(OwedTask.of(
                    "END-04",
                    ending.id().toString(),
                    "Answer the request to end the plan, with a reason against each test.",
                    "It ends when the request is agreed to or not, or is withdrawn."));
        }
        EndGround ground = d.ground();
        if (ending.state() != EndingState.OPEN || (ground != null && ground.isEvent())) {
            tasks.addAll(help(d));
            tasks.addAll(promised(d));
            tasks.addAll(finance(d, policy));
            tasks.addAll(duty(d));
            tasks.addAll(letter(d));
        }
        return tasks;
    }

    private static List<OwedTask> kept(EndingOfPlan ending) {
        Keeping said = ending.said().keeping();
        boolean asked = ending.said().ground() == EndGround.OWN_ARRANGEMENTS_REQUEST;
        boolean answered = said != null
                && said.reviseServices() != null
                && said.reviseBudget() != null
                && said.reviseContingency() != null;
        return !asked || answered
                ? List.of()
                : List.of(OwedTask.of(
                        "REVISE-08",
                        ending.id().toString(),
                        "The plan is kept. Answer whether services, the budget and the contingency plan need revision.",
                        "It ends when all three are answered in the ending."));
    }

    private static List<OwedTask> help(EndingOnDesk d) {
        Help help = d.said().help();
        if (help == null) {
            return List.of();
        }
        return help.kinds().stream()
                .filter(kind -> kind != HelpToArrange.NONE)
                .map(kind -> OwedTask.of(
                                "ARRANGE-10",
                                key(d, kind.code()),
                                switch (kind) {
                                    case DIRECT_HELP -> "Help the person to arrange other support.";
                                    case CHECK_AFTER -> "Check the other support once the person has arranged it.";
                                    case LIAISE -> "Work with whoever is named to arrange other support.";
                                    case NONE -> "";
                                },
                                "It ends when services are in place, when it is checked, or when no help is wanted.")
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED))
                .filter(task -> isOpen(d, task))
                .toList();
    }

    private static List<OwedTask> promised(EndingOnDesk d) {
        List<OwedTask> tasks = new ArrayList<>();
        for (Item item : d.said().checklist()) {
            if (item.state() == ChecklistState.DONE && item.key() == ChecklistKey.CARER_PROCESSES) {
                tasks.add(OwedTask.of(
                                "END-13",
                                key(d, "carer"),
                                "Carry out what is agreed with the carer; the ending does not cancel it.",
                                "It ends when it is recorded as done.")
                        .by(item.dated())
                        .endedByRecord(FollowUpOutcome.DONE));
            }
            if (item.state() == ChecklistState.DONE
                    && item.key() == ChecklistKey.HELP_TO_ARRANGE
                    && !blank(item.says())) {
                tasks.add(OwedTask.of(
                                "END-13",
                                key(d, "help"),
                                "Do what was promised to help the person reach other services.",
                                "It ends when it is recorded as done, or as not wanted any more.")
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED));
            }
        }
        Monitoring monitoring = d.said().monitoring();
        if (monitoring != null && Boolean.TRUE.equals(monitoring.needed()) && monitoring.ended() == null) {
            tasks.add(OwedTask.of(
                    "END-13",
                    key(d, "monitoring"),
                    "Monitor as agreed after the ending.",
                    "It ends when the monitoring is recorded as ended in the ending."));
        }
        tasks.removeIf(task -> task.recordWanted() != null && !isOpen(d, task));
        return tasks;
    }

    /** One notice to finance, and one reckoning by it, for each day on which services stop. */
    private static List<OwedTask> finance(EndingOnDesk d, CouncilPolicy policy) {
        List<OwedTask> tasks = new ArrayList<>();
        List<String> open = d.councilServices().stream()
                .filter(line -> UntilItWorks.end(d, line).map(ServiceEnd::ends).isEmpty())
                .toList();
        if (d.isOn(EndGround.DIED) && !open.isEmpty()) {
            tasks.add(OwedTask.of(
                    "FINANCE-17",
                    key(d, "open"),
                    "Stop what the council arranges or pays for, and record the last days: " + String.join(", ", open)
                            + ".",
                    "It ends when each has its last day."));
        }
        for (LocalDate day : new TreeSet<>(d.said().services().stream()
                .map(ServiceEnd::ends)
                .filter(Objects::nonNull)
                .toList())) {
            boolean told = d.said().services().stream()
                    .filter(end -> day.equals(end.ends()))
                    .allMatch(end -> end.financeTold() != null);
            if (!told) {
                tasks.add(told(d, day, policy));
            } else {
                OwedTask refund = OwedTask.of(
                                "FINANCE-18",
                                key(d, day.toString()),
                                "Cancel charges for the days after " + Days.inWords(day)
                                        + ", and pay back what was paid above what is due.",
                                "It ends when no charge remains after that day and any refund is paid.")
                        .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                        .from(day)
                        .endedByRecord(FollowUpOutcome.DONE);
                if (isOpen(d, refund)) {
                    tasks.add(refund);
                }
            }
        }
        return tasks;
    }

    /** The notice goes to the council's finance team, where it has said which. */
    private static OwedTask told(EndingOnDesk d, LocalDate day, CouncilPolicy policy) {
        Optional<InEffect<ServiceContact>> team = policy.ifDecided(MoneySettings.FINANCE_TEAM);
        OwedTask notice = OwedTask.of(
                        "FINANCE-17",
                        key(d, day.toString()),
                        "Tell finance that services stop on " + Days.inWords(day) + "."
                                + team.map(one -> " Write to " + one.value().told() + ".")
                                        .orElse(""),
                        "It ends when the day of the notice stands beside each of them.")
                .by(day);
        return team.map(one -> notice.reading(one.read())).orElse(notice);
    }

    private static List<OwedTask> duty(EndingOnDesk d) {
        return DutyAfterEnding.open(d.desk(), d.ending(), d.on()).stream()
                .map(need -> OwedTask.of(
                                d.ending().state() == EndingState.ENDED ? "NEED-13" : "END-11",
                                key(d, need),
                                "Confirm that other support for need " + need + " is in place and meets it.",
                                "It ends when both days are recorded; until then the duty to meet the need is open.")
                        .under("Care Act 2014 s.18(1)"))
                .toList();
    }

    private static List<OwedTask> letter(EndingOnDesk d) {
        LocalDate ended = d.ending().endedOn();
        return ended == null || d.ending().letterSent() != null || d.ground() == EndGround.DIED
                ? List.of()
                : List.of(OwedTask.of(
                                "END-14",
                                d.ending().id().toString(),
                                "Send the confirmation that the plan has ended.",
                                "It ends when the day on which it was sent is recorded.")
                        .by(ended));
    }

    private static String key(EndingOnDesk d, String item) {
        return d.ending().id() + ":" + item;
    }

    private static boolean isOpen(EndingOnDesk d, OwedTask task) {
        return !d.desk().beside().isFollowedUp(task.key());
    }
}
