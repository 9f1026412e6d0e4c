package uk.ourplan.core.law.planning.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.ourplan.core.law.WorkingDays;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.InputKind;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.PeopleInvolved.Visit;
import uk.ourplan.language.plan.ReferralStatus;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoTookPart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.Settings;

/**
 * What involvement wants done: an advocate asked for on the day on which the duty arises, and the manager told when the
 * council's days have passed; the input that the person's way of communicating calls for; a specialist's assessment; and both
 * papers read again before a visit, to which an advocate is invited, who also gets the draft (ADVOCACY-03, ADVOCACY-04, ADVOCACY-06,
 * INVOLVE-28, INVOLVE-29, INVOLVE-31).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)</a>
 */
public final class InvolvementFollowedThrough {

    private static final String ACT = "Care Act 2014 s.67(2)";

    private InvolvementFollowedThrough() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.signedOff()) {
            return List.of();
        }
        WhoIsThere there = WhoIsThere.on(desk);
        List<OwedTask> owed = new ArrayList<>(advocate(there, policy));
        for (InputKind kind : HelpToTakePart.open(desk)) {
            owed.add(input(kind, policy));
        }
        ThePersonIsDeafblind.whyNotStarted(desk.circumstances(), desk.assessment())
                .ifPresent(says -> owed.add(OwedTask.of(
                                "INVOLVE-29",
                                "assessment",
                                "Ask for an assessment by an assessor qualified for deafblind people.",
                                "It ends when the assessment names a qualified assessor.")
                        .under("SI 2014/2827 reg 6 (unverified)")));
        owed.addAll(visits(there));
        draftForTheAdvocate(desk, there).ifPresent(owed::add);
        return owed;
    }

    private static List<OwedTask> advocate(WhoIsThere there, CouncilPolicy policy) {
        Advocacy said = there.advocacy();
        if (!AnAdvocateInTime.isOwed(there)) {
            return List.of();
        }
        LocalDate arose = said.dutyOn() == null ? policy.on() : said.dutyOn();
        if (said.referred() != null) {
            boolean waits = said.appointed() == null
                    && said.referral() != null
                    && said.referral().status() == ReferralStatus.WAITING;
            return waits
                    ? List.of(OwedTask.of(
                                    "ADVOCACY-04",
                                    "waiting",
                                    "Ask the advocacy service when an advocate can begin.",
                                    "It ends when the referral waits no more.")
                            .under(ACT)
                            .in(SectionName.PEOPLE_INVOLVED, "advocacy.referral.status")
                            .from(said.referred()))
                    : List.of();
        }
        InEffect<Integer> target = policy.read(Settings.ADVOCACY_REFERRAL_TARGET_DAYS);
        LocalDate by = WorkingDays.after(arose, target.value());
        List<OwedTask> owed = new ArrayList<>();
        owed.add(OwedTask.of(
                        "ADVOCACY-03",
                        "refer",
                        "Refer the person to independent advocacy.",
                        "It ends when the day of the referral is on the plan, or the duty has gone.")
                .urgentFrom(arose)
                .by(by)
                .under(ACT)
                .reading(target.read())
                .in(SectionName.PEOPLE_INVOLVED, "advocacy.referred"));
        if (policy.on().isAfter(by)) {
            owed.add(OwedTask.of(
                            "ADVOCACY-03",
                            "escalated",
                            "An advocate is owed and was not asked for within the council's days.",
                            "It ends when the day of the referral is on the plan, or the duty has gone.")
                    .of(TaskOwner.LINE_MANAGER)
                    .urgentFrom(policy.on())
                    .by(WorkingDays.after(by, 1))
                    .under(ACT)
                    .reading(target.read())
                    .in(SectionName.PEOPLE_INVOLVED, "advocacy.referred"));
        }
        return owed;
    }

    private static OwedTask input(InputKind kind, CouncilPolicy policy) {
        Optional<InEffect<ServiceContact>> contact = HelpToTakePart.contact(policy, kind);
        String with = contact.map(one -> " " + one.value().told() + ".").orElse("");
        OwedTask task = OwedTask.of(
                        "INVOLVE-28",
                        kind.name().toLowerCase(Locale.ROOT),
                        switch (kind) {
                                    case SENSORY_TEAM -> "Invite the sensory team to contribute.";
                                    case INTERPRETER -> "Book an interpreter.";
                                    case TRANSLATION -> "Order a translation.";
                                }
                                + with,
                        "It ends when the booking or the reason why not is on the plan.")
                .in(SectionName.PEOPLE_INVOLVED, "taking_part.inputs");
        return contact.map(one -> task.reading(one.read())).orElse(task);
    }

    /** Who was appointed reads and comments on the draft that the person sees, until the instruction ends (ADVOCACY-06). */
    private static Optional<OwedTask> draftForTheAdvocate(PlanOnDesk desk, WhoIsThere there) {
        LocalDate presented = desk.course().presentedOn();
        Advocacy said = there.advocacy();
        boolean heard = there.section().involvement().stream()
                .anyMatch(event -> event.who() == WhoTookPart.ADVOCATE
                        && event.dated() != null
                        && presented != null
                        && !event.dated().isBefore(presented));
        return presented == null || heard || !isInstructed(said, presented)
                ? Optional.empty()
                : Optional.of(OwedTask.of(
                                "ADVOCACY-06",
                                "draft",
                                "Give the advocate the draft that the person has, and record what they say to it.",
                                "It ends with a conversation with the advocate on or after the day of the draft, or with"
                                        + " the end of their instruction.")
                        .by(presented)
                        .under(ACT)
                        .in(SectionName.PEOPLE_INVOLVED, "involvement"));
    }

    private static boolean isInstructed(Advocacy said, LocalDate day) {
        return said.appointed() != null && (said.ended() == null || day.isBefore(said.ended()));
    }

    private static List<OwedTask> visits(WhoIsThere there) {
        List<OwedTask> owed = new ArrayList<>();
        List<Visit> visits = there.section().visits();
        for (int i = 0; i < visits.size(); i++) {
            LocalDate planned = visits.get(i).planned();
            if (planned != null && visits.get(i).reread() == null) {
                owed.add(OwedTask.of(
                                "INVOLVE-31",
                                String.valueOf(i + 1),
                                "Read the assessment and the eligibility decision again before visit " + (i + 1) + "."
                                        + (isInstructed(there.advocacy(), planned)
                                                ? " Invite the advocate to it."
                                                : ""),
                                "It ends when the day on which you read both is on the plan.")
                        .by(planned)
                        .in(SectionName.PEOPLE_INVOLVED, "visits[" + i + "].reread"));
            }
        }
        return owed;
    }
}
