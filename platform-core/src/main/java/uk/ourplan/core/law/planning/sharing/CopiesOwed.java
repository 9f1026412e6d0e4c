package uk.ourplan.core.law.planning.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.CopyRow.Answer;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SharingSettings;

/**
 * From the day on which a version is final: give it to the person within the council's days (SHARE-01), send it to everybody else who is
 * to have it, and ask what is open about the others (SHARE-03 to SHARE-08). A task names people by their number on the list.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(9)</a>
 */
public final class CopiesOwed {

    private static final String PROVISION = "Care Act 2014 s.25(9) (unverified)";

    private CopiesOwed() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate signed = desk.course().signedOn();
        if (signed == null) {
            return List.of();
        }
        List<OwedTask> tasks = new ArrayList<>();
        InEffect<Integer> days = policy.read(SharingSettings.COPY_DUE_DAYS);
        LocalDate due = signed.plusDays(days.value());
        if (!PersonsOwnCopy.isGiven(desk)) {
            tasks.add(OwedTask.of(
                            "SHARE-01",
                            CopyRow.PERSON,
                            "Give the plan to the person, in a form that they can use.",
                            "It ends when the day, the channel and the form stand in the log of what was sent.")
                    .by(due)
                    .reading(days.read())
                    .under(PROVISION));
        }
        CopiesOfAPlan.of(desk, policy).stream()
                .filter(row -> !row.isPerson() && !isSent(row, desk))
                .forEach(row -> {
                    if (row.answer() == Answer.SEND) {
                        tasks.add(send(row).by(due).reading(days.read()).under(PROVISION));
                    } else if (row.answer() == Answer.ASK) {
                        tasks.add(ask(row).by(due).reading(days.read()).under(PROVISION));
                    }
                });
        return tasks;
    }

    /** Whether the final version went to them. */
    public static boolean isSent(CopyRow row, PlanOnDesk desk) {
        return row.isPerson()
                ? PersonsOwnCopy.isGiven(desk)
                : desk.beside().sharing().sentTo(row.to()).anyMatch(sent -> sent.what() == Shared.FINAL_PLAN);
    }

    private static OwedTask send(CopyRow row) {
        String how = row.sections().isEmpty() ? "the plan" : "the parts of the plan that the person agreed to";
        return OwedTask.of(
                row.rule(),
                row.to(),
                "Send " + how + " to " + called(row) + ".",
                "It ends when it stands in the log of what was sent, or the person takes it back.");
    }

    private static OwedTask ask(CopyRow row) {
        return OwedTask.of(
                row.rule(),
                row.to(),
                Objects.equals(row.rule(), "SHARE-05")
                        ? "Talk through with the person which parts go to " + called(row) + "."
                        : "Settle whether " + called(row) + " has a copy of the plan.",
                "It ends when what the person says, or a decision in their best interests, is on record under Copies.");
    }

    private static String called(CopyRow row) {
        String kind = row.kind() == RecipientKind.ASKED_FOR
                ? "somebody whom the person asked for"
                : row.kind() == RecipientKind.OTHER
                        ? "somebody else"
                        : "the " + row.kind().code();
        return kind + " (" + row.to().replace("provider_", "line ") + ")";
    }
}
