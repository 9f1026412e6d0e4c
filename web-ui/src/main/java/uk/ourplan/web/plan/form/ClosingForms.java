package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.kept;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.ContingencyMeasure;
import uk.ourplan.language.plan.Likelihood;
import uk.ourplan.language.plan.Revised.ReductionGround;
import uk.ourplan.language.plan.RiskKind;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.language.plan.RiskSource;
import uk.ourplan.language.plan.RiskStarter;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Part.Many;

/** The sections that make a plan hold: risks, advice, review. */
final class ClosingForms {

    private ClosingForms() {}

    static final Form RISKS = new Form(
            SectionName.RISKS,
            "Risks and what if",
            "What might go wrong for the person and for the plan, what they think of it, and what is done then.",
            "A risk that somebody chooses to take is theirs to take. Write the good that comes of it beside the harm.",
            List.of(
                    statements("talked_with", "Who talked about risk", "One name in each box."),
                    new Many(
                            "not_talked_with",
                            "Who took no part in that talk",
                            "",
                            "person who took no part",
                            "",
                            "who",
                            List.of(line("who", "Who"), text("reason", "Why not"))),
                    text(
                            "none_from_needs",
                            "No risk comes from the needs",
                            "Say how that was found; leave it empty where there is one."),
                    text(
                            "none_from_outcomes",
                            "No risk comes from what the person wants",
                            "Say how that was found; leave it empty where there is one."),
                    folded(
                            "none_to_the_plan",
                            "No risk to the plan itself was found",
                            "",
                            day("dated", "Looked for on"),
                            text("reason", "Why there is none")),
                    anyOf("dismissed", "What could start a risk to the plan, and does not here", RiskStarter.class),
                    yesNo("formal_wanted", "Is a formal risk assessment wanted although none is called for?"),
                    text("formal_declined", "Why no formal risk assessment", "Where one is only recommended."),
                    folded(
                            "formal_assessment",
                            "Formal risk assessment",
                            "",
                            day("dated", "Dated"),
                            line("by", "By"),
                            line("used", "How it was used")),
                    new Many(
                            "items",
                            "Risks",
                            "",
                            "risk",
                            "R",
                            "what",
                            List.of(
                                    oneOf("kind", "A risk to", RiskKind.class),
                                    oneOf("from", "It comes from", RiskSource.class),
                                    oneOf("starter", "What would start it", RiskStarter.class),
                                    text("what", "What might happen"),
                                    oneOf("level", "How grave", RiskLevel.class),
                                    oneOf("likelihood", "How likely", Likelihood.class),
                                    text("evidence", "What points to it"),
                                    text("effect", "What it would mean for the person"),
                                    text("benefit", "The good that comes of taking it"),
                                    text("mitigation", "What is done so that it does not happen"),
                                    text("their_view", "What the person thinks"),
                                    text("their_answer", "What the person wants done"),
                                    text("their_ideas", "The person's own ideas for what to do"),
                                    folded(
                                            "taken",
                                            "The person chooses to live with it",
                                            "",
                                            yesNo("lawful", "Is it lawful?"),
                                            yesNo("affects_others", "Does it touch the safety or wellbeing of others?"),
                                            text("plan_for_others", "How they are kept safe")),
                                    group(
                                            "contingency",
                                            "If it happens",
                                            "For a low risk one line each will do.",
                                            text("before", "What is ready beforehand"),
                                            text("after", "What is done then"),
                                            day("agreed", "Agreed on"),
                                            line("trigger", "From which sign"),
                                            line("who", "Who does it")),
                                    when(
                                            "level",
                                            Set.of("moderate", "considerable", "significant"),
                                            folded(
                                                    "contingency",
                                                    "More for when it happens",
                                                    "",
                                                    new Many(
                                                            "measures",
                                                            "What is chosen",
                                                            "Ahead of it, or when it happens; then with who acts and how"
                                                                    + " to reach them.",
                                                            "measure",
                                                            "",
                                                            "measure",
                                                            List.of(
                                                                    oneOf("measure", "What", ContingencyMeasure.class),
                                                                    line("described", "In other words"),
                                                                    line("who", "Who acts"),
                                                                    line("contact", "How to reach them"))),
                                                    group(
                                                            "cost",
                                                            "What pays for it",
                                                            "",
                                                            new Part.Field(
                                                                    "line",
                                                                    "Line of support",
                                                                    "",
                                                                    new Kind.OneFrom(Kind.Elsewhere.LINES)),
                                                            yesNo("has_cost", "Has it a cost of its own?"),
                                                            pounds("pence", "Amount each time"),
                                                            oneOf("frequency", "How often", Frequency.class)))))),
                    folded(
                            "protecting",
                            "What protects the person by restricting them",
                            "As little as the risk allows, and never for anything but an outcome of theirs.",
                            yesNo("from_enquiry", "Does the plan arise from a safeguarding enquiry?"),
                            line("enquiry", "Number of the enquiry"),
                            new Many(
                                    "restrictions",
                                    "Restrictions",
                                    "",
                                    "restriction",
                                    "",
                                    "text",
                                    List.of(
                                            line("text", "What"),
                                            text("less_restrictive", "The less restrictive ways considered"),
                                            new Part.Field(
                                                    "outcomes",
                                                    "The outcomes that it helps the person to",
                                                    "",
                                                    new Kind.AnyFrom(Kind.Elsewhere.OUTCOMES))))),
                    group(
                            "standing",
                            "Arrangements that always stand",
                            "",
                            text("emergency_contact", "In an emergency, ring"),
                            text("keyholder", "Who holds a key"),
                            text("home_and_pets", "Home and pets"),
                            folded(
                                    "",
                                    "Getting out in a fire",
                                    "",
                                    yesNo("evacuation_exists", "Is there a personal evacuation plan?"),
                                    yesNo("evacuation_needed", "Is one needed?"),
                                    text("evacuation_plan", "What it says in short")))));

    static final Form ADVICE = new Form(
            SectionName.ADVICE,
            "Advice given",
            "What was said about reducing needs, and about preventing or delaying them.",
            "The Act asks for advice in every plan, also about needs that the council does not meet.",
            List.of(
                    text("reduce", "What can be done to reduce the needs there are"),
                    text("prevent", "What can be done to prevent or delay more"),
                    group(
                            "topics_told",
                            "When the person was told about",
                            "",
                            day("services_costs", "Services and what they cost"),
                            day("suitability", "What would suit them"),
                            day("prevention", "Prevention"),
                            day("arranging", "How care is arranged"),
                            day("signoff", "How the plan is signed off"),
                            day("final_budget", "The final budget"),
                            day("budget_management", "Managing the budget")),
                    group(
                            "help_deciding",
                            "Help with deciding how needs are met",
                            "",
                            day("dated", "When"),
                            line("by", "Who helped"),
                            statements("options", "Ways that were gone through", "One in each box."),
                            day("declined", "Or the person declined help on")),
                    new Many(
                            "prevention_services",
                            "Services that could prevent, reduce or delay needs",
                            "A service that may suit is followed through: a referral, or the person's no with the"
                                    + " reason.",
                            "prevention service",
                            "",
                            "what",
                            List.of(
                                    line("what", "What"),
                                    line("source", "From whom", "The council, the community or a partner."),
                                    yesNo("suitable", "May it suit?"),
                                    text("why_not", "Why it does not suit"),
                                    yesNo("told_why", "Was it said why it matters?"),
                                    yesNo("told_what_for", "Was it said what it may help with?"),
                                    yesNo("told_how", "Was it said how to get it?"),
                                    folded(
                                            "",
                                            "How well it fits",
                                            "",
                                            yesNo("fits", "Is it personal and flexible?"),
                                            yesNo("creative", "Is it creative about what the person wants?"),
                                            yesNo("on_strengths", "Does it build on what the person can do?"),
                                            text("quality_note", "What is said where it does not")),
                                    day("referred", "Referred on"),
                                    line("result", "What came of it"),
                                    text("declined_because", "Why the person does not want it"))),
                    new Many(
                            "given",
                            "Other information and advice given",
                            "",
                            "thing that was told",
                            "",
                            "topic",
                            List.of(
                                    day("dated", "When"),
                                    line("topic", "About what"),
                                    line("by", "By whom"),
                                    line("to", "To whom", "“person”, or the name of whoever got it."),
                                    oneOf("form", "In which form", PlanForm.class),
                                    statements(
                                            "entries",
                                            "From the directory",
                                            "One entry in each box, with its price and the day of that price."),
                                    line(
                                            "understood",
                                            "How it was checked that it was understood",
                                            "Such as: explained it back."))),
                    text("none_given_because", "Why no advice was given", "Only where there was none to give."),
                    group(
                            "questions",
                            "Time for questions",
                            "",
                            day("dated", "When everybody could ask"),
                            statements("to", "Who could ask", "One name in each box."),
                            text("asked", "What was asked"))));

    /** Shown on a revision, where the core has put there what the review found. */
    private static final Part REVISED = group(
            "revised",
            "What the review found, and what became of it",
            "Each change that was agreed is made in a section, or withdrawn with a reason.",
            new Many(
                    "changes",
                    "Changes that were agreed",
                    "",
                    "change",
                    "K",
                    "says",
                    List.of(
                            text("says", "What was agreed"),
                            oneFrom("section", "Made in which section", Kind.Elsewhere.SECTIONS),
                            text("withdrawn_because", "Why it is withdrawn", "Only where it is not made."))),
            new Many(
                    "carers",
                    "Carers",
                    "Their own plan may need attention at the same time.",
                    "carer",
                    "P",
                    "name",
                    List.of(
                            kept("name", "Carer"),
                            yesNo("needed", "Does their plan, or an assessment, need attention?"),
                            text("reason", "Why, or why not"))),
            folded(
                    "reduction",
                    "Where support becomes less",
                    "It rests on the person's own life. Saving money is no reason.",
                    oneOf("ground", "What it rests on", ReductionGround.class),
                    text("says", "In words"),
                    text("evidence", "What shows it"),
                    new Many(
                            "needs",
                            "How each eligible need is still met",
                            "",
                            "need",
                            "",
                            "need",
                            List.of(oneFrom("need", "Need", Kind.Elsewhere.NEEDS), text("how", "How it is met now"))),
                    day("person_told", "The person was told on"),
                    day("provider_told", "The provider is told on"),
                    yesNo("challenge_explained", "Was it explained how to challenge it?")));

    static final Form REVIEW = new Form(
            SectionName.REVIEW,
            "Review",
            "How and when the plan is looked at again, and what was weighed in setting the day.",
            "The first review is reckoned from sign-off or the start of support, as the council's policy says.",
            List.of(
                    text("how", "How it is reviewed"),
                    day("proposed", "Day proposed"),
                    line("responsible", "Who sees to it"),
                    group(
                            "factors",
                            "What was weighed",
                            "",
                            text("needs_complexity", "How complex the needs are"),
                            text("change_likelihood", "How likely they change"),
                            text("plan_complexity", "How complex the plan is"),
                            text("ongoing_risk", "Risk that goes on"),
                            text("breakdown_risk", "Risk that support breaks down"),
                            text("monitoring_planned", "Monitoring that is planned"),
                            text("circumstances_and_support", "Circumstances and support")),
                    text("person_view", "What the person thinks"),
                    text("carer_view", "What the carer thinks"),
                    text("others_view", "What others think"),
                    text("wellbeing_effect", "What the timing means for wellbeing"),
                    day("change_expected", "A change is expected on"),
                    text("late_reason", "Why later than usual"),
                    folded(
                            "timing",
                            "How the day was settled",
                            "",
                            yesNo("change_likely", "Is a change likely?"),
                            text("later_reason", "Why later than the change that is expected"),
                            text("short_reason", "Why sooner than usual"),
                            text("override_note", "Why another gap than the council suggests"),
                            line("other_reviewer", "Who else holds it"),
                            text("separate_reason", "Why apart from the direct payment's review"),
                            day("told_on", "Told how to ask for an earlier review on"),
                            line("told_how", "Told how"),
                            line("told_to", "Told whom")),
                    when("revised", Set.of(), REVISED),
                    folded(
                            "supposes",
                            "Days that the reckoning supposes",
                            "",
                            day("signed_off", "Signed off on"),
                            day("services_started", "Support started on"),
                            yesNo("start_confirmed", "Is the start confirmed?"),
                            day("first_payment", "First payment on"))));
}
