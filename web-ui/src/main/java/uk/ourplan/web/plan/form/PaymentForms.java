package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.money.DecidedBy;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.ManageAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.NomineeAnswer;
import uk.ourplan.language.money.PaidHow;
import uk.ourplan.language.money.PaymentDecision;
import uk.ourplan.language.money.PaymentPortion;
import uk.ourplan.language.money.PaymentRefusal;
import uk.ourplan.language.money.PaymentSigner;
import uk.ourplan.language.money.RedundancyEvent;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** The section about how the money is managed, direct payments and service funds among it (DP-01 to DP-08, ISF-02, ISF-03). */
final class PaymentForms {

    private PaymentForms() {}

    static final Form MANAGING_THE_MONEY = new Form(
            SectionName.MANAGING_THE_MONEY,
            "Managing the money",
            "How the personal budget is managed, who decided it, and what was explained.",
            "Direct payments are explained to everybody. A refusal is an answer; it is recorded and not asked again and again.",
            List.of(
                    day("told", "Person told about the ways on"),
                    anyOf("methods_told", "Ways that were explained", Method.class),
                    group(
                            "direct_payment",
                            "Direct payments",
                            "",
                            day("explained", "Explained on"),
                            oneOf("answer", "What the person said", DirectPaymentAnswer.class),
                            whole("offers", "How often it was offered"),
                            day("told_which", "Told which needs it could meet on"),
                            day("managing_advice", "Advice on managing it given on")),
                    folded(
                            "offering",
                            "How it was offered",
                            "",
                            day("information", "Information given on"),
                            line("material", "What was given"),
                            line("form", "How it was explained", "Such as a visit with pictures."),
                            yesNo("may_fit", "May a direct payment suit?"),
                            when(
                                    "may_fit",
                                    Set.of("true"),
                                    group(
                                            "",
                                            "",
                                            "",
                                            oneOf("portion", "For how much of the budget", PaymentPortion.class),
                                            day("benefits", "Benefits talked through on"),
                                            yesNo("examples", "Were examples of how others use theirs offered?"),
                                            yesNo("peer_support", "Were contacts of peer support offered?"))),
                            new Many(
                                    "times",
                                    "Each offer",
                                    "",
                                    "offer",
                                    "",
                                    "dated",
                                    List.of(
                                            day("dated", "Offered on"),
                                            oneOf("answer", "What the person said", DirectPaymentAnswer.class))),
                            text("not_again", "Why it is not offered once more")),
                    text("wish", "What the person wants, in their own words"),
                    anyOf("requested", "Ways that the person asked for", Method.class),
                    oneOf("can_manage", "Can the person manage a direct payment?", ManageAnswer.class),
                    yesNo("appropriate_way", "Is it an appropriate way to meet the needs?"),
                    line("suitable_person", "Somebody suitable to manage it"),
                    oneOf("nominee", "A nominee", NomineeAnswer.class),
                    folded(
                            "request",
                            "Decision on a request for a direct payment",
                            "If every condition is met it must be made. A policy of the council is no ground to refuse.",
                            day("requested", "Asked for on"),
                            line("by", "Who asked"),
                            yesNo(
                                    "best_interests",
                                    "Without capacity: will the receiver act in the person's best interests?"),
                            oneOf("decision", "Decision", PaymentDecision.class),
                            day("decided", "Decided on"),
                            when(
                                    "decision",
                                    Set.of("refused"),
                                    group(
                                            "",
                                            "",
                                            "",
                                            oneOf("ground", "The condition that fails", PaymentRefusal.class),
                                            text("detail", "Which need, and why another way is right for it"),
                                            day("told", "Told in writing on"),
                                            day("complaint_told", "Told how to complain on")))),
                    oneOf("method", "The way that was chosen", Method.class),
                    oneOf("decided_by", "Who decided", DecidedBy.class),
                    day("decided", "Decided on"),
                    text("views", "What the person thinks of it"),
                    text(
                            "availability",
                            "How far the services can be had",
                            "By the person with their own money, and by the council."),
                    group(
                            "choosing",
                            "",
                            "",
                            day("told_can_change", "Told that the way can be changed if it does not work, on"),
                            yesNo(
                                    "suitable_person_available",
                                    "Where capacity is lacking: is somebody suitable there to manage it?")),
                    new Many(
                            "parts",
                            "What each way manages",
                            "",
                            "part",
                            "",
                            "method",
                            List.of(
                                    oneOf("method", "Way", Method.class),
                                    pounds("annual_pence", "In a year of 52 weeks"),
                                    pounds("one_off_pence", "Once"))),
                    folded(
                            "dp",
                            "Particulars of the direct payment",
                            "",
                            anyFrom("needs", "Needs that it meets", Elsewhere.NEEDS),
                            pounds("amount_pence", "Amount each time"),
                            oneOf("frequency", "How often", Frequency.class),
                            pounds("one_off_pence", "Once"),
                            oneOf("paid", "Paid", PaidHow.class),
                            day("first_payment_planned", "First payment planned for"),
                            line("managed_by", "Managed by"),
                            yesNo("employs", "Does the person employ somebody?"),
                            day("insurance_told", "Told about insurance on"),
                            anyOf(
                                    "redundancy_events_told",
                                    "Told what makes an assistant redundant",
                                    RedundancyEvent.class),
                            statements("employer_costs", "Costs of an employer that are covered", ""),
                            day("agreement_signed", "Agreement signed on"),
                            group(
                                    "set_up",
                                    "Before it begins",
                                    "",
                                    line("receiver", "Who receives it in the person's place"),
                                    oneOf("signed_by", "Who signed the agreement", PaymentSigner.class),
                                    text("interim", "How the needs are met until it begins"),
                                    yesNo("help_needed", "Does the person need help to set it up?"),
                                    when(
                                            "help_needed",
                                            Set.of("true"),
                                            group("", "", "", line("help_by", "Who helps"))),
                                    text("no_costs_because", "Why being an employer costs nothing"))),
                    folded(
                            "fund",
                            "Particulars of the individual service fund",
                            "",
                            line("holder", "Who holds it"),
                            anyFrom("needs", "Needs that it covers", Elsewhere.NEEDS),
                            pounds("amount_pence", "Amount each time"),
                            oneOf("frequency", "How often", Frequency.class),
                            day("start", "Starts on")),
                    folded(
                            "isf_request",
                            "Asked for an individual service fund",
                            "",
                            day("dated", "Asked on"),
                            text("hoped", "What the person hopes from it"),
                            line("holder", "Who might hold it"),
                            line("nearest_method", "The nearest way meanwhile"),
                            line("sent_to", "Sent to"),
                            day("answered", "Answered on"))));
}
