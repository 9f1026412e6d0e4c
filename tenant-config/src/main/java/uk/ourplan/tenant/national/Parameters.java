package uk.ourplan.tenant.national;

/** Names of the national parameters that rules read. Values and sources stand in the pack. */
public final class Parameters {

    public static final String WEEKS_IN_A_YEAR = "money.weeks_in_a_year";
    public static final String FREE_ADAPTATION_LINE_PENCE = "equipment.free_adaptation_line_pence";
    public static final String CAPITAL_LOWER_LIMIT_PENCE = "charging.capital_lower_limit_pence";
    public static final String CAPITAL_UPPER_LIMIT_PENCE = "charging.capital_upper_limit_pence";
    public static final String FREE_REABLEMENT_DAYS = "charging.free_reablement_days";
    public static final String REVIEW_LATEST_INTERVAL_MONTHS = "review.latest_interval_months";
    public static final String FIRST_REVIEW_TARGET_WEEKS = "review.first_target_weeks";
    public static final String FIRST_REVIEW_LATEST_WEEKS = "review.first_latest_weeks";
    public static final String DIRECT_PAYMENT_FIRST_REVIEW_MONTHS = "direct_payment.first_review_months";
    public static final String DIRECT_PAYMENT_LATER_REVIEW_MONTHS = "direct_payment.later_review_months";
    public static final String DIRECT_PAYMENT_CARE_HOME_DAYS = "direct_payment.care_home_days";
    public static final String ASSUMED_AGREEMENT_LEAST_DAYS = "agreement.assumed_least_days";
    public static final String ADVOCACY_HOSPITAL_STAY_DAYS = "advocacy.hospital_stay_days";
    public static final String ADVOCACY_CARE_HOME_STAY_WEEKS = "advocacy.care_home_stay_weeks";
    public static final String ELIGIBILITY_ADULT_OUTCOMES = "eligibility.adult_outcomes_needed";
    public static final String ELIGIBILITY_CARER_OUTCOMES = "eligibility.carer_outcomes_needed";
    public static final String ADULT_OUTCOMES = "eligibility.adult_outcomes";
    public static final String CARER_OUTCOMES = "eligibility.carer_outcomes";
    public static final String WELLBEING_AREAS = "wellbeing.areas";
    public static final String TARIFF_INCOME_STEP_PENCE = "charging.tariff_income_step_pence";
    public static final String TARIFF_INCOME_PENCE = "charging.tariff_income_pence";
    public static final String MINIMUM_INCOME_PENSION_AGE = "charging.minimum_income_pension_age_single_pence";
    public static final String MINIMUM_INCOME_FROM_25 = "charging.minimum_income_working_age_25_pence";
    public static final String MINIMUM_INCOME_18_TO_24 = "charging.minimum_income_working_age_18_pence";
    public static final String MINIMUM_INCOME_COUPLE_MEMBER = "charging.minimum_income_couple_member_pence";
    public static final String MINIMUM_INCOME_CARER = "charging.minimum_income_carer_premium_pence";
    public static final String MINIMUM_INCOME_DISABILITY = "charging.minimum_income_disability_premium_pence";
    public static final String MINIMUM_INCOME_ENHANCED_DISABILITY =
            "charging.minimum_income_enhanced_disability_premium_pence";
    public static final String MINIMUM_INCOME_CHILD = "charging.minimum_income_child_pence";
    public static final String PERSONAL_EXPENSES_ALLOWANCE_PENCE = "charging.personal_expenses_allowance_pence";

    private Parameters() {}
}
