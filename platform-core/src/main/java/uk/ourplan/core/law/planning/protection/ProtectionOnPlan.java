package uk.ourplan.core.law.planning.protection;

import static uk.ourplan.core.law.planning.desk.Lack.stops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Circumstances.DeprivationOfLiberty;
import uk.ourplan.language.person.Circumstances.Enquiry;
import uk.ourplan.language.person.Circumstances.Safeguarding;
import uk.ourplan.language.person.Consulted;
import uk.ourplan.language.person.PauseChoice;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.InterimRoute;
import uk.ourplan.tenant.policy.LibertyRoute;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.SupportSettings;

/**
 * What protects a person who cannot easily speak for themselves: the answer to an enquiry, and a look at deprivation
 * of liberty (SAFEGUARD-03, SAFEGUARD-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)</a>
 */
public final class ProtectionOnPlan {

    private static final String ENQUIRIES = "Care Act 2014 s.42 (unverified)";

    private static final String LIBERTY = "Mental Capacity Act 2005 s.4A and Sch A1 (unverified)";

    private ProtectionOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        enquiry(desk).ifPresent(lacks::add);
        lacks.addAll(pause(desk, policy));
        liberty(desk).ifPresent(lacks::add);
        lacks.addAll(restrictionsUnknown(desk));
        return lacks;
    }

    private static Optional<Lack> enquiry(PlanOnDesk desk) {
        Safeguarding safeguarding = desk.circumstances().safeguarding();
        Enquiry enquiry = safeguarding == null ? null : safeguarding.enquiry();
        return lack(
                enquiry != null && Boolean.TRUE.equals(enquiry.open()) && enquiry.choice() == null,
                stops(
                                Step.SUBMIT,
                                "SAFEGUARD-03",
                                Topic.PROTECTION,
                                "An enquiry is open, and none of the three options for planning meanwhile is recorded.",
                                "Decide with those concerned whether planning goes on beside it, and record the choice.")
                        .under("Care Act 2014 s.42 (unverified)"));
    }

    /** What the choice that was made still asks for. */
    private static List<Lack> pause(PlanOnDesk desk, CouncilPolicy policy) {
        Enquiry enquiry = openEnquiry(desk);
        if (enquiry == null || enquiry.choice() == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        if (enquiry.choice() == PauseChoice.PAUSE_WITH_INTERIM_SUPPORT
                && !Boolean.TRUE.equals(enquiry.interimSupportRunning())) {
            lacks.add(interim(policy));
        }
        if (enquiry.choice() == PauseChoice.PAUSE
                && Boolean.TRUE.equals(desk.circumstances().urgent())) {
            lacks.add(Lack.prompts(
                            Step.SUBMIT,
                            "SAFEGUARD-03",
                            Topic.PROTECTION,
                            "Planning is paused without support, and needs are urgent. The duty to meet them does not pause.",
                            "Think again whether interim support is arranged meanwhile.")
                    .under(ENQUIRIES)
                    .onRecord(PartName.AT_PRESENT, "safeguarding.enquiry.choice"));
        }
        for (Consulted party : Consulted.values()) {
            boolean asked = party != Consulted.CARER || Boolean.TRUE.equals(enquiry.hasCarer());
            if (asked
                    && !enquiry.consulted().contains(party)
                    && !enquiry.reasonsNotConsulted().contains(party)) {
                lacks.add(Lack.warns(
                                Step.SUBMIT,
                                "SAFEGUARD-03",
                                Topic.PROTECTION,
                                "The " + party.code().replace('_', ' ')
                                        + " took no part in the choice for planning meanwhile, and no reason is given.",
                                "Ask them, or record why not.")
                        .under(ENQUIRIES)
                        .onRecord(PartName.AT_PRESENT, "safeguarding.enquiry.consulted"));
            }
        }
        return lacks;
    }

    /** Whom to ask for it, where the council has said. */
    private static Lack interim(CouncilPolicy policy) {
        Optional<InEffect<InterimRoute>> route = policy.ifDecided(SupportSettings.INTERIM_ROUTE);
        Lack lack = stops(
                        Step.SUBMIT,
                        "SAFEGUARD-03",
                        Topic.PROTECTION,
                        "Planning is paused with interim support, and none is recorded as running.",
                        route.map(one -> one.value().told() + " ").orElse("") + "Arrange it, and record that it runs.")
                .under(ENQUIRIES)
                .onRecord(PartName.AT_PRESENT, "safeguarding.enquiry.interim_support_running");
        return route.map(lack::reading).orElse(lack);
    }

    /** Whether planning waits for an enquiry; interim support and the duty to meet needs never do. */
    public static boolean isPaused(PlanOnDesk desk) {
        Enquiry enquiry = openEnquiry(desk);
        return enquiry != null
                && (enquiry.choice() == PauseChoice.PAUSE
                        || enquiry.choice() == PauseChoice.PAUSE_WITH_INTERIM_SUPPORT);
    }

    private static @Nullable Enquiry openEnquiry(PlanOnDesk desk) {
        Safeguarding safeguarding = desk.circumstances().safeguarding();
        Enquiry enquiry = safeguarding == null ? null : safeguarding.enquiry();
        return enquiry != null && Boolean.TRUE.equals(enquiry.open()) ? enquiry : null;
    }

    /** Planning that is paused is taken up again; deprivation of liberty that has to be considered is a task. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> tasks = new ArrayList<>();
        if (isPaused(desk) && !desk.course().isInForce()) {
            tasks.add(OwedTask.of(
                            "SAFEGUARD-03",
                            "restart",
                            "Planning is paused for the enquiry. Take it up again as soon as the enquiry allows.",
                            "It ends when the enquiry is closed, or when planning goes on alongside it.")
                    .under(ENQUIRIES));
        }
        liberty(desk).ifPresent(lack -> tasks.add(consider(desk, policy)));
        return tasks;
    }

    /** By the council's route for a home or for anywhere else. */
    private static OwedTask consider(PlanOnDesk desk, CouncilPolicy policy) {
        String says = "Consider deprivation of liberty, and seek its authorisation where it is needed";
        boolean home = Boolean.TRUE.equals(desk.circumstances().careHomeResident());
        OwedTask task;
        try {
            InEffect<LibertyRoute> route = policy.read(Settings.LIBERTY_ROUTE);
            String whom = home
                    ? route.value().hospitalOrCareHome().name()
                    : route.value().elsewhere().name();
            task = consider(says + ". Whom to ask: " + whom + ".").reading(route.read());
        } catch (SettingNotDecided undecided) {
            task = consider(says + ".");
        }
        return task;
    }

    private static OwedTask consider(String says) {
        return OwedTask.of(
                        "SAFEGUARD-08",
                        "consider",
                        says,
                        "It ends when the consideration and what is done are recorded.")
                .under(LIBERTY);
    }

    /** Restrictions on somebody who cannot decide on their care are asked about, never assumed; nothing said at all is not a no. */
    private static List<Lack> restrictionsUnknown(PlanOnDesk desk) {
        DeprivationOfLiberty liberty = desk.circumstances().deprivationOfLiberty();
        boolean lacksCapacity = lacks(desk, CapacityDecision.ARRANGE_CARE);
        List<Lack> lacks = new ArrayList<>();
        if (lacksCapacity && (liberty == null || isOpen(liberty))) {
            boolean asksLikely = liberty == null || liberty.likely() == null;
            lacks.add(stops(
                            Step.AUTHORISE,
                            "SAFEGUARD-08",
                            Topic.PROTECTION,
                            "The person cannot decide on their care, and whether the support "
                                    + (asksLikely ? "is likely to deprive" : "deprives")
                                    + " them of liberty is not answered.",
                            "Answer it.")
                    .under(LIBERTY)
                    .onRecord(PartName.AT_PRESENT, "deprivation_of_liberty." + (asksLikely ? "likely" : "amounts")));
        }
        if (!lacksCapacity && liberty != null && Boolean.TRUE.equals(liberty.amounts())) {
            lacks.add(Lack.prompts(
                            Step.AUTHORISE,
                            "SAFEGUARD-08",
                            Topic.PROTECTION,
                            "A deprivation of liberty is recorded for somebody who is not found to lack capacity on their care.",
                            "Look at the decision on capacity again.")
                    .under(LIBERTY)
                    .onRecord(PartName.AT_PRESENT, "deprivation_of_liberty.amounts"));
        }
        return lacks;
    }

    /** Whether neither limb is answered with yes and one of them is not answered. */
    private static boolean isOpen(DeprivationOfLiberty liberty) {
        boolean yes = Boolean.TRUE.equals(liberty.amounts()) || Boolean.TRUE.equals(liberty.likely());
        return !yes && liberty.considered() == null && (liberty.amounts() == null || liberty.likely() == null);
    }

    private static Optional<Lack> liberty(PlanOnDesk desk) {
        DeprivationOfLiberty liberty = desk.circumstances().deprivationOfLiberty();
        boolean restricted = liberty != null
                && (Boolean.TRUE.equals(liberty.amounts()) || Boolean.TRUE.equals(liberty.likely()))
                && liberty.considered() == null;
        return lack(
                restricted && lacks(desk, CapacityDecision.ARRANGE_CARE),
                stops(
                                Step.AUTHORISE,
                                "SAFEGUARD-08",
                                Topic.PROTECTION,
                                "Deprivation of liberty has to be considered, and no consideration is recorded.",
                                "Consider it, and record the day and what is done.")
                        .under(LIBERTY));
    }

    private static boolean lacks(PlanOnDesk desk, CapacityDecision decision) {
        return desk.capacity().stream()
                .anyMatch(one -> one.decision() == decision && one.status() == CapacityStatus.ASSESSED_LACKS);
    }

    private static Optional<Lack> lack(boolean lacking, Lack lack) {
        return lacking ? Optional.of(lack) : Optional.empty();
    }
}
