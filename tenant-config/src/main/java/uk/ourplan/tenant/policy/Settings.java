package uk.ourplan.tenant.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.TransitionTeam;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.CombineWith;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.language.review.AdjustmentKind;

/** The council settings that rules read, by name and type. What each means stands in the catalogue. */
public final class Settings {

    // Authorisation
    public static final SettingKey<List<FundingLevel>> FUNDING_LEVELS =
            key("auth.funding_levels", Read.listOf(Read.record(FundingLevel::read)));
    /** By {@code line_management_by_level}, or by {@code named_authorisers_by_level}. */
    public static final SettingKey<String> SIGN_OFF_ROUTE = key("auth.signoff_route", Read::text);
    /** By {@code named_deputies}, or by the {@code next_level_up}. */
    public static final SettingKey<String> COVER_FOR_LINE_MANAGEMENT =
            key("auth.cover_for_line_management", Read::text);

    public static final SettingKey<Boolean> BEFORE_SIGNATURE_ALLOWED =
            key("auth.before_signature_allowed", Read::truth);
    /** The roles that may sign for the council; an empty list where any authoriser may. */
    public static final SettingKey<List<String>> COUNCIL_SIGNATORIES = key(
            "auth.council_signatory_roles",
            value -> value instanceof List<?> ? Read.listOf(Read::text).apply(value) : List.of());

    /** Whether the issued plan prints each need in full ({@code full_text}) or as a {@code short_statement}. */
    public static final SettingKey<String> NEEDS_IN_PLAN = key("content.needs_in_plan_display", Read::text);

    public static final SettingKey<String> DRAFT_DISCLAIMER = key("auth.draft_disclaimer_text", Read::text);

    public static final SettingKey<Boolean> COMPLEX_RATE_ENABLED = key("complex_rate.enabled", Read::truth);
    public static final SettingKey<List<String>> COMPLEX_RATE_GROUPS =
            key("complex_rate.client_groups", Read.listOf(Read::text));
    public static final SettingKey<List<String>> COMPLEX_RATE_SERVICES =
            key("complex_rate.services_to_exhaust", Read.listOf(Read::text));
    public static final SettingKey<ComplexRateApprovers> COMPLEX_RATE_APPROVERS =
            key("complex_rate.approvers", Read.record(ComplexRateApprovers::read));

    // Agreement
    public static final SettingKey<List<AgreementStatus>> ACCEPTED_AGREEMENT =
            key("agree.accepted_bases", Read.listOf(value -> AgreementStatus.of(Read.text(value))));
    public static final SettingKey<Boolean> ASSUMED_AGREEMENT_ENABLED =
            key("agree.assumed_agreement_enabled", Read::truth);
    public static final SettingKey<Integer> LEAST_DAYS_TO_CONSIDER = key("agree.min_consideration_days", Read::number);
    public static final SettingKey<Integer> ASSUMED_AGREEMENT_DAYS = key("agree.assumed_agreement_days", Read::number);

    public static final SettingKey<List<EffortStage>> EFFORT_STAGES =
            key("agree.effort_stages", Read.listOf(Read.record(EffortStage::read)));
    public static final SettingKey<List<Integer>> FOLLOW_UP_CALL_DAYS =
            key("agree.follow_up_call_days", Read.listOf(Read::number));
    /** What a final plan can be adjusted in at the person's wish without a revision. */
    public static final SettingKey<List<AdjustmentKind>> ADJUSTMENT_LIMITS =
            key("agree.adjustment_limits", Read.listOf(value -> AdjustmentKind.of(Read.text(value))));

    public static final SettingKey<Boolean> SIGNATURE_EXPECTED = key("agree.signature_expected", Read::truth);

    // Reviews
    public static final SettingKey<FirstReviewAnchor> FIRST_REVIEW_ANCHOR =
            key("review.first_review_anchor", value -> FirstReviewAnchor.of(Read.text(value)));
    public static final SettingKey<ReviewWeeks> FIRST_REVIEW_WEEKS = key(
            "review.first_review_weeks",
            Read.record(row -> new ReviewWeeks(row.number("target"), row.number("latest"))));
    public static final SettingKey<Integer> REVIEW_MAX_INTERVAL_MONTHS =
            key("review.max_interval_months", Read::number);
    public static final SettingKey<PaymentReviewMonths> PAYMENT_REVIEW_MONTHS = key(
            "dp.review_max_months",
            Read.record(row -> new PaymentReviewMonths(row.number("first"), row.number("later"))));
    public static final SettingKey<Boolean> ASSESS_SIGNIFICANT_CIRCUMSTANCES =
            key("revise.assess_significant_circumstances", Read::truth);
    public static final SettingKey<LightAmendmentSignOff> LIGHT_AMENDMENT_SIGN_OFF =
            key("revise.light_amendment_signoff", value -> LightAmendmentSignOff.of(Read.text(value)));
    public static final SettingKey<UnchangedPlanRelease> UNCHANGED_PLAN_RELEASE =
            key("review.no_change.update_route", value -> UnchangedPlanRelease.of(Read.text(value)));

    public static final SettingKey<Boolean> LIGHT_AMENDMENT_RESTARTS_CLOCK =
            key("review.light_amendment_restarts_clock", Read::truth);
    public static final SettingKey<Integer> REVIEW_ALERT_LEAD_DAYS = key("review.alert_lead_days", Read::number);
    public static final SettingKey<Integer> SHORT_INTERVAL_MONTHS =
            key("review.short_interval_threshold_months", Read::number);
    public static final SettingKey<Integer> REVIEW_TRIAGE_DAYS = key("review.request_triage_days", Read::number);
    public static final SettingKey<Boolean> HANDOVER_NEEDS_ACCEPTANCE =
            key("review.handover_needs_acceptance", Read::truth);
    public static final SettingKey<LightTouchAllowed> LIGHT_TOUCH_ALLOWED =
            key("review.light_touch.allowed", value -> LightTouchAllowed.of(Read.text(value)));
    public static final SettingKey<List<IntervalSuggestion>> INTERVAL_SUGGESTIONS =
            key("review.interval_suggestions", Read.listOf(Read.record(IntervalSuggestion::of)));

    public static final SettingKey<ReviewRequestRoute> REVIEW_REQUEST_ROUTE = key(
            "review.request_route",
            Read.record(row -> new ReviewRequestRoute(
                    row.text("says"), String.join(", ", row.texts("contact").values()))));
    /** The usual team for next reviews; empty where the planner names one each time. */
    public static final SettingKey<Optional<String>> REVIEW_ALLOCATION_TEAM =
            key("review.allocation_team", value -> Optional.of(Read.text(value)).filter(team -> !"none".equals(team)));
    /** Codes of the teams that may act after reviews; empty where every adult care team may. */
    public static final SettingKey<List<String>> AFTER_REVIEW_TEAMS = key(
            "access.after_review_teams",
            value -> value instanceof List<?> ? Read.listOf(Read::text).apply(value) : List.of());

    // Who plans what
    public static final SettingKey<List<LocalName>> LABELS = key(
            "vocabulary.labels", Read.listOf(Read.record(row -> new LocalName(row.text("term"), row.text("label")))));
    public static final SettingKey<List<PlanningTeam>> PLANNING_TEAMS = key(
            "org.planning_teams",
            Read.listOf(Read.record(row -> new PlanningTeam(row.text("team"), row.text("name")))));
    public static final SettingKey<List<PlanType>> PLAN_TYPES = key(
            "plan.types",
            Read.listOf(Read.record(
                    row -> new PlanType(PlanKind.of(row.text("code")), row.text("label"), row.truth("available")))));
    public static final SettingKey<List<TransitionTeams>> TRANSITION_TEAMS = key(
            "transition.teams",
            Read.listOf(
                    Read.record(row -> new TransitionTeams(TransitionTeam.of(row.text("kind")), row.text("team")))));
    public static final SettingKey<Integer> TRANSITION_ASSESSMENT_AGE =
            key("transition.assessment_lead_time", Read::number);
    public static final SettingKey<Integer> PATHWAY_REVIEW_MONTHS =
            key("transition.pathway_review_interval", Read::number);
    public static final SettingKey<List<String>> ADVISER_ENTITLEMENTS =
            key("transition.adviser_entitlements", Read.listOf(Read::text));
    public static final SettingKey<List<OtherPlanType>> OTHER_PLAN_TYPES = key(
            "combine.other_plan_types",
            Read.listOf(Read.record(row -> new OtherPlanType(row.text("code"), row.text("text")))));
    public static final SettingKey<List<CombineWith>> PLAN_TYPES_COMBINABLE =
            key("combine.plan_types_combinable", Read.listOf(value -> CombineWith.of(Read.text(value))));
    /** The title of the council's own form of after-care; empty where the record of the joint decision is filed itself. */
    public static final SettingKey<Optional<String>> AFTERCARE_FORM = key(
            "s117.entitlement_form",
            value -> value instanceof Map<?, ?>
                    ? Optional.of(Read.<String>record(row -> row.text("title")).apply(value))
                    : Optional.empty());

    // Money
    public static final SettingKey<EquipmentCharge> EQUIPMENT_CHARGE = key(
            "equipment.charge_over_threshold",
            Read.record(row -> new EquipmentCharge(row.truth("charge"), row.money("over_pence"))));
    public static final SettingKey<Boolean> ARRANGEMENT_FEE_ON = key("selffunder.arrangement_fee_on", Read::truth);
    public static final SettingKey<List<ArrangementFeePart>> ARRANGEMENT_FEE_PARTS = key(
            "selffunder.arrangement_fee_parts",
            Read.listOf(Read.record(row -> new ArrangementFeePart(
                    FeeShape.of(row.text("shape")),
                    row.money("pence"),
                    row.money("cost_basis_pence"),
                    row.text("published_at"),
                    row.day("from")))));
    public static final SettingKey<List<String>> FEE_SERVICE_TYPES =
            key("selffunder.fee_service_types", Read.listOf(Read::text));
    public static final SettingKey<Boolean> FEE_WHEN_AUTHORISED_ASKS =
            key("selffunder.fee_when_authorised_asks", Read::truth);
    public static final SettingKey<String> CARE_HOME_DECIDED_BY =
            key("selffunder.care_home_power_approver", Read::text);
    public static final SettingKey<CareHomeStance> CARE_HOME_STANCE =
            key("selffunder.care_home_stance", value -> CareHomeStance.of(Read.texts(value)));
    public static final SettingKey<Integer> LEAST_OFFERS_OF_A_PAYMENT = key("dp.min_offers", Read::number);
    public static final SettingKey<ServiceContact> PAYMENT_SUPPORT_SERVICE =
            key("dp.support_service", value -> contact(Read.texts(value)));
    public static final SettingKey<List<ServiceContact>> ISF_HOLDERS =
            key("isf.holders", Read.listOf(value -> contact(Read.texts(value))));
    /** The steps for each thing done to a direct payment, by its code. */
    public static final SettingKey<Map<String, List<String>>> PAYMENT_STEPS = key("dp.process_steps", Settings::steps);

    /** The steps to start and to end a fund. */
    public static final SettingKey<Map<String, List<String>>> ISF_STEPS = key("isf.process_steps", Settings::steps);

    public static final SettingKey<IsfState> ISF_STATE = key("isf.state", value -> IsfState.of(Read.text(value)));

    // Plans and copies
    public static final SettingKey<CarerCopyDefault> CARER_COPY_DEFAULT =
            key("share.carer_copy_default", value -> CarerCopyDefault.of(Read.text(value)));
    /** The voice in which a plan starts; empty where the person or the worker is asked. */
    public static final SettingKey<Optional<Voice>> DEFAULT_VOICE = key(
            "format.default_voice",
            value -> Read.text(value).equals("ask") ? Optional.empty() : Optional.of(Voice.of(Read.text(value))));
    /** Codes of the media that can be filed: text, pictures, audio, video. */
    public static final SettingKey<List<String>> STORABLE_MEDIA =
            key("format.storable_media_types", Read.listOf(Read::text));
    /** Codes of the forms of plan that the council can produce. */
    public static final SettingKey<List<String>> AVAILABLE_FORMATS =
            key("format.available_formats", Read.listOf(Read::text));

    public static final SettingKey<PlanTemplate> PLAN_TEMPLATE = key(
            "plan.template",
            Read.record(row -> new PlanTemplate(row.text("name"), row.text("version"), row.texts("headings"))));
    public static final SettingKey<ComplaintsRoute> COMPLAINTS_ROUTE = key(
            "dispute.complaints_route",
            Read.record(row -> new ComplaintsRoute(
                    row.text("says"), String.join(", ", row.texts("contact").values()))));
    public static final SettingKey<List<ExtraElement>> EXTRA_REQUIRED_ELEMENTS = key(
            "content.extra_required_elements",
            Read.listOf(Read.record(row -> new ExtraElement(
                    row.text("code"),
                    row.text("text"),
                    Step.valueOf(row.text("from_step").toUpperCase(Locale.ROOT))))));

    public static final SettingKey<RiskLevel> FORMAL_RISK_ASSESSMENT_FROM =
            key("risk.formal_assessment_threshold", value -> RiskLevel.of(Read.text(value)));

    // Capacity and taking part
    public static final SettingKey<List<String>> CAPACITY_ASSESSOR_ROLES =
            key("capacity.assessor_roles", Read.listOf(Read::text));
    public static final SettingKey<List<String>> CAPACITY_RECONSIDERED_AT =
            key("capacity.reconsider_stages", Read.listOf(Read::text));

    /** The months between looks at an agreement about help with decisions; empty where the plan's own review counts. */
    public static final SettingKey<Optional<Integer>> AGREEMENT_REVIEW_MONTHS =
            key("capacity.agreement_review_interval", Read::numberOrNone);

    /** The days that somebody who takes no part has to answer the draft; empty where no time is set. */
    public static final SettingKey<Optional<Integer>> DRAFT_REVIEW_DAYS =
            key("plan.draft_review_period_days", Read::numberOrNone);
    // How plans are made and kept
    /** The days from the planning conversation to the draft on record; empty where the council set no number. */
    public static final SettingKey<Optional<Integer>> DRAFT_RECORDING_DAYS =
            key("plan.draft_recording_days", Read::numberOrNone);
    /** The months for which filed informal records are kept; empty where they are kept as long as the case record. */
    public static final SettingKey<Optional<Integer>> INFORMAL_RETENTION_MONTHS =
            key("record.informal_retention", Read::numberOrNone);

    public static final SettingKey<List<ChecklistItem>> QUALITY_CHECKLIST = key(
            "quality.checklist_items",
            Read.listOf(Read.record(row -> new ChecklistItem(row.text("code"), row.text("text"), row.text("group")))));
    public static final SettingKey<List<String>> JARGON_TERMS = key("quality.jargon_terms", Read.listOf(Read::text));

    // Arranging care
    public static final SettingKey<List<PurchasingTeam>> PURCHASING_TEAMS = key(
            "arrange.purchasing_team",
            Read.listOf(Read.record(row -> new PurchasingTeam(
                    row.text("area"), contact(row.texts("team")), row.list("handles"), row.textOrNone("form")))));
    public static final SettingKey<PriorityMatrix> PRIORITY_MATRIX =
            key("arrange.priority_matrix", Read.record(PriorityMatrix::of));
    public static final SettingKey<Integer> RE_RATE_DAYS = key("arrange.re_rate_days", Read::number);
    public static final SettingKey<List<TargetDays>> TARGET_DAYS_BY_PRIORITY = key(
            "arrange.target_days_by_priority",
            Read.listOf(Read.record(row -> new TargetDays(row.text("level"), row.number("days")))));
    public static final SettingKey<List<LimitedResource>> LIMITED_RESOURCES = key(
            "arrange.limited_resource_areas",
            Read.listOf(Read.record(row -> new LimitedResource(
                    row.text("area"), row.text("service"), row.day("from"), row.dayOrNone("until")))));
    /** Empty where the council has no steps of its own. */
    public static final SettingKey<Optional<OutOfAreaProcedure>> OUT_OF_AREA_PROCEDURE = key(
            "arrange.out_of_area_procedure",
            value -> value instanceof Map<?, ?>
                    ? Optional.of(Read.record(row -> new OutOfAreaProcedure(row.list("steps"), row.list("notify")))
                            .apply(value))
                    : Optional.empty());

    public static final SettingKey<List<FundingLevel>> URGENT_FUNDING_ROUTE = key(
            "arrange.urgent_funding_route",
            Read.listOf(Read.record(row -> new FundingLevel(
                    row.text("role"), row.moneyOrNone("weekly_pence"), row.moneyOrNone("one_off_pence")))));

    // Disagreement
    public static final SettingKey<List<String>> ESCALATION_CHAIN =
            key("dispute.escalation_chain", Read.listOf(Read::text));
    public static final SettingKey<Optional<Integer>> MEETING_TARGET_DAYS =
            key("dispute.meeting_target_days", Read::numberOrNone);
    public static final SettingKey<Integer> CONTACT_ATTEMPT_DAYS =
            key("dispute.contact_attempt_interval", Read::number);

    // Guidance, tools and services
    public static final SettingKey<List<GuidanceLink>> GUIDANCE_LINKS = key(
            "guidance.links",
            Read.listOf(Read.record(row -> new GuidanceLink(
                    row.text("document"),
                    GuidanceStep.of(row.text("step")),
                    row.text("title"),
                    row.text("address"),
                    row.day("updated_on"),
                    row.dayOrNone("review_on")))));
    /** The team whose members alone change guidance; empty where the administrators do. */
    public static final SettingKey<Optional<String>> GUIDANCE_OWNER_TEAM =
            key("guidance.owner_team", value -> Optional.of(Read.text(value)).filter(team -> !team.equals("none")));
    /** The version of the council's procedure in use; empty where it has none. */
    public static final SettingKey<Optional<String>> GUIDANCE_VERSION = key(
            "guidance.version",
            value -> value instanceof Map<?, ?>
                    ? Optional.of(Read.record(row -> row.text("version") + " of " + row.text("issued_on"))
                            .apply(value))
                    : Optional.empty());
    /** The months after which guidance without a review date of its own is checked again. */
    public static final SettingKey<Optional<Integer>> GUIDANCE_RECHECK_MONTHS =
            key("guidance.recheck_months", Read::numberOrNone);

    public static final SettingKey<List<ConversationTool>> TOOL_LIBRARY = key(
            "guidance.tool_library",
            Read.listOf(Read.record(
                    row -> new ConversationTool(row.text("name"), row.text("purpose"), row.textOrNone("address")))));
    /** Local and national services and groups that people can choose from. */
    public static final SettingKey<List<DirectoryEntry>> DIRECTORY =
            key("info.directory", Read.listOf(Read.record(DirectoryEntry::of)));
    /** Services that prevent, reduce or delay needs. */
    public static final SettingKey<List<PreventionOffer>> PREVENTION_SERVICES = key(
            "info.prevention_services",
            Read.listOf(Read.record(row -> new PreventionOffer(
                    row.text("name"),
                    row.text("run_by"),
                    row.text("offers"),
                    row.text("route"),
                    String.join(", ", row.texts("contact").values()),
                    row.text("charge")))));
    /** How many days old a listed price may be before it is shown as old. */
    public static final SettingKey<Optional<Integer>> PRICE_MAX_AGE_DAYS =
            key("directory.price_max_age_days", Read::numberOrNone);
    /** The council's words for the seven topics that everybody is told about; one left out has the national words. */
    public static final SettingKey<Map<String, String>> LOCAL_CONTENT_PACK =
            key("info.local_content_pack", Read::texts);

    // Planning and its tasks
    public static final SettingKey<Optional<Integer>> TARGET_COMPLETION_DAYS =
            key("plan.target_completion_days", Read::numberOrNone);
    public static final SettingKey<List<String>> MONITOR_CHANNELS = key("monitor.channels", Read.listOf(Read::text));
    public static final SettingKey<Boolean> MONITOR_HANDOVER_ACCEPTANCE =
            key("monitor.handover_needs_acceptance", Read::truth);
    public static final SettingKey<Integer> MONITOR_SUPERVISION_DAYS =
            key("monitor.supervision_interval_days", Read::number);
    public static final SettingKey<Integer> EQUIPMENT_ON_PLAN_DAYS = key("equipment.add_to_plan_days", Read::number);
    // People and advocacy
    public static final SettingKey<Integer> INFORMATION_LEAD_DAYS = key("involve.info_lead_days", Read::number);
    public static final SettingKey<Integer> ADVOCACY_REFERRAL_TARGET_DAYS =
            key("advocacy.referral_target_days", Read::number);
    public static final SettingKey<List<AdvocacyService>> ADVOCACY_PROVIDER = key(
            "advocacy.provider",
            Read.listOf(Read.record(
                    row -> new AdvocacyService(contact(row.texts("service")), row.list("kinds"), row.text("route")))));
    public static final SettingKey<ServiceContact> SENSORY_TEAM =
            key("directory.sensory_team", value -> contact(Read.texts(value)));
    public static final SettingKey<ServiceContact> LANGUAGE_SERVICE =
            key("directory.language_service", value -> contact(Read.texts(value)));
    // Safeguarding
    public static final SettingKey<ConcernRoute> SAFEGUARD_ADULT_ROUTE =
            key("safeguard.adult_route", ConcernRoute::read);
    public static final SettingKey<ConcernRoute> SAFEGUARD_CHILD_ROUTE =
            key("safeguard.child_route", ConcernRoute::read);
    public static final SettingKey<LibertyRoute> LIBERTY_ROUTE =
            key("safeguard.dol_authorisation_route", LibertyRoute::read);
    public static final SettingKey<List<LibertyReviewRecipient>> LIBERTY_REVIEW_RECIPIENTS =
            key("safeguard.dol_review_recipients", LibertyReviewRecipient::readAll);
    public static final SettingKey<ServiceContact> LEGAL_SERVICES =
            key("directory.legal_services", value -> contact(Read.texts(value)));
    // Ending
    public static final SettingKey<ServiceContact> END_CONTACT_ROUTE =
            key("end.contact_route", value -> contact(Read.texts(value)));
    public static final SettingKey<Boolean> END_LETTER_BEFORE_END = key("end.letter_before_end", Read::truth);
    public static final SettingKey<EndingLetter> END_LETTER_TEMPLATE = key(
            "end.letter_template",
            Read.record(row -> new EndingLetter(row.text("letterhead"), row.text("opening"), row.text("closing"))));

    // Budgets
    public static final SettingKey<Optional<CostCalculator>> COST_CALCULATOR =
            key("budget.cost_calculator", CostCalculator::read);
    public static final SettingKey<String> INDICATIVE_LABEL = key("budget.indicative_label", Read::text);
    public static final SettingKey<Boolean> PERSON_TOP_UP = key("budget.person_top_up", Read::truth);
    public static final SettingKey<Boolean> AUTHORISE_WHILE_AWAITED =
            key("budget.authorise_with_contribution_awaited", Read::truth);

    // Finance
    /** The role that asks for the financial assessment. */
    public static final SettingKey<String> ASSESSMENT_ASKED_BY = key("finance.fa_request_owner", Read::text);

    public static final SettingKey<Boolean> REFERRAL_ALWAYS = key("finance.referral_always_required", Read::truth);
    public static final SettingKey<String> GRANT_AUTHORITY = key("funding.dfg_authority", Read::text);
    public static final SettingKey<Integer> LETTER_CHASE_DAYS = key("charging.letter_chase_days", Read::number);
    public static final SettingKey<Boolean> LETTER_BACK_EXPECTED =
            key("charging.letter_signature_expected", Read::truth);

    private Settings() {}

    private static Map<String, List<String>> steps(Object value) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        ((Map<?, ?>) value)
                .forEach((operation, named) ->
                        steps.put((String) operation, Read.listOf(Read::text).apply(named)));
        return steps;
    }

    private static ServiceContact contact(Map<String, String> texts) {
        return ServiceContact.of(texts);
    }

    private static <T> SettingKey<T> key(String key, Function<Object, T> reading) {
        return new SettingKey<>(key, reading);
    }
}
