package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.EquipmentCharge;
import uk.ourplan.tenant.policy.ExtraElement;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.ReviewWeeks;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.Settings;

/** A policy in which a few settings of another one were decided otherwise, at random. */
final class OtherPolicies implements CouncilPolicy {

    private final CouncilPolicy policy;
    private final Map<String, Object> otherwise;

    private OtherPolicies(CouncilPolicy policy, Map<String, Object> otherwise) {
        this.policy = policy;
        this.otherwise = Map.copyOf(otherwise);
    }

    /** One to three settings otherwise. */
    static OtherPolicies than(CouncilPolicy policy, Random random) {
        List<Map.Entry<SettingKey<?>, Object>> all = decided(policy, random);
        Map<String, Object> otherwise = new HashMap<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Map.Entry<SettingKey<?>, Object> one = all.get(random.nextInt(all.size()));
            otherwise.put(one.getKey().key(), one.getValue());
        }
        return new OtherPolicies(policy, otherwise);
    }

    Set<String> changed() {
        return otherwise.keySet();
    }

    private static List<Map.Entry<SettingKey<?>, Object>> decided(CouncilPolicy policy, Random random) {
        List<PanelCriterion> criteria =
                policy.read(PanelSettings.PANEL_CRITERIA).value();
        List<FundingLevel> levels = policy.read(Settings.FUNDING_LEVELS).value();
        int latest = 4 + random.nextInt(8);
        return List.of(
                Map.entry(Settings.FUNDING_LEVELS, ladder(levels, random)),
                Map.entry(PanelSettings.PANEL_ENABLED, random.nextBoolean()),
                Map.entry(PanelSettings.PANEL_CRITERIA, criteria.subList(0, random.nextInt(criteria.size() + 1))),
                Map.entry(Settings.ASSUMED_AGREEMENT_ENABLED, random.nextBoolean()),
                Map.entry(Settings.ASSUMED_AGREEMENT_DAYS, 14 + random.nextInt(30)),
                Map.entry(
                        Settings.EQUIPMENT_CHARGE,
                        new EquipmentCharge(random.nextBoolean(), new Money(100_000L + random.nextInt(400_000)))),
                Map.entry(Settings.BEFORE_SIGNATURE_ALLOWED, random.nextBoolean()),
                Map.entry(Settings.LEAST_DAYS_TO_CONSIDER, random.nextInt(30)),
                Map.entry(
                        Settings.ACCEPTED_AGREEMENT,
                        List.copyOf(
                                random.nextBoolean()
                                        ? EnumSet.of(AgreementStatus.SIGNED)
                                        : EnumSet.allOf(AgreementStatus.class))),
                Map.entry(Settings.FIRST_REVIEW_WEEKS, new ReviewWeeks(latest - random.nextInt(3), latest)),
                Map.entry(Settings.REVIEW_MAX_INTERVAL_MONTHS, 1 + random.nextInt(12)),
                Map.entry(
                        Settings.FORMAL_RISK_ASSESSMENT_FROM,
                        List.of(RiskLevel.values()).get(random.nextInt(RiskLevel.values().length))),
                Map.entry(
                        Settings.EXTRA_REQUIRED_ELEMENTS,
                        List.of(new ExtraElement("keys_and_contacts", "who holds the keys", Step.SUBMIT))),
                Map.entry(Settings.ARRANGEMENT_FEE_ON, random.nextBoolean()),
                Map.entry(Settings.FEE_WHEN_AUTHORISED_ASKS, random.nextBoolean()));
    }

    private static List<FundingLevel> ladder(List<FundingLevel> levels, Random random) {
        List<FundingLevel> other = new ArrayList<>();
        long weekly = 0;
        long once = 0;
        for (FundingLevel level : levels) {
            weekly += 1 + random.nextInt(60_000);
            once += 1 + random.nextInt(400_000);
            other.add(
                    level.weekly() == null
                            ? level
                            : new FundingLevel(level.role(), new Money(weekly), new Money(once)));
        }
        return other;
    }

    @Override
    public LocalDate on() {
        return policy.on();
    }

    @Override
    public int version() {
        return policy.version();
    }

    @Override
    public boolean isWhatIf() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked") // each was put there under the key of its own type
    public <T> InEffect<T> read(SettingKey<T> key) {
        InEffect<T> in = policy.read(key);
        Object other = otherwise.get(key.key());
        return other == null ? in : new InEffect<>((T) other, in.read());
    }
}
