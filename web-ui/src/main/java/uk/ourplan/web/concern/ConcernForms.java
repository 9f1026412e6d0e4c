package uk.ourplan.web.concern;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.concern.ActionStatus;
import uk.ourplan.language.concern.AdviceFrom;
import uk.ourplan.language.concern.AssistantDecision;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.HelpAnswer;
import uk.ourplan.language.concern.PartnerType;
import uk.ourplan.language.concern.PaymentRecipient;
import uk.ourplan.language.concern.Placement;
import uk.ourplan.language.concern.ResolutionType;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.concern.RiskAction;
import uk.ourplan.language.concern.ServiceCategory;
import uk.ourplan.language.concern.ServiceType;
import uk.ourplan.language.concern.SupportsOthers;
import uk.ourplan.language.concern.Urgency;
import uk.ourplan.web.plan.form.Part;

/** What is asked about a concern; what its subject does not need is not asked. */
final class ConcernForms {

    private static final Set<String> ORGANISATION = Set.of("service", "provider_failed", "provider_notice");
    private static final Set<String> SERVICE = Set.of("service");
    private static final Set<String> ASSISTANT = Set.of("personal_assistant");
    private static final Set<String> ENDS = Set.of("provider_failed", "provider_notice");

    private static final Part ABOUT = group(
            "",
            "What it is about",
            "",
            oneOf("subject", "What it is about", ConcernSubject.class),
            when(
                    "subject",
                    ORGANISATION,
                    line("organisation", "Organisation", "As it stands on plans, where it does.")),
            when("subject", ASSISTANT, group("assistant", "", "", line("name", "Name of the assistant"))),
            when("subject", SERVICE, oneOf("category", "Whose service it is", ServiceCategory.class)),
            text("summary", "What the concern is"));

    private static final Part SERVICE_FACTS = when(
            "subject",
            SERVICE,
            group(
                    "service",
                    "Where it goes",
                    "From these answers the platform shows which team receives it, and why.",
                    oneOf("type", "Kind of service", ServiceType.class),
                    yesNo("personal_care", "Does it give personal care?"),
                    yesNo("regulated", "Is it a regulated service, as far as you know?"),
                    yesNo("registered", "Is it registered, on the provider's own record?"),
                    yesNo("commissioned", "Does the council commission it?"),
                    yesNo("provided", "Does the council provide it?"),
                    yesNo("in_area", "Is it in the council's area?"),
                    yesNo("used_by_dp", "Do people use it with a direct payment?"),
                    yesNo("available_to_others", "Is it open to people who pay themselves or hold a direct payment?"),
                    oneOf("partner", "The partner that provides it, if one does", PartnerType.class),
                    line("sent_to", "To whom it was sent, where the platform cannot say"),
                    day("sent_on", "Sent on")));

    private static final Part WITHDRAWAL = when(
            "subject",
            ENDS,
            group(
                    "withdrawal",
                    "The provider",
                    "",
                    day("on", "Day of the failure or notice"),
                    day("ends", "Last day of the service"),
                    yesNo("registered", "Is it a registered provider?"),
                    yesNo("business_failure", "Has its business failed?"),
                    yesNo("in_area", "Was it carried on in the council's area?")));

    private static final Part SERVED = when(
            "subject",
            ENDS,
            new Part.Many(
                    "served",
                    "Everybody whom it serves",
                    "Whoever pays: each gets a task that only an alternative ends.",
                    "person",
                    "",
                    "who",
                    List.of(
                            line("who", "Who"),
                            oneOf("placement", "Whose care it is", Placement.class),
                            oneOf("urgency", "How pressing a replacement is", Urgency.class),
                            day("starts", "The alternative starts on"),
                            text("interim", "What holds the gap"),
                            text("none_needed", "Why none is needed"))));

    private static final Part AFFECTED = new Part.Many(
            "affected",
            "Who is at risk, and what is done for them",
            "Everybody whom it affects, whatever becomes of the concern.",
            "person",
            "",
            "who",
            List.of(
                    line("who", "Who"),
                    oneOf("action", "How the risk is managed", RiskAction.class),
                    text("says", "In words"),
                    day("on", "In hand since")));

    private static final Part NOBODY = group(
            "",
            "Where nobody is at risk",
            "",
            yesNo("nobody_affected", "Is nobody at risk?"),
            when("nobody_affected", Set.of("true"), text("nobody_note", "How you know")));

    private static final Part INCIDENT = group(
            "incident",
            "If somebody who needs care was in an incident",
            "How to reach them goes with the notice only if they agree.",
            line("who", "Who"),
            day("told", "Told on that a concern is raised"),
            text("told_why", "The reason they were given"),
            text("not_told", "Why they were not told"),
            yesNo("consents", "Do they agree to be contacted?"),
            line("contact", "How to reach them"),
            text("not_asked", "Why they were not asked"));

    private static final Part TALKED = group(
            "discussed",
            "Talked through with",
            "",
            day("person", "The person, or whoever represents them, on"),
            text("person_why_not", "Why not"),
            yesNo("carer_exists", "Is there a carer?"),
            when(
                    "carer_exists",
                    Set.of("true"),
                    group("", "", "", day("carer", "The carer, on"), text("carer_why_not", "Why not"))),
            oneOf("recipient", "Who receives the direct payment", PaymentRecipient.class),
            when(
                    "recipient",
                    Set.of("other"),
                    group(
                            "",
                            "",
                            "",
                            day("other_recipient", "Whoever receives it, on"),
                            text("recipient_why_not", "Why not"))));

    private static final Part UNRESOLVED = when(
            "unresolved",
            Set.of("true"),
            group(
                    "",
                    "Three decisions",
                    "Each yes or no with its reason, over everybody's views.",
                    group(
                            "views",
                            "Views",
                            "Say why, where one could not be had.",
                            text("person", "The person"),
                            text("carer", "The carer"),
                            text("recipient", "Whoever receives the direct payment, if somebody else"),
                            text("wellbeing", "The effect on wellbeing")),
                    new Part.Many(
                            "decisions",
                            "Decisions",
                            "Monitoring, a condition that this assistant is not paid, and the end of the direct payment.",
                            "decision",
                            "",
                            "decision",
                            List.of(
                                    oneOf("decision", "Which", AssistantDecision.class),
                                    yesNo("yes", "Yes?"),
                                    text("reason", "Why"),
                                    day("on", "Decided on"))),
                    yesNo("on_register", "Is the assistant on the local register?"),
                    day("reported_to_register", "Reported to whoever manages it on")));

    private static final Part PERSONAL_ASSISTANT = when(
            "subject",
            ASSISTANT,
            group(
                    "assistant",
                    "The assistant",
                    "",
                    TALKED,
                    new Part.Many(
                            "resolutions",
                            "How it is resolved",
                            "Each is a task until what came of it is recorded.",
                            "way",
                            "",
                            "what",
                            List.of(
                                    oneOf("type", "Way", ResolutionType.class),
                                    line("what", "What"),
                                    day("due", "By"),
                                    text("outcome", "What came of it"))),
                    new Part.Many(
                            "advice",
                            "Advice",
                            "",
                            "question",
                            "",
                            "topic",
                            List.of(
                                    line("topic", "On what, such as employment law"),
                                    oneOf("from", "Asked of", AdviceFrom.class),
                                    day("asked", "Asked on"),
                                    text("reply", "The reply"),
                                    line("by", "Given by"),
                                    day("on", "Given on"))),
                    group(
                            "others",
                            "Others whom the assistant supports",
                            "Name nobody beyond need.",
                            oneOf("supports", "Does the assistant support others in the area?", SupportsOthers.class),
                            when(
                                    "supports",
                                    Set.of("yes"),
                                    group(
                                            "",
                                            "",
                                            "",
                                            day("team_told", "Direct payments team told on"),
                                            text("team_why_not", "Why that is not needed"),
                                            day("safeguarding", "Safeguarding concern raised for another on"),
                                            text("safeguarding_why_not", "Why that is not needed")))),
                    yesNo("unresolved", "Can it not be resolved, or do doubts remain?"),
                    UNRESOLVED));

    private static final Part HELPED = new Part.Many(
            "helped",
            "What commissioning asked of you",
            "Help is given unless it would prevent a legal duty.",
            "answer",
            "",
            "request",
            List.of(
                    line("request", "Number of the request"),
                    oneOf("answer", "Your answer", HelpAnswer.class),
                    text("note", "What you gave, or how the duty would be prevented"),
                    day("on", "On")));

    /** The first report: no more than makes it a concern, and whom it puts at risk. */
    static final List<Part> REPORT = List.of(ABOUT, SERVICE_FACTS, WITHDRAWAL, SERVED, AFFECTED, NOBODY, INCIDENT);

    static final List<Part> SAID =
            List.of(ABOUT, SERVICE_FACTS, WITHDRAWAL, SERVED, AFFECTED, NOBODY, INCIDENT, PERSONAL_ASSISTANT, HELPED);

    static final List<Part> COMMISSIONING = List.of(
            day("received", "Received on"),
            new Part.Many(
                    "responses",
                    "Responses",
                    "The platform sends nothing to anybody outside; what you sent is logged here.",
                    "response",
                    "",
                    "type",
                    List.of(
                            oneOf("type", "Response", ResponseType.class),
                            day("on", "Decided on"),
                            when(
                                    "type",
                                    Set.of("joint_work", "cqc_notice"),
                                    group(
                                            "",
                                            "",
                                            "",
                                            line("body", "Body outside the council"),
                                            day("contacted", "Contacted on"),
                                            line("reference", "Reference"))),
                            when(
                                    "type",
                                    Set.of("temporary_stop", "no_signpost", "letter"),
                                    group("", "", "", day("from", "From, or dated"), day("to", "To, if it ends"))),
                            text("text", "In words"))),
            new Part.Many(
                    "actions",
                    "Action plan agreed with the provider",
                    "Each is a task, overdue from the day after its day.",
                    "action",
                    "",
                    "what",
                    List.of(
                            line("what", "What"),
                            line("owner", "By whom"),
                            day("due", "By"),
                            oneOf("status", "How far", ActionStatus.class),
                            when("status", Set.of("withdrawn"), text("reason", "Why it is withdrawn")))),
            new Part.Many(
                    "requests",
                    "Help asked of whoever reported it",
                    "",
                    "request",
                    "",
                    "what",
                    List.of(line("request", "Number, such as R1"), text("what", "What is asked"), day("due", "By"))),
            text("outcome", "The outcome for whoever reported it"),
            yesNo("released", "May they see it?"));

    private ConcernForms() {}
}
