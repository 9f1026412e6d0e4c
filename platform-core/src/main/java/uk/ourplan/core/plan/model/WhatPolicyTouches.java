package uk.ourplan.core.plan.model;

import static uk.ourplan.tenant.policy.ConcernSettings.COMPLEX_RATE_REQUIREMENTS;
import static uk.ourplan.tenant.policy.MoneySettings.AREA_EVIDENCE;
import static uk.ourplan.tenant.policy.MoneySettings.CAPITAL_LIMIT;
import static uk.ourplan.tenant.policy.MoneySettings.CARE_HOME_STAY_DAYS;
import static uk.ourplan.tenant.policy.MoneySettings.EXCLUDED_FREE_SERVICES;
import static uk.ourplan.tenant.policy.MoneySettings.FUND_REQUESTS;
import static uk.ourplan.tenant.policy.MoneySettings.HEALTH_BODIES;
import static uk.ourplan.tenant.policy.MoneySettings.OVER_INDICATIVE_CHECK;
import static uk.ourplan.tenant.policy.MoneySettings.OWN_SERVICE_COSTS;
import static uk.ourplan.tenant.policy.MoneySettings.PEER_SUPPORT;
import static uk.ourplan.tenant.policy.MoneySettings.WHAT_A_BUDGET_BUYS;
import static uk.ourplan.tenant.policy.PanelSettings.PANEL_AUTHORITY;
import static uk.ourplan.tenant.policy.PanelSettings.PANEL_CRITERIA;
import static uk.ourplan.tenant.policy.PanelSettings.PANEL_ENABLED;
import static uk.ourplan.tenant.policy.PanelSettings.PANEL_FORMS;
import static uk.ourplan.tenant.policy.PanelSettings.PANEL_INBOXES;
import static uk.ourplan.tenant.policy.Settings.ACCEPTED_AGREEMENT;
import static uk.ourplan.tenant.policy.Settings.ADVISER_ENTITLEMENTS;
import static uk.ourplan.tenant.policy.Settings.ADVOCACY_PROVIDER;
import static uk.ourplan.tenant.policy.Settings.ADVOCACY_REFERRAL_TARGET_DAYS;
import static uk.ourplan.tenant.policy.Settings.AFTERCARE_FORM;
import static uk.ourplan.tenant.policy.Settings.AGREEMENT_REVIEW_MONTHS;
import static uk.ourplan.tenant.policy.Settings.ARRANGEMENT_FEE_ON;
import static uk.ourplan.tenant.policy.Settings.ARRANGEMENT_FEE_PARTS;
import static uk.ourplan.tenant.policy.Settings.ASSUMED_AGREEMENT_DAYS;
import static uk.ourplan.tenant.policy.Settings.ASSUMED_AGREEMENT_ENABLED;
import static uk.ourplan.tenant.policy.Settings.AUTHORISE_WHILE_AWAITED;
import static uk.ourplan.tenant.policy.Settings.BEFORE_SIGNATURE_ALLOWED;
import static uk.ourplan.tenant.policy.Settings.CAPACITY_ASSESSOR_ROLES;
import static uk.ourplan.tenant.policy.Settings.CAPACITY_RECONSIDERED_AT;
import static uk.ourplan.tenant.policy.Settings.CARE_HOME_DECIDED_BY;
import static uk.ourplan.tenant.policy.Settings.CARE_HOME_STANCE;
import static uk.ourplan.tenant.policy.Settings.COMPLEX_RATE_APPROVERS;
import static uk.ourplan.tenant.policy.Settings.COMPLEX_RATE_ENABLED;
import static uk.ourplan.tenant.policy.Settings.COMPLEX_RATE_GROUPS;
import static uk.ourplan.tenant.policy.Settings.COMPLEX_RATE_SERVICES;
import static uk.ourplan.tenant.policy.Settings.COST_CALCULATOR;
import static uk.ourplan.tenant.policy.Settings.DEFAULT_VOICE;
import static uk.ourplan.tenant.policy.Settings.DRAFT_RECORDING_DAYS;
import static uk.ourplan.tenant.policy.Settings.DRAFT_REVIEW_DAYS;
import static uk.ourplan.tenant.policy.Settings.EFFORT_STAGES;
import static uk.ourplan.tenant.policy.Settings.EQUIPMENT_CHARGE;
import static uk.ourplan.tenant.policy.Settings.EXTRA_REQUIRED_ELEMENTS;
import static uk.ourplan.tenant.policy.Settings.FEE_SERVICE_TYPES;
import static uk.ourplan.tenant.policy.Settings.FEE_WHEN_AUTHORISED_ASKS;
import static uk.ourplan.tenant.policy.Settings.FIRST_REVIEW_ANCHOR;
import static uk.ourplan.tenant.policy.Settings.FIRST_REVIEW_WEEKS;
import static uk.ourplan.tenant.policy.Settings.FOLLOW_UP_CALL_DAYS;
import static uk.ourplan.tenant.policy.Settings.FORMAL_RISK_ASSESSMENT_FROM;
import static uk.ourplan.tenant.policy.Settings.FUNDING_LEVELS;
import static uk.ourplan.tenant.policy.Settings.GRANT_AUTHORITY;
import static uk.ourplan.tenant.policy.Settings.INFORMAL_RETENTION_MONTHS;
import static uk.ourplan.tenant.policy.Settings.INFORMATION_LEAD_DAYS;
import static uk.ourplan.tenant.policy.Settings.ISF_HOLDERS;
import static uk.ourplan.tenant.policy.Settings.ISF_STATE;
import static uk.ourplan.tenant.policy.Settings.LANGUAGE_SERVICE;
import static uk.ourplan.tenant.policy.Settings.LEAST_DAYS_TO_CONSIDER;
import static uk.ourplan.tenant.policy.Settings.LEAST_OFFERS_OF_A_PAYMENT;
import static uk.ourplan.tenant.policy.Settings.LETTER_BACK_EXPECTED;
import static uk.ourplan.tenant.policy.Settings.LETTER_CHASE_DAYS;
import static uk.ourplan.tenant.policy.Settings.LIMITED_RESOURCES;
import static uk.ourplan.tenant.policy.Settings.LOCAL_CONTENT_PACK;
import static uk.ourplan.tenant.policy.Settings.MEETING_TARGET_DAYS;
import static uk.ourplan.tenant.policy.Settings.MONITOR_CHANNELS;
import static uk.ourplan.tenant.policy.Settings.MONITOR_SUPERVISION_DAYS;
import static uk.ourplan.tenant.policy.Settings.OTHER_PLAN_TYPES;
import static uk.ourplan.tenant.policy.Settings.PATHWAY_REVIEW_MONTHS;
import static uk.ourplan.tenant.policy.Settings.PAYMENT_REVIEW_MONTHS;
import static uk.ourplan.tenant.policy.Settings.PERSON_TOP_UP;
import static uk.ourplan.tenant.policy.Settings.PLAN_TEMPLATE;
import static uk.ourplan.tenant.policy.Settings.PLAN_TYPES_COMBINABLE;
import static uk.ourplan.tenant.policy.Settings.QUALITY_CHECKLIST;
import static uk.ourplan.tenant.policy.Settings.REFERRAL_ALWAYS;
import static uk.ourplan.tenant.policy.Settings.REVIEW_MAX_INTERVAL_MONTHS;
import static uk.ourplan.tenant.policy.Settings.SENSORY_TEAM;
import static uk.ourplan.tenant.policy.Settings.SIGNATURE_EXPECTED;
import static uk.ourplan.tenant.policy.Settings.STORABLE_MEDIA;
import static uk.ourplan.tenant.policy.Settings.TARGET_COMPLETION_DAYS;
import static uk.ourplan.tenant.policy.Settings.TRANSITION_TEAMS;
import static uk.ourplan.tenant.policy.SupportSettings.INTERIM_ROUTE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.tenant.policy.SettingKey;

/**
 * The questions about a live plan and the settings that their answers can hang on. Where none of these changes, the answer
 * cannot either, and need not be asked; a specification holds the lists to what the rules really read.
 */
enum WhatPolicyTouches {
    /** Who signs, what it costs and whether it is agreed. */
    PLAN,
    /** What the plan's check reads of the policy by itself. */
    CHECK,
    REVIEW,
    CHARGE;

    private static final Set<String> OF_A_PLAN = keys(
            FUNDING_LEVELS,
            PANEL_ENABLED,
            PANEL_AUTHORITY,
            PANEL_CRITERIA,
            COMPLEX_RATE_ENABLED,
            COMPLEX_RATE_APPROVERS,
            ASSUMED_AGREEMENT_ENABLED,
            ASSUMED_AGREEMENT_DAYS,
            EFFORT_STAGES,
            FOLLOW_UP_CALL_DAYS,
            FIRST_REVIEW_WEEKS,
            EQUIPMENT_CHARGE);
    private static final Set<String> OF_THE_CHECK = keys(
            ACCEPTED_AGREEMENT,
            COMPLEX_RATE_GROUPS,
            COMPLEX_RATE_REQUIREMENTS,
            COMPLEX_RATE_SERVICES,
            LEAST_DAYS_TO_CONSIDER,
            BEFORE_SIGNATURE_ALLOWED,
            SIGNATURE_EXPECTED,
            PANEL_FORMS,
            PANEL_INBOXES,
            FIRST_REVIEW_WEEKS,
            REVIEW_MAX_INTERVAL_MONTHS,
            EXTRA_REQUIRED_ELEMENTS,
            FORMAL_RISK_ASSESSMENT_FROM,
            CAPACITY_ASSESSOR_ROLES,
            CAPACITY_RECONSIDERED_AT,
            DRAFT_REVIEW_DAYS,
            INFORMATION_LEAD_DAYS,
            ADVOCACY_REFERRAL_TARGET_DAYS,
            ADVOCACY_PROVIDER,
            SENSORY_TEAM,
            LANGUAGE_SERVICE,
            DEFAULT_VOICE,
            STORABLE_MEDIA,
            MONITOR_CHANNELS,
            MONITOR_SUPERVISION_DAYS,
            TARGET_COMPLETION_DAYS,
            PLAN_TYPES_COMBINABLE,
            TRANSITION_TEAMS,
            ADVISER_ENTITLEMENTS,
            OTHER_PLAN_TYPES,
            AFTERCARE_FORM,
            PATHWAY_REVIEW_MONTHS,
            PLAN_TEMPLATE,
            DRAFT_RECORDING_DAYS,
            QUALITY_CHECKLIST,
            LOCAL_CONTENT_PACK,
            AGREEMENT_REVIEW_MONTHS,
            INFORMAL_RETENTION_MONTHS,
            LIMITED_RESOURCES,
            COST_CALCULATOR,
            PERSON_TOP_UP,
            REFERRAL_ALWAYS,
            AUTHORISE_WHILE_AWAITED,
            ARRANGEMENT_FEE_ON,
            ARRANGEMENT_FEE_PARTS,
            FEE_SERVICE_TYPES,
            FEE_WHEN_AUTHORISED_ASKS,
            CARE_HOME_DECIDED_BY,
            CARE_HOME_STANCE,
            LETTER_BACK_EXPECTED,
            LETTER_CHASE_DAYS,
            GRANT_AUTHORITY,
            LEAST_OFFERS_OF_A_PAYMENT,
            ISF_STATE,
            ISF_HOLDERS,
            INTERIM_ROUTE,
            PEER_SUPPORT,
            CAPITAL_LIMIT,
            FUND_REQUESTS,
            OVER_INDICATIVE_CHECK,
            HEALTH_BODIES,
            WHAT_A_BUDGET_BUYS,
            AREA_EVIDENCE,
            EXCLUDED_FREE_SERVICES,
            OWN_SERVICE_COSTS,
            CARE_HOME_STAY_DAYS,
            MEETING_TARGET_DAYS);
    private static final Set<String> OF_A_REVIEW =
            keys(FIRST_REVIEW_ANCHOR, FIRST_REVIEW_WEEKS, REVIEW_MAX_INTERVAL_MONTHS, PAYMENT_REVIEW_MONTHS);
    private static final Set<String> OF_A_CHARGE = keys(
            EQUIPMENT_CHARGE, ARRANGEMENT_FEE_ON, ARRANGEMENT_FEE_PARTS, FEE_SERVICE_TYPES, FEE_WHEN_AUTHORISED_ASKS);

    Set<String> settings() {
        return switch (this) {
            case PLAN -> OF_A_PLAN;
            case CHECK -> OF_THE_CHECK;
            case REVIEW -> OF_A_REVIEW;
            case CHARGE -> OF_A_CHARGE;
        };
    }

    /** The questions that these settings can touch. */
    static Set<WhatPolicyTouches> by(Set<String> changed) {
        EnumSet<WhatPolicyTouches> touched = EnumSet.noneOf(WhatPolicyTouches.class);
        for (WhatPolicyTouches question : values()) {
            if (question.settings().stream().anyMatch(changed::contains)) {
                touched.add(question);
            }
        }
        return touched;
    }

    private static Set<String> keys(SettingKey<?>... settings) {
        return Stream.of(settings).map(SettingKey::key).collect(Collectors.toUnmodifiableSet());
    }
}
