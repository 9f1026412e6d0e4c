package uk.ourplan.core.law.planning.money;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.LetterCircumstance;
import uk.ourplan.language.money.ServiceType;
import uk.ourplan.language.plan.FinanceTalk.LetterTalk;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.tenant.policy.ChargingLetterWords;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;

/** Which charging letter fits the person's circumstances: as somebody chose, or else as the plan says (FINANCE-13). */
public final class WhichChargingLetter {

    private WhichChargingLetter() {}

    /** The council's words for it, or for other circumstances where it has none for this one; empty where it has neither. */
    public static Optional<ChargingLetterWords> words(PlanOnDesk desk, CouncilPolicy policy) {
        String circumstance = fits(desk).code();
        List<ChargingLetterWords> all = decided(policy);
        return find(all, circumstance).or(() -> find(all, LetterCircumstance.OTHER.code()));
    }

    private static Optional<ChargingLetterWords> find(List<ChargingLetterWords> all, String circumstance) {
        return all.stream()
                .filter(each -> each.circumstance().equals(circumstance))
                .findFirst();
    }

    private static List<ChargingLetterWords> decided(CouncilPolicy policy) {
        try {
            return policy.read(ChargingLetterWords.ALL).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    public static LetterCircumstance fits(PlanOnDesk desk) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        @Nullable LetterTalk talk = money.financeTalk().letter();
        if (talk != null && talk.circumstance() != null) {
            return talk.circumstance();
        }
        if (money.selfFunder() != null && money.selfFunder().setting() == FundingSetting.CARE_HOME) {
            return LetterCircumstance.CARE_HOME;
        }
        if (desk.hasDirectPayment()) {
            return LetterCircumstance.DIRECT_PAYMENT;
        }
        @Nullable
        ServiceType type = money.arranging() == null ? null : money.arranging().serviceType();
        return switch (type) {
            case HOME_CARE -> LetterCircumstance.HOME_CARE;
            case CARE_HOME, NURSING_HOME -> LetterCircumstance.CARE_HOME;
            case SUPPORTED_LIVING, EXTRA_CARE, SHARED_LIVES -> LetterCircumstance.SUPPORTED_LIVING;
            case DAY_CARE -> LetterCircumstance.DAY_SUPPORT;
            case null -> LetterCircumstance.HOME_CARE;
        };
    }
}
