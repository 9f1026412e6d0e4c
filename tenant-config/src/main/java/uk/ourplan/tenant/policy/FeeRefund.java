package uk.ourplan.tenant.policy;

import java.util.Locale;

/** What is paid back of an arrangement fee that was paid in advance, when arranging ends before that time (FINANCE-08). */
public enum FeeRefund {
    PRO_RATA,
    FULL;

    public static final SettingKey<FeeRefund> RULE = new SettingKey<>(
            "selffunder.fee_refund", value -> valueOf(Read.text(value).toUpperCase(Locale.ROOT)));

    /** With how many weeks of notice the fee ends; nought where it ends with the last day of arranging. */
    public static final SettingKey<Integer> NOTICE_WEEKS =
            new SettingKey<>("selffunder.fee_notice_weeks", Read::number);
}
