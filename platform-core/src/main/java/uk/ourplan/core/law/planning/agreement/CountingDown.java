package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree.StageStanding;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.EffortStage;
import uk.ourplan.tenant.policy.Settings;

/**
 * Every condition of assumed agreement, and the days until the period to return the plan is over: the last day is the day of
 * presentation and the council's days, and agreement is assumable from the day after (AGREE-08, AGREE-09).
 *
 * @param lastDay {@code null} while it was not presented to whoever is to sign
 * @param conditions in the order of the rule
 */
public record CountingDown(
        @Nullable LocalDate presented,
        @Nullable LocalDate lastDay,
        List<Condition> conditions,
        List<StageStanding> stages,
        List<EffortStage> known) {

    /** One condition, and whether it holds. */
    public record Condition(String key, String says, boolean met) {}

    /** On the day of this policy. */
    public static CountingDown of(PlanOnDesk desk, CouncilPolicy policy) {
        AgreementRecord record = desk.agreement();
        LocalDate presented = GettingItBack.presentedToSignatory(record);
        LocalDate last = presented == null
                ? null
                : presented.plusDays(
                        policy.read(Settings.ASSUMED_AGREEMENT_DAYS).value());
        EffortsToAgree efforts = EffortsToAgree.of(record.seeking(), false, record.effortsLogged());
        List<Condition> all = new ArrayList<>();
        all.add(new Condition(
                "setting_on",
                "The council uses assumed agreement.",
                policy.read(Settings.ASSUMED_AGREEMENT_ENABLED).value()));
        all.add(new Condition(
                "right_signatory",
                "The awaited signature is the person’s or a legal representative’s, and capacity is not in doubt.",
                record.awaitedFrom() != Signatory.BEST_INTERESTS_DECISION_MAKER
                        && !GettingItBack.isInDoubt(desk.capacity())));
        all.add(new Condition(
                "notice",
                "They were told, when this version was presented, that agreement will be assumed.",
                Boolean.TRUE.equals(GettingItBack.toldSignatory(record))));
        all.add(new Condition(
                "efforts",
                "An effort is logged at every stage that is due.",
                Boolean.TRUE.equals(efforts.logged(presented, policy))));
        all.add(new Condition(
                "no_dispute", "There is no evidence of dispute.", desk.agreementStatus() != AgreementStatus.DISPUTED));
        all.add(new Condition(
                "window_over",
                "The period to return it is over, and it is not back.",
                last != null && policy.on().isAfter(last) && record.seeking().returned() == null));
        all.add(new Condition(
                "reason", "The reason for the missing signature is recorded.", !blank(record.reasonUnsigned())));
        return new CountingDown(
                presented,
                last,
                List.copyOf(all),
                presented == null ? List.of() : efforts.stages(presented, policy),
                policy.read(Settings.EFFORT_STAGES).value());
    }

    /** Days until agreement can be assumed; {@code null} while no period runs. */
    public @Nullable Long daysLeft(LocalDate on) {
        return lastDay == null ? null : Long.valueOf(Math.max(0, ChronoUnit.DAYS.between(on, lastDay.plusDays(1))));
    }
}
