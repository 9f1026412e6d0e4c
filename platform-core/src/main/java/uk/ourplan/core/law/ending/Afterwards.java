package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.END;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.arranging.HelpWithArranging;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingRecord.Help;
import uk.ourplan.language.ending.EndingRecord.Item;
import uk.ourplan.language.ending.EndingRecord.Monitoring;
import uk.ourplan.language.ending.HelpToArrange;

/**
 * What is seen to before a plan ends: the checklist, monitoring among it, and help with arranging (END-13, ARRANGE-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(2)</a>
 */
public final class Afterwards {

    private static final Set<ChecklistKey> NEVER_LEFT_OUT =
            Set.of(ChecklistKey.PREVENTION, ChecklistKey.NEEDS_CHANGE, ChecklistKey.CHANGE_OF_MIND);

    private Afterwards() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        EndGround ground = d.ground();
        if (ground == null || ground == EndGround.DIED) {
            return List.of();
        }
        List<EndLack> lacks = new ArrayList<>();
        for (ChecklistKey key : ChecklistKey.values()) {
            String open = isAsked(key, ground) ? open(d.said(), key) : null;
            if (open != null) {
                boolean watched = key == ChecklistKey.MONITORING;
                lacks.add(stops(END, "END-13", open, mend(key))
                        .under("Care Act 2014 s.24(2)")
                        .at(watched ? "monitoring.needed" : "checklist[" + key.code() + "].state"));
            }
        }
        if (ground != EndGround.MOVED_AREA) {
            lacks.addAll(help(d));
        }
        return lacks;
    }

    /** Whoever did not ask for it and arranges nothing is not told how to change their mind. */
    static boolean isAsked(ChecklistKey key, EndGround ground) {
        return key != ChecklistKey.CHANGE_OF_MIND || ground.leavesNeeds();
    }

    /** Why an item is open; {@code null} where it is closed. */
    static @Nullable String open(EndingRecord said, ChecklistKey key) {
        if (key == ChecklistKey.MONITORING) {
            return monitoring(said.monitoring());
        }
        Item item = said.checklist().stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElse(null);
        if (item == null || item.state() == null) {
            return "Open on the checklist: " + words(key) + ".";
        }
        return switch (item.state()) {
            case DONE, DECLINED -> item.dated() == null ? "No day stands beside " + words(key) + "." : null;
            case NOT_APPLICABLE ->
                NEVER_LEFT_OUT.contains(key)
                        ? "This cannot be left out: " + words(key) + "."
                        : blank(item.says()) ? "Why it does not apply is not said: " + words(key) + "." : null;
        };
    }

    private static @Nullable String monitoring(@Nullable Monitoring said) {
        if (said == null || said.needed() == null) {
            return "Open on the checklist: whether monitoring is needed.";
        }
        if (!said.needed()) {
            return blank(said.reason()) ? "Why no monitoring is needed is not said." : null;
        }
        List<String> missing = missing(said);
        return missing.isEmpty() ? null : "The monitoring lacks " + String.join(", ", missing) + ".";
    }

    /** What an arrangement to monitor lacks (MONITOR-03). */
    static List<String> missing(Monitoring said) {
        List<String> missing = new ArrayList<>();
        if (blank(said.arrangement())) {
            missing.add("what is done, how often and by whom");
        }
        if (blank(said.proportionate())) {
            missing.add("why it is in proportion");
        }
        if (said.agreed() == null || blank(said.agreedBy())) {
            missing.add("who agreed to it and when");
        }
        if (blank(said.strengths())) {
            missing.add("how it makes the person and those around them more resilient");
        }
        return missing;
    }

    private static String mend(ChecklistKey key) {
        return switch (key) {
            case MONITORING -> "Agree an arrangement, or say why none is needed.";
            case PREVENTION, NEEDS_CHANGE, CHANGE_OF_MIND -> "Tell the person, and record the day.";
            case SERVICES_INFO, OTHER_INFO, HELP_TO_ARRANGE, CONTINGENCY_HELP, IF_SUPPORT_FAILS, CARER_PROCESSES ->
                "Record it as done, as offered and declined, or say why it does not apply.";
        };
    }

    /** Said here, or where help with arranging is recorded beside the plan. */
    private static List<EndLack> help(EndingOnDesk d) {
        Help help = d.said().help();
        String says = help == null || help.kinds().isEmpty()
                ? HelpWithArranging.whyNotEnded(d.desk().beside().arranging()).orElse(null)
                : help.kinds().contains(HelpToArrange.NONE) && blank(help.reasonNone())
                        ? "Why no help with arranging is given is not said."
                        : help.kinds().contains(HelpToArrange.LIAISE) && blank(help.with())
                                ? "With whom the council works to arrange it is not said."
                                : null;
        return says == null
                ? List.of()
                : List.of(stops(END, "ARRANGE-10", says, "Record the help from the list; 'none' needs a reason.")
                        .at("help.kinds"));
    }

    /** In the words of the letter. */
    public static String words(ChecklistKey key) {
        return switch (key) {
            case SERVICES_INFO -> "information and advice on suitable services";
            case PREVENTION -> "how to prevent, reduce or delay needs";
            case OTHER_INFO -> "other information";
            case HELP_TO_ARRANGE -> "help to arrange or reach other services";
            case CONTINGENCY_HELP -> "help with a plan for when things go wrong";
            case IF_SUPPORT_FAILS -> "what to do if other support breaks down";
            case MONITORING -> "whether monitoring is needed";
            case CHANGE_OF_MIND -> "how to come back after a change of mind";
            case NEEDS_CHANGE -> "what to do if needs or the situation change";
            case CARER_PROCESSES -> "what is agreed with the carer";
        };
    }
}
