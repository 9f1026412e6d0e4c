package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/** What a council decides about budgets, the ways to manage them, and who hears of people's finances. */
public final class MoneySettings {

    /** Services free to everyone that do not count in a personal budget. */
    public static final SettingKey<List<FreeService>> EXCLUDED_FREE_SERVICES = new SettingKey<>(
            "budget.excluded_free_services",
            Read.listOf(Read.record(row -> new FreeService(row.text("code"), row.text("name")))));
    /** What the council's own services cost, each from its day. */
    public static final SettingKey<List<OwnServiceCost>> OWN_SERVICE_COSTS = new SettingKey<>(
            "budget.inhouse_unit_costs",
            value -> value instanceof List<?>
                    ? Read.listOf(Read.record(row -> new OwnServiceCost(
                                    row.text("name"), row.text("unit"), row.money("pence"), row.day("from"))))
                            .apply(value)
                    : List.of());
    /** What helps people to see what a budget can pay for; empty where there is nothing. */
    public static final SettingKey<Optional<String>> WHAT_A_BUDGET_BUYS = new SettingKey<>(
            "budget.item_policy_link",
            value -> value instanceof Map<?, ?>
                    ? Optional.of(String.join(" ", Read.texts(value).values()))
                    : Optional.empty());
    /** Health bodies that may be named as paying a part; empty where any may. */
    public static final SettingKey<List<String>> HEALTH_BODIES =
            new SettingKey<>("budget.joint_funding_bodies", Read.listOf(Read::text));

    public static final SettingKey<OverIndicativeCheck> OVER_INDICATIVE_CHECK = new SettingKey<>(
            "budget.over_indicative_check",
            Read.record(row -> new OverIndicativeCheck(row.text("recorded_by"), row.list("evidence"))));
    public static final SettingKey<PaymentAgreement> PAYMENT_AGREEMENT = new SettingKey<>(
            "dp.agreement_template",
            Read.record(row -> new PaymentAgreement(row.text("version"), row.text("wording"))));
    public static final SettingKey<Integer> CARE_HOME_STAY_DAYS =
            new SettingKey<>("dp.care_home_stay_limit_days", Read::number);
    /** Whether a relative in the same home may be paid after a recorded agreement, or only after a written one. */
    public static final SettingKey<Boolean> HOUSEHOLD_AGREEMENT_WRITTEN = new SettingKey<>(
            "dp.household_family_agreement", value -> "prior_written_agreement".equals(Read.text(value)));
    /** What people are given so that they can choose. */
    public static final SettingKey<List<Material>> PAYMENT_MATERIAL = new SettingKey<>(
            "dp.information_pack",
            Read.listOf(Read.record(row -> new Material(row.text("title"), row.textOrNone("address")))));

    public static final SettingKey<List<ServiceContact>> PEER_SUPPORT =
            new SettingKey<>("dp.peer_support_contacts", Read.listOf(value -> ServiceContact.of(Read.texts(value))));
    public static final SettingKey<ServiceContact> FINANCE_TEAM =
            new SettingKey<>("finance.assessment_team", value -> ServiceContact.of(Read.texts(value)));
    /** The council's own limit outside of a permanent care home; empty where the national one holds. */
    public static final SettingKey<Optional<Money>> CAPITAL_LIMIT = new SettingKey<>(
            "finance.upper_capital_limit_pence",
            value -> value instanceof Long pence ? Optional.of(new Money(pence)) : Optional.empty());
    /** The council's words on individual service funds; empty where it has none. */
    public static final SettingKey<Optional<String>> FUND_WORDS = new SettingKey<>(
            "isf.policy_text", value -> Optional.of(Read.text(value)).filter(text -> !"none".equals(text)));
    /** Who answers requests for a fund where none is offered yet. */
    public static final SettingKey<Optional<ServiceContact>> FUND_REQUESTS = new SettingKey<>(
            "isf.request_team",
            value -> value instanceof Map<?, ?> ? Optional.of(ServiceContact.of(Read.texts(value))) : Optional.empty());

    public static final SettingKey<String> AREA_EVIDENCE = new SettingKey<>("selffunder.area_evidence", Read::text);

    private MoneySettings() {}

    /** A service that the council gives to everyone without charge. */
    public record FreeService(String code, String name) {}

    /** What one of the council's own services costs a unit from a day on. */
    public record OwnServiceCost(String name, String unit, Money cost, LocalDate from) {}

    /** Who records that a dearer plan serves eligible needs and is best value, and on what evidence. */
    public record OverIndicativeCheck(String recordedBy, List<String> evidence) {}

    /** The agreement that is signed before the first payment; words in square brackets are filled in from the plan. */
    public record PaymentAgreement(String version, String wording) {}

    /** One thing to give or show. */
    public record Material(String title, @Nullable String address) {

        public String told() {
            return address == null ? title : title + " (" + address + ")";
        }
    }
}
