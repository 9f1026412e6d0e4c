package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree.StageStanding;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * While a presented plan is neither back nor agreed, somebody calls on the council's days, and every stage that is due is
 * tried; the period begins with whoever is to sign, and a return ends it (AGREE-08 to AGREE-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class GettingItBack {

    private static final String UNDER = "Care Act 2014 s.25(5)";

    private GettingItBack() {}

    /** When the draft was presented to whoever is to sign; {@code null} while it was not. */
    public static @Nullable LocalDate presentedToSignatory(AgreementRecord record) {
        return isForRepresentative(record) ? record.seeking().representativePresented() : record.presented();
    }

    /** Whether whoever is to sign was told, when it was presented to them, that agreement may be assumed. */
    public static @Nullable Boolean toldSignatory(AgreementRecord record) {
        return isForRepresentative(record) ? record.seeking().representativeTold() : record.toldAssumed();
    }

    /** Whether capacity to agree is in doubt and nobody has assessed it. */
    public static boolean isInDoubt(List<Capacity> capacity) {
        return capacity.stream()
                .anyMatch(each ->
                        each.decision() == CapacityDecision.AGREE_PLAN && each.status() == CapacityStatus.DOUBTED);
    }

    private static boolean isForRepresentative(AgreementRecord record) {
        return record.awaitedFrom() == Signatory.LEGAL_REPRESENTATIVE;
    }

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        AgreementRecord record = desk.agreement();
        if (!isAwaited(desk)
                || !policy.read(Settings.ASSUMED_AGREEMENT_ENABLED).value()
                || record.presented() == null) {
            return List.of();
        }
        LocalDate presented = presentedToSignatory(record);
        if (presented == null) {
            return List.of(prompts(
                            Step.AUTHORISE,
                            "AGREE-09",
                            Topic.AGREEMENT,
                            "A legal representative is to sign, and the plan was not presented to them.",
                            "Present it to them and record the day; the period to return it begins then.")
                    .under(UNDER));
        }
        if (record.seeking().returned() != null) {
            return List.of(prompts(
                    Step.AUTHORISE,
                    "AGREE-09",
                    Topic.AGREEMENT,
                    "The plan came back, so agreement is not assumed.",
                    "Record what came back: the signature, what was agreed, or the objection."));
        }
        List<Lack> lacks = new ArrayList<>();
        if (isInDoubt(desk.capacity())) {
            lacks.add(prompts(
                            Step.AUTHORISE,
                            "AGREE-08",
                            Topic.AGREEMENT,
                            "Whether the person can decide on the plan is in doubt and not assessed, so agreement is not assumed.",
                            "Assess capacity for this decision first.")
                    .under(UNDER));
        }
        if (record.effortsLogged() != null && record.seeking().efforts().isEmpty()) {
            return lacks;
        }
        InEffect<?> stages = policy.read(Settings.EFFORT_STAGES);
        InEffect<?> calls = policy.read(Settings.FOLLOW_UP_CALL_DAYS);
        for (StageStanding stage :
                EffortsToAgree.of(record.seeking(), false, null).stages(presented, policy)) {
            if (stage.isOpen(policy.on())) {
                lacks.add(prompts(
                                Step.AUTHORISE,
                                "AGREE-10",
                                Topic.AGREEMENT,
                                "No effort to get the plan back is logged at the stage “"
                                        + stage.stage().name() + "”, due since " + Days.inWords(stage.due()) + ".",
                                "Try, and log the day, the way, who was spoken to and what came of it.")
                        .under(UNDER)
                        .reading(stages, calls));
            }
        }
        return lacks;
    }

    /** A call on each of the council's days. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        AgreementRecord record = desk.agreement();
        LocalDate presented = presentedToSignatory(record);
        if (!isAwaited(desk) || presented == null || record.seeking().returned() != null) {
            return List.of();
        }
        InEffect<List<Integer>> days = policy.read(Settings.FOLLOW_UP_CALL_DAYS);
        return days.value().stream()
                .filter(day -> record.seeking().efforts().stream()
                        .noneMatch(effort ->
                                effort.dated() != null && !effort.dated().isBefore(presented.plusDays(day))))
                .map(day -> OwedTask.of(
                                "AGREE-10",
                                presented + ":" + day,
                                "Call about the plan: it is neither back nor agreed.",
                                "It ends when an effort of that day or later is logged, or the plan is back, agreed or disputed.")
                        .from(presented.plusDays(day))
                        .by(presented.plusDays(day))
                        .under(UNDER)
                        .reading(days.read()))
                .toList();
    }

    private static boolean isAwaited(PlanOnDesk desk) {
        return desk.agreementStatus() == AgreementStatus.AWAITING
                && desk.course().state() != PlanState.SIGNED_OFF
                && desk.course().state() != PlanState.ENDED;
    }
}
