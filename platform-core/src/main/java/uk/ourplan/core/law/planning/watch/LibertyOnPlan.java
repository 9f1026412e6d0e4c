package uk.ourplan.core.law.planning.watch;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.safeguarding.MoreRestrictive;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.WordingResult;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.LibertyReviewRecipient;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.Settings;

/**
 * What stands in the way of a plan for somebody who is deprived of their liberty under an authorisation or order: the wording checked
 * before a change that might be more restrictive, the review before it is carried out, the representative named and heard
 * (SAFEGUARD-09, SAFEGUARD-10, SAFEGUARD-11).
 *
 * @see "Mental Capacity Act 2005 s.4A and Sch A1 (unverified)"
 */
public final class LibertyOnPlan {

    private static final String WHY = "Mental Capacity Act 2005 Sch A1 (unverified)";

    private LibertyOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Protection all = desk.beside().watch().protection();
        Authorised inForce = all.inForce(policy.on()).orElse(null);
        if (inForce == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        if (blank(inForce.representative())) {
            lacks.add(prompts(
                    "SAFEGUARD-09", "No representative is named for the deprivation of liberty.", "Name them."));
        }
        LocalDate since = lastReview(desk);
        if (since != null && !MoreRestrictive.isVisited(all, since)) {
            lacks.add(prompts(
                    "SAFEGUARD-09",
                    "The representative has not looked at how the plan is carried out since the last review.",
                    "Record when they did, and what they found."));
        }
        if (!desk.course().isInForce()) {
            changes(desk, all, lacks);
        }
        return lacks;
    }

    private static void changes(PlanOnDesk desk, Protection all, List<Lack> into) {
        if (desk.beside().reviews().revising() != null && all.changesNow().isEmpty()) {
            into.add(prompts(
                    "SAFEGUARD-10",
                    "A deprivation of liberty is in force, and nothing says whether this version is more restrictive.",
                    "Record the change and whether it might be, under “Protecting the person”."));
        }
        for (Change change : all.changesNow()) {
            MoreRestrictive.whyNotSubmitted(change)
                    .ifPresent(says -> into.add(stops(
                            Step.SUBMIT,
                            "SAFEGUARD-10",
                            says,
                            "Check the wording, and record the day and what it says.")));
            if (MoreRestrictive.whyNotSubmitted(change).isEmpty()) {
                MoreRestrictive.whyNotInForce(change)
                        .ifPresent(says -> into.add(stops(
                                Step.AUTHORISE,
                                "SAFEGUARD-11",
                                says,
                                "Apply for a review, and wait until it allows the change.")));
            }
            if (MoreRestrictive.waitsForAdvice(change)) {
                into.add(Lack.warns(
                                Step.SUBMIT,
                                "SAFEGUARD-10",
                                Topic.PROTECTION,
                                "Change " + change.change()
                                        + " is urgent, and no advice of Legal services is recorded.",
                                "Ask Legal services, and record their advice with its day.")
                        .under(WHY));
            }
        }
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Protection all = desk.beside().watch().protection();
        Authorised inForce = all.inForce(policy.on()).orElse(null);
        if (inForce == null
                || (desk.beside().reviews().revising() != null && !desk.course().isInForce())) {
            return List.of();
        }
        List<OwedTask> tasks = new ArrayList<>();
        MoreRestrictive.reviewed(all, null)
                .filter(said -> Boolean.TRUE.equals(said.changeWanted()) && said.requested() == null)
                .ifPresent(said -> tasks.add(OwedTask.of(
                                "SAFEGUARD-09",
                                said.on().toString(),
                                "Ask for the change of the deprivation of liberty that the review wants.",
                                "It ends when the day on which it was asked for is recorded.")
                        .from(said.on())
                        .under(WHY)));
        for (Change change : all.changesNow()) {
            if (MoreRestrictive.waitsForAdvice(change)) {
                InEffect<ServiceContact> legal = policy.read(Settings.LEGAL_SERVICES);
                tasks.add(OwedTask.of(
                                "SAFEGUARD-10",
                                change.change(),
                                "Ask " + legal.value().name() + " about change " + change.change()
                                        + ", which is urgent and may be more restrictive.",
                                "It ends when the advice and its day are recorded.")
                        .urgentFrom(change.on())
                        .reading(legal.read())
                        .under(WHY));
            }
            if (change.result() == WordingResult.MORE_RESTRICTIVE && change.applied() == null) {
                InEffect<List<LibertyReviewRecipient>> to = policy.read(Settings.LIBERTY_REVIEW_RECIPIENTS);
                tasks.add(OwedTask.of(
                                "SAFEGUARD-11",
                                change.change(),
                                "Apply for a review before change " + change.change() + " is carried out: "
                                        + recipient(inForce.type(), to.value()) + ".",
                                "It ends when the day of the application is recorded.")
                        .from(change.on())
                        .reading(to.read())
                        .under(WHY));
            }
        }
        return tasks;
    }

    /** To whom an application goes and who is told, by the council's list. */
    public static String recipient(@Nullable LibertyKind type, List<LibertyReviewRecipient> all) {
        LibertyKind kind = type == null ? LibertyKind.STANDARD_AUTHORISATION : type;
        return all.stream()
                .filter(each -> each.kind().equals(kind.code()))
                .findFirst()
                .map(each -> "to the " + words(each.applyTo())
                        + (each.tell().isEmpty()
                                ? ""
                                : ", and tell the "
                                        + String.join(
                                                " and the ",
                                                each.tell().stream()
                                                        .map(LibertyOnPlan::words)
                                                        .toList())))
                .orElse("to the supervisory body");
    }

    private static String words(String code) {
        return code.equals("court_of_protection") ? "Court of Protection" : code.replace('_', ' ');
    }

    /** The day of the last review that was held; the signature where none was. */
    public static @Nullable LocalDate lastReview(PlanOnDesk desk) {
        return desk.beside().reviews().reviews().stream()
                .map(Seen::heldOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(desk.course().signedOn());
    }

    private static Lack stops(Step step, String rule, String says, String mend) {
        return Lack.stops(step, rule, Topic.PROTECTION, says, mend).under(WHY);
    }

    private static Lack prompts(String rule, String says, String mend) {
        return Lack.prompts(Step.SUBMIT, rule, Topic.PROTECTION, says, mend).under(WHY);
    }
}
