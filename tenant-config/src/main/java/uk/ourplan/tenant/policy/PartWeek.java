package uk.ourplan.tenant.policy;

import java.util.Locale;

/** What a person pays for the last week of a service that ends part-way through it (FINANCE-18). */
public enum PartWeek {
    DAILY_SEVENTHS,
    NO_CHARGE;

    public static final SettingKey<PartWeek> RULE = new SettingKey<>(
            "finance.part_week_rule", value -> valueOf(Read.text(value).toUpperCase(Locale.ROOT)));
}
