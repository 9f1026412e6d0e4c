package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.BestValueBasis;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.money.ServiceType;
import uk.ourplan.language.plan.CommittedParty;
import uk.ourplan.language.plan.CommunityAnswer;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.ProviderKind;
import uk.ourplan.language.plan.Route;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Unit;
import uk.ourplan.language.plan.WayOfExploring;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Kind.Plain;
import uk.ourplan.web.plan.form.Part.Field;
import uk.ourplan.web.plan.form.Part.Many;

/** The sections about support and what it costs. */
final class SupportForms {

    private static final Part PROVIDER_EVIDENCE = group(
            "provider",
            "What the provider shows",
            "Before the rate starts, and at each review of it.",
            text("risks", "In-depth assessments of the higher-risk areas or behaviours"),
            text("risk_measures", "The measures in place"),
            text("behaviours", "Behavioural support plan: the behaviour"),
            text("manifestation", "How it shows"),
            text("guidelines", "How to reduce it"),
            text("alternatives", "What else was considered or used"),
            text("boundaries", "Boundaries that are set"),
            text("training_needs", "Workers' training for the person's needs"),
            text("training_intervention", "Workers' training in intervention strategies"),
            text("agencies", "Work with other agencies' professionals"),
            text("networks", "Work with professional networks"),
            new Field("others", "What else the council asks for", "", Plain.PAIRS));

    private SupportForms() {}

    static final Form SUPPORT = new Form(
            SectionName.SUPPORT,
            "How my needs are met",
            "Each line of support: what, from whom, when, what it costs and who pays.",
            "The amount is what falls due each time: price of a unit × units. It is reckoned as you type and can be changed.",
            List.of(
                    new Many(
                                    "services",
                                    "Lines of support",
                                    "",
                                    "line of support",
                                    "S",
                                    "what",
                                    List.of(
                                            line("what", "What"),
                                            group(
                                                    "provider",
                                                    "From whom",
                                                    "",
                                                    line("name", "Name of the provider"),
                                                    oneOf("kind", "Kind of provider", ProviderKind.class),
                                                    line(
                                                            "cqc_location",
                                                            "CQC location",
                                                            "Where the provider is registered.")),
                                            oneOf("unit", "Priced by the", Unit.class),
                                            pounds("unit_cost_pence", "Price of one"),
                                            new Field("units", "How many each time", "", Plain.DECIMAL),
                                            oneOf("frequency", "How often it falls due", Frequency.class),
                                            pounds("pence", "Amount each time"),
                                            oneOf("funder", "Who pays", Funder.class),
                                            oneOf("class", "What kind of cost", ServiceClass.class),
                                            anyFrom("meets", "Needs that it meets", Elsewhere.NEEDS),
                                            anyFrom("serves", "Outcomes that it serves", Elsewhere.OUTCOMES),
                                            text("contribution", "How it helps with them"),
                                            oneOf("route", "How it is arranged", Route.class),
                                            line("timetable", "When", "Days and times."),
                                            text("cover", "What happens when it cannot come"),
                                            text("options_explored", "Other ways that were looked at"),
                                            folded(
                                                    "",
                                                    "How it was chosen",
                                                    "",
                                                    anyOf(
                                                            "explored_by",
                                                            "Ways of looking that were used",
                                                            WayOfExploring.class),
                                                    text("help_choosing", "Help that was given to choose"),
                                                    text("persons_choice", "What the person chose")),
                                            yesNo("section_117", "Is it section 117 after-care?"),
                                            day("until", "Until", "Only where it ends."),
                                            line(
                                                    "on_plan_of",
                                                    "Stands on the plan of",
                                                    "Where somebody else's plan carries the cost: their record number."),
                                            when(
                                                    "on_plan_of",
                                                    Set.of(),
                                                    line(
                                                            "line_there",
                                                            "It is the line there",
                                                            "Its number on that plan, such as S1: the two are one service.")),
                                            folded(
                                                    "",
                                                    "It relieves a carer",
                                                    "The cost stands on the adult's plan only; a carer is never charged for it.",
                                                    line("relieves", "Whom", "Their number, such as P1."),
                                                    day("on_carers_plan", "The carer's own plan describes it since"),
                                                    yesNo(
                                                            "contingency",
                                                            "In a carer's plan: is it part of what is done when caring cannot go on?")),
                                            folded(
                                                    "return",
                                                    "For the national return",
                                                    "",
                                                    line("service_type", "Service type"),
                                                    line("component", "Component"),
                                                    line("delivery", "Delivery mechanism"))))
                            .withAnotherLikeIt(
                                    "what",
                                    "units",
                                    "pence",
                                    "meets",
                                    "serves",
                                    "contribution",
                                    "timetable",
                                    "cover",
                                    "options_explored",
                                    "until",
                                    "relieves",
                                    "on_carers_plan",
                                    "contingency",
                                    "line_there"),
                    new Many(
                                    "equipment",
                                    "Equipment and adaptations",
                                    "Aids are free at any price; so is a minor adaptation.",
                                    "item",
                                    "E",
                                    "what",
                                    List.of(
                                            line("what", "What"),
                                            oneOf("kind", "Aid or adaptation", EquipmentKind.class),
                                            pounds("cost_pence", "What it costs"),
                                            day("supplied", "Supplied on"),
                                            day("planned", "Planned for"),
                                            anyFrom("meets", "Needs that it meets", Elsewhere.NEEDS),
                                            oneOf("class", "What kind of cost", ServiceClass.class),
                                            oneOf("funder", "Who pays", Funder.class),
                                            pounds("recorded_pence", "Cost recorded on the plan"),
                                            folded(
                                                    "other_funding",
                                                    "Whether another body should pay",
                                                    "",
                                                    line("asked", "What was asked"),
                                                    line("answer", "The answer"))))
                            .withAnotherLikeIt("what", "cost_pence", "recorded_pence", "other_funding"),
                    new Many(
                            "commitments",
                            "What everybody commits to",
                            "The council, those who come, carers, and the person's own part.",
                            "commitment",
                            "",
                            "party",
                            List.of(oneOf("party", "Who", CommittedParty.class), text("text", "To what")))));

    static final Form INFORMAL_SUPPORT = new Form(
            SectionName.INFORMAL_SUPPORT,
            "Support I have already",
            "What is there from family, friends, the community and others, paid or not.",
            "This is what the person has now. What a carer goes on doing is confirmed with the carer.",
            List.of(
                    new Many(
                            "existing_support",
                            "Support that is there",
                            "",
                            "kind of support",
                            "",
                            "what",
                            List.of(
                                    line("what", "What"),
                                    line("by", "By whom"),
                                    line("how_often", "How often"),
                                    line("funded_by", "Who pays for it", "Nobody, where it is given freely."),
                                    yesNo("goes_on", "Will it go on?"),
                                    day("ended", "Ended on"))),
                    new Many(
                            "assets",
                            "People and groups around me",
                            "Family, friends, neighbours and others, paid or not, and how each may help.",
                            "person or group",
                            "",
                            "who",
                            List.of(line("who", "Who"), text("how_helps", "How they may help"))),
                    group(
                            "community",
                            "Community groups and voluntary services",
                            "Looked at for every plan; more so where somebody is alone too much.",
                            oneOf("answer", "What came of it", CommunityAnswer.class),
                            text("reason", "Why it does not suit, where it does not"))));

    static final Form MONEY = new Form(
            SectionName.MONEY,
            "The money",
            "What the support costs, what the person pays, and when they were told.",
            "The figures on the right follow from the lines of support and from the financial assessment.",
            List.of(
                    group(
                            "indicative",
                            "Indicative budget",
                            "",
                            pounds("weekly_pence", "Each week"),
                            pounds("one_off_pence", "Once"),
                            line("by", "How it was worked out"),
                            day("told", "Person told on"),
                            day("explained", "Explained on")),
                    group(
                            "financial_assessment",
                            "Financial assessment",
                            "",
                            day("referral", "Referred on"),
                            oneOf("state", "How far it is", AssessmentState.class),
                            pounds("contribution_weekly_pence", "Contribution each week"),
                            pounds("contribution_one_off_pence", "Contribution once"),
                            day("effective", "From"),
                            day("told", "Person told on"),
                            day("told_awaited", "Told on that it is awaited")),
                    group(
                            "charging_explained",
                            "Charging explained",
                            "",
                            day("dated", "When"),
                            line("to", "To whom"),
                            line("understood", "How it was checked that it was understood")),
                    group(
                            "charging_letter",
                            "Charging letter",
                            "",
                            day("issued", "Issued on"),
                            day("returned", "Came back on"),
                            text("why_not", "Why it did not come back")),
                    day("final_told", "Final budget told on"),
                    folded(
                            "over_indicative",
                            "Why the cost is above the indicative budget",
                            "",
                            yesNo("supports_only_eligible_needs", "Does it support only eligible needs?"),
                            oneOf("best_value_basis", "Best value", BestValueBasis.class),
                            yesNo("suitable_cheaper_alternative", "Is there a suitable cheaper way?"),
                            yesNo("risk_assessed", "Were the risks assessed?"),
                            yesNo("manager_approved", "Did a manager approve it?"),
                            text("evidence", "Evidence"),
                            line("answered_by", "Who answered", "Name and role, such as the line manager."),
                            day("answered", "Answered on")),
                    folded(
                            "complex_rate",
                            "Complex rate",
                            "",
                            day("start", "From"),
                            day("end", "Until"),
                            text("standard_unsuitable", "Why the standard rate will not do"),
                            new Field("services_considered", "Services that were considered", "", Plain.PAIRS),
                            line("client_group", "Client group"),
                            text("panel_papers", "Papers for the panel"),
                            text("provider_work", "Work with the provider"),
                            text("outcomes", "Outcomes expected"),
                            text("exit_plan", "How it ends"),
                            yesNo("requested_by_provider", "Did the provider ask for it?"),
                            when(
                                    "requested_by_provider",
                                    Set.of("true"),
                                    group(
                                            "",
                                            "",
                                            "",
                                            text("providers_reason", "The provider's reasons"),
                                            line("providers_period", "For how long the provider expects to need it"))),
                            PROVIDER_EVIDENCE),
                    folded(
                            "joint_funding",
                            "Another body pays a part",
                            "",
                            line("body", "Which body"),
                            day("agreed", "Agreed on"),
                            line("period", "For how long"),
                            text("note", "Note")),
                    folded(
                            "self_funder",
                            "The person pays the whole cost",
                            "",
                            oneOf("setting", "Where", FundingSetting.class),
                            oneOf("choice", "What the person chose", SelfFunderChoice.class),
                            day("chosen", "Chosen on"),
                            day("asked", "Asked on"),
                            line("asked_by", "Asked by"),
                            text("reason", "Reason"),
                            yesNo("wants_plan", "Does the person want a plan?"),
                            yesNo("nobody_can_arrange", "Is there nobody else who can arrange it?"),
                            yesNo("council_agrees", "Does the council agree to arrange it?"),
                            new Many(
                                    "fee_told",
                                    "Fee that the person was told of",
                                    "",
                                    "part of the fee",
                                    "",
                                    "shape",
                                    List.of(
                                            line("shape", "Part"),
                                            pounds("pence", "Amount"),
                                            day("dated", "Told on")))),
                    folded(
                            "arranging",
                            "Arranging the care",
                            "The facts that an arrangement fee hangs on.",
                            oneOf("service_type", "Kind of service", ServiceType.class),
                            yesNo("asked_council_to_arrange", "Did the person ask the council to arrange it?"),
                            yesNo("council_arranges", "Does the council arrange it?"),
                            yesNo("authorised_person_asked", "Did somebody with authority ask?"),
                            yesNo("never_charge_line", "Is it a line that is never charged for?")),
                    MoneyParts.EXPLORED,
                    MoneyParts.BUDGET,
                    MoneyParts.FINANCE));
}
