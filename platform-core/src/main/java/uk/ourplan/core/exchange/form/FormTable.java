package uk.ourplan.core.exchange.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the records cannot say about the form: which fields must be there, which may be null, and which refer to which. What
 * a field holds (text, day, code, list) is read off the record itself; see {@link Shape}.
 *
 * <p>One line a record; after a field's name: {@code ?} it is there and may be null, {@code ~} it may be left out,
 * {@code <40} the most characters, {@code {a|b}} the only words (_ for a space), {@code =N} it names this, {@code >N} it
 * refers to one, {@code >>N} it refers to one where it looks as if it did. P somebody around the person, O outcome wanted,
 * N need, R risk, S line of support, E equipment.
 */
final class FormTable {

    private static final String TABLE = """
            PersonFile: sample~ title~ covers~ council<60~ as_at stage~ person people capacity flags assessment
                what_matters~ overview~ strengths~ own_part~ outcomes_wanted~ wishes~ others_views~ carried_over~ needs~
                existing_support~ community_support~ assets~ commitments~ other_plans~
                risks~ services~ equipment~ money~ managing_the_money~ planning~ expected~
            Person: record_number<40 first_names<200 last_name<200 likes_to_be_called<200 pronouns<60 date_of_birth
                nhs_number? address telephone<60? email<254? first_language<100 interpreter? communication contact_by
                plan_format faith_and_culture? living pets? capital national_return
            Person.Address: lines town<200 postcode<10?
            Person.PlanFormat: forms language voice draft_forms draft_language note?
            Person.Living: with text
            Person.Capital: above_limit pence? basis asked
            Person.NationalReturn: gender{Female|Male} ethnicity client_type{Service_user|Unpaid_carer}
                primary_support_reason accommodation_status employment_status has_unpaid_carer{Yes|No|Unknown}
                autism_spectrum_disorder{Yes|No|Unknown} visual_impairment hearing_impairment dementia{Yes|No|Unknown}
                client_funding_status gp_practice_code<12
            PersonAround: id=P name<200 relationship asked_for paid about roles consent involved carer~ authority~
                conflict~ reached~ consents~
            DatedConsent: purpose answer dated words?
            PersonAround.Consent: involve share sections? dated? note? told_will_go_on~
            PersonAround.Involved: dated? how? said? reason~
            PersonAround.CarersPart: hours_weekly does meets>N able? willing? able_ahead? willing_ahead? asked? commits
                effect_on_carer effect_on_person assessment points effect_significant~ kept_as_carer~ follow_up~ booked~
            PersonAround.Authority: kind registered seen covers~ ends~ seen_by~
            PersonAround.Conflict: outcome reason explained~
            Capacity: decision status finding support~ assessed~ assessor~ best_interests~ assessor_role~ assessor_qualification~
                doubted~ doubt_removed~
            Capacity.BestInterests: dated maker authority consulted reasons
            Circumstances: deafblind fluctuating_condition urgent self_funding in_care care_leaver drug_or_alcohol_order
                care_home_resident expert_assessor not_engaging? obstruction? section_117? safeguarding
                deprivation_of_liberty? advance_statement advance_decision transition? changing_capacity~
                advance_talk~ involved_now~ stopped~ supported_decisions~
            SupportedDecision: decision help? helper relationship chosen_by agreed? review_due reviewed?
            ChangingCapacity: fluctuates likely_to_decline instructions? made_with_person?
            Circumstances.AdvanceTalk: dated? response?
            Circumstances.InvolvedNow: dated because review_offered? review_taken? reason?
            Circumstances.Stopped: dated why? by?
            Circumstances.TriedStep: step dated reason
            Circumstances.NotEngaging: cause information still_wants? asked told_plan_required? asked_representative?
                told_will_proceed? carers_consulted? draft_copy? because~ support_in_place~ information_form~ wants_needs_met~
                best_interests_people~ review_invitation~ final_copy~ tries~
            Circumstances.Obstruction: who>>P asked_for_by_person? out_of_concern? risk_of_abuse? information_given?
                information_reason? safeguarding_considered action wants_needs_met~ safeguarding_decision~ goes_on~
                confirmed_by_person~ last_resort~ carers_consulted~ best_interests_people~
            Circumstances.Section117: since joint? with form_filed? status ended~
            Circumstances.AftercareEnd: decided with last_day
            Circumstances.Safeguarding: risk basis enquiry?
            Circumstances.Enquiry: number opened open about choice? decided? consulted reasons_not_consulted has_carer
                absent_because? interim_support_running~
            Circumstances.DeprivationOfLiberty: amounts likely authorisation? change_more_restrictive considered? action?
            Circumstances.AdvanceDocument: exists considered? says~ made~ content~ with_capacity~ kept~
            Circumstances.Transition: eighteen_on pathway_plan_since pathway_reviewed support_at_18 teams_consulted
                lead_team personal_adviser? transition_assessment final_by disabled~ lead~ lead_from~ assessment_answer~
                assessment_reason~ support_requested~ adviser_is_practitioner~ entitlements_provided~ consulted~
            Circumstances.TeamConsulted: team dated
            Assessment: kind completed method national_return assessor expert? copies_given period narrative arises
                health_at_risk? wishes? outcomes impact wellbeing carers_part? difficulties ideas~
            Assessment.EventReturn: request_route assessment_type? event_outcome
            Assessment.Assessor: name role deafblind_qualified?
            Assessment.CopiesGiven: assessment? eligibility?
            Assessment.AnswerWithText: answer text
            Assessment.CarersWishes: caring? work? education? recreation?
            Assessment.OutcomeAnswer: answer how? why
            Assessment.Impact: significant text
            Assessment.WellbeingImpact: area weight text
            Assessment.Difficulties: areas text steps~
            Assessment.HelpfulStep: step result
            Outcomes.OutcomeWanted: id=O words mode areas effect needs>N steps measure by watched? weight~ unmet_now~
                if_met~ if_not_met~ evidence~ helpers~ barriers~ overcoming~ looked_at_before~ reach~
                watch~
            Outcomes.Watch: on? rhythm? method?
            Outcomes.Reach: answer because~ reason? adviser~ basis_for_asking~ talked_over? gap~ replaced_by>O
            Outcomes.CarriedOver: outcome text? confirmed?
            Outcomes.Wish: words adopted why_not~
            Outcomes.OthersView: who>>P wants
            Needs.Need: id=N text outcomes eligible extent nature council_will_meet? basis? met_by how expected_of agreed
                direct_payment_possible pattern~ provisions~ section_117~ agreed_by~ not_met_because~ informal_help~
                eligible_without_carer~ council_reason~ accommodation~ advice~ weighs_most~ response~ own_strengths~
                network_considered~ community_considered~ technology_owned~ technology_considered~ unsuitable~
                why_this_way~ if_carer_stops~ could_stop_growing~ service_led~ requested~
            Needs.Requested: what granted reason? for_this_need~
            Needs.Unsuitable: what reason?
            Needs.Disagreement: statutory_items_met options_explored most_suitable complaint_told? attempts
            Needs.Provision: when signal support
            Needs.AgreedBy: name role dated
            Needs.InformalHelp: who>P does extent
            Needs.Accommodation: type evidence? decided? choice~
            ChoiceOfHome: offered? options provider? place? suitable? available? terms_agreed? chosen_pence?
                sufficient_pence? sufficient_available? top_up_by? top_up_pence?
            InformalSupport.ExistingSupport: what by>>P how_often funded_by goes_on ended?
            InformalSupport.Asset: who how_helps?
            Support.Commitment: party text
            InformalSupport.Community: answer reason~
            PersonFile.PlansElsewhere: enquiries plans
            OtherPlans.OtherPlan: kind status owner expected? summary named~ arranges~
            Risks: none_from_needs~ none_from_outcomes? none_to_the_plan~ dismissed~ formal_assessment? formal_declined~ formal_wanted~
                talked_with>>P not_talked_with~ items standing protecting~
            Risks.Protecting: from_enquiry? enquiry? restrictions
            Risks.Restriction: text less_restrictive? outcomes>O
            Risks.NoneFound: dated reason
            Risks.NotThere: who>>P reason
            Risks.Taken: lawful affects_others plan_for_others~
            Risks.FormalAssessment: dated by used
            Risks.Risk: id=R kind from~ starter~ what level? likelihood? evidence? effect? benefit~ mitigation~
                their_view~ their_answer~ their_ideas~ taken~ contingency?
            Risks.Contingency: before after trigger who agreed? cost~ measures~
            Risks.Measure: measure described~ who~ contact~
            Risks.CostLine: line>S~ has_cost~ pence~ frequency~
            Risks.Standing: emergency_contact? keyholder? home_and_pets? evacuation_plan? evacuation_exists~
                evacuation_needed~
            Support.ServiceLine: id=S what provider unit unit_cost_pence units frequency pence class funder meets>N
                serves>O section_117 route timetable cover? options_explored? return? until~ on_plan_of~
                explored_by~ help_choosing~ persons_choice~ contribution~ relieves~ on_carers_plan~ contingency~ line_there~
            Support.Provider: name kind cqc_location?
            Support.ServiceReturn: service_type component delivery
            Support.EquipmentItem: id=E what kind cost_pence supplied? planned~ meets>N
                class{free_equipment|charged_adaptation} funder recorded_pence other_funding?
            Support.OtherFunding: asked answer
            MoneySection: indicative financial_assessment charging_explained charging_letter final_told? over_indicative?
                complex_rate? joint_funding? self_funder? arranging budget~ finance~ explored~
            OptionsExplored: councils~ own~
            BudgetTalk: priced~ override_reason~ told~ shown~ decisions~ put_forward~ top_up~ change~
                takes_effect~
            BudgetTalk.Priced: need>N support units
            BudgetTalk.Told: what dated weekly_pence? one_off_pence~ to~ how~
            BudgetTalk.Shown: dated? options~ chosen_on~ chosen~ why~
            BudgetTalk.Decision: what need>N options~ reasons~ says~
            BudgetTalk.Option: what weekly_pence? delivers>O~ chosen~
            BudgetTalk.PutForward: weekly_pence? one_off_pence~ by~
            BudgetTalk.TopUp: offers~ offered~ choice~ chosen_pence~ sufficient_pence~ pence~
            BudgetTalk.Change: reason text~ alternatives~ needs_changed~
            FinanceTalk: result_on~ answer~ assessed_before~ how_it_works_told~ other_funders~ nursing~ letter~ after_review~
            FinanceTalk.OtherFunder: item answer~ body~ scale~ approached~ confirmed~ refused~
            FinanceTalk.Nursing: needed weekly_pence~
            FinanceTalk.LetterTalk: circumstance~ discussions~ actions~
            FinanceTalk.AfterReview: considered~ finances~ difficulty_paying~ other_support~ notice_sent~ explained~
                explained_to~ reason~
            MoneySection.Indicative: weekly_pence? one_off_pence by told? explained?
            MoneySection.FinancialAssessment: referral? state contribution_weekly_pence? contribution_one_off_pence~
                effective? told? told_awaited?
            MoneySection.Explained: dated? to? understood~
            MoneySection.Letter: issued? returned? why_not?
            MoneySection.OverIndicative: supports_only_eligible_needs best_value_basis suitable_cheaper_alternative
                risk_assessed manager_approved evidence? answered_by~ answered~
            MoneySection.ComplexRate: start? end? standard_unsuitable? services_considered client_group? panel_papers?
                provider_work? outcomes? exit_plan? requested_by_provider providers_reason~ providers_period~ provider~
            MoneySection.JointFunding: body? agreed? period? note
            MoneySection.SelfFunder: setting choice? chosen? asked? asked_by? reason? wants_plan nobody_can_arrange
                council_agrees fee_told
            MoneySection.Arranging: service_type asked_council_to_arrange council_arranges authorised_person_asked
                never_charge_line
            MoneySection.FeeTold: shape pence dated
            ManagingTheMoney: told? methods_told{council|direct_payment|isf|mixed} direct_payment wish
                requested{council|direct_payment|isf|mixed} can_manage appropriate_way suitable_person>P? nominee~ method?
                decided_by? decided? views? availability? parts dp? isf_request? offering~ request~ fund~
                choosing~
            ChoosingTheWay: told_can_change? suitable_person_available?
            PaymentOffered: information? material? form? may_fit? portion? benefits? times~ not_again? examples? peer_support?
            PaymentOffered.Offer: dated? answer?
            PaymentRequest: requested? by? best_interests? decision? decided? ground? detail? told? complaint_told?
            ProviderEvidence: risks~ risk_measures~ behaviours~ manifestation~ guidelines~ alternatives~ boundaries~
                training_needs~ training_intervention~ agencies~ networks~ others~
            PaymentSetUp: receiver? signed_by? interim? help_needed? help_by? no_costs_because?
            ServiceFund: holder? needs>N amount_pence? frequency? start?
            ManagingTheMoney.DirectPaymentTalk: explained? answer? offers told_which? managing_advice?
            ManagingTheMoney.Part: method{council|direct_payment|isf|mixed} annual_pence one_off_pence
            ManagingTheMoney.DirectPayment: needs>N amount_pence? frequency? one_off_pence paid managed_by employs
                insurance_told? redundancy_events_told employer_costs>>S agreement_signed? first_payment_planned? set_up~
            ManagingTheMoney.IsfRequest: dated hoped holder nearest_method sent_to answered?
            Planning: started author target mode information self_planning delegation~ involvement confirmed advocacy
                consent_considered? capacity_considered? capacity_involvement? topics_told wellbeing_now help_deciding
                advice steps_to_agree draft_given? disclaimer_told? presented? agreement panel? provider_copies combining
                specialist~ end_asked? own_arrangements? review disagreement~ concerns_asked~ none_interested~
                mode_reason~ questions~ taking_part~ deciding~ visits~
            Planning.Author: name role
            PeopleInvolved.InformationGiven: dated form content~ accessible~ explained_by~ understood~
            PeopleInvolved.SelfPlanning: offered? choice
            PeopleInvolved.Delegation: to sections pack_given considered target checks help kind~ asked_by~ willing~
                suitable~ suitable_because~ consents~ best_interests~ wanted_by_person~ independent~ informed~ agreed~
                views~ understands~ support~ supporter_agrees~ pack~ writes~ checked_how~ checked_every_days~ gone_through~
            PeopleInvolved.Confirmed: start? draft? submission? start_by~ draft_by~ submission_by~
            PeopleInvolved.Advocacy: considered? appropriate_person>P? paid_or_professional accepted duty_on? referred?
                appointed? involved? note likely_nhs_stay~ material_disagreement~ difficulty_asked~ difficulties~
                direct_involvement~ suitable~ willing~ referral~ supporter_end~ ended~ why_not_referred~
            Referral: kind service reason status
            SupporterEnd: dated reason
            PeopleInvolved.Specialist: name qualified did_the_assessment different_because~
            PlanningQuestion: dated asked answer~ source~
            PeopleInvolved.TakingPart: prepared~ arranged~ steps~ supports~ inputs~ own_terms~ strengths_first~
            PeopleInvolved.Said: about words~ not_known_because~ seen_differently~ different_because~
            PeopleInvolved.StrengthsFirst: personal_strengths~ community_assets~ universal_support~ community_support~
                unpaid_support~
            RefusedSource: what reason~
            SupportNeeded: needed given~
            PeopleInvolved.Input: kind booking~ not_used_because~
            PeopleInvolved.Deciding: needs_help~ by_representatives~ refused_sources~
            PeopleInvolved.RepresentativeDecision: dated decision by authority adult_involved~ as_the_adult_would~
            PeopleInvolved.Visit: planned what reread~
            Advice.TopicsTold: services_costs? suitability? prevention? arranging? signoff? final_budget?
                budget_management?
            AboutMe.WellbeingNow: dated text changed change? in_crisis~
            Advice.HelpDeciding: dated? options by~ declined~
            Planning.AdviceTexts: reduce? prevent? given~ none_given_because~ prevention_services~ questions~
            Advice.Given: dated topic by to>>P form~ entries~ understood~
            Advice.PreventionService: what source suitable why_not~ referred~ result~ declined_because~ told_why~
                told_what_for~ told_how~ fits~ creative~ on_strengths~ quality_note~
            Advice.Questions: dated to>>P asked~
            Planning.Agreement: signed? signed_by? awaited_from{person|legal_representative|best_interests_decision_maker}
                told_assumed efforts_logged reason_unsigned? in_dispute
            Planning.Panel: meets matches members specialist? papers? outcome{agree|recommend|ask_for_information|return}?
            Planning.EndAsked: ground{own_arrangements_request|no_eligible_needs|self_funded_care_home|died|moved_area}
                dated words
            Planning.OwnArrangements: person_requests complexity_benefit person_consents
            ReviewArrangement: how? proposed? responsible factors person_view? carer_view? others_view? wellbeing_effect?
                change_expected? late_reason~ supposes? timing~ revised~
            ReviewTiming: change_likely~ later_reason~ short_reason~ override_note~ other_reviewer~ separate_reason~
                told_on~ told_how~ told_to~
            Revised: changes~ carers~ reduction~
            Revised.Agreed: id says~ section~ withdrawn_because~
            Revised.CarerLookedAt: id>P name~ needed~ reason~
            Revised.Reduction: ground~ says~ evidence~ needs~ person_told~ provider_told~ challenge_explained~
            Revised.StillMet: need>N how~
            PeopleInvolved.Involvement: dated how who said person>P~ topic~ way~ as_preferred~ otherwise_because~
            AgreementRecord.StepToAgree: dated what result
            Planning.ProviderCopy: provider says{whole|part|none|not_asked} best_interests~
            OtherPlans.Combining: with reason has_capacity person_agrees~ best_interests~ other_party_agrees~
                possible_on_system person_agreed~ other_party_agreed~ child_able_to_decide~ child_agrees~ child_agreed~
                child_best_interests~ combined~ withdrawn~ whose~ record_number~ one_process~
            ReviewArrangement.Factors: needs_complexity? change_likelihood? plan_complexity? ongoing_risk? breakdown_risk?
                monitoring_planned? circumstances_and_support?
            ReviewArrangement.Supposed: signed_off services_started? start_confirmed first_payment?
            """;

    private static final Map<String, List<String>> LINES = lines();

    private FormTable() {}

    /** The words of this record's line; a record without a line is a fault of the table. */
    static List<String> fieldsOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = around == null ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
        List<String> fields = LINES.get(name);
        if (fields == null) {
            throw new IllegalStateException("The form's table has no line for " + name + ".");
        }
        return fields;
    }

    static int size() {
        return LINES.size();
    }

    private static Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : TABLE.replaceAll("\\n +", " ").lines().toList()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            lines.put(words.getFirst().replace(":", ""), words.subList(1, words.size()));
        }
        return lines;
    }
}
