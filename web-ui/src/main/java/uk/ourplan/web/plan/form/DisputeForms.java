package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeOutcome;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Engagement;
import uk.ourplan.language.dispute.MeetingMode;
import uk.ourplan.language.dispute.StaffEmployer;

/** What is asked while a disagreement or an incident is worked on. */
public final class DisputeForms {

    private static final Part ON = day("on", "On");
    private static final String EACH = "One in each box.";

    public static final List<Part> OPENED = List.of(
            ON,
            oneOf("topic", "What it is about", DisputeTopic.class),
            text("about", "What is seen differently"),
            line("whose", "Who sees it differently"));

    public static final List<Part> ATTEMPT = List.of(
            ON,
            text("what", "What was done"),
            statements("participants", "Who took part", EACH),
            line("by", "Who was responsible"),
            text("result", "What came of it"));

    public static final List<Part> OFFER = List.of(
            ON,
            text("text", "What was offered"),
            yesNo("declined", "Was it declined?"),
            text("reason", "The person's reason"));

    public static final List<Part> COMPROMISE = List.of(
            ON,
            statements("adult_gave", "What the adult gave", EACH),
            statements("council_gave", "What the council gave", EACH));

    public static final List<Part> FILE = List.of(
            yesNo("capacity_considered", "Was capacity to decide on care considered?"),
            yesNo("capacity_in_issue", "Is it in question?"),
            day("risk_assessed_on", "Risk of going without support assessed on"),
            day("risk_shared_on", "Talked through with the person and family on"),
            yesNo("payment_offered", "Was a direct payment offered?"),
            yesNo("payment_accepted", "Was it accepted?"),
            text("payment_not_because", "Why none was offered"),
            text("advice_given", "Information and advice given"),
            statements("referrals", "Charities and services that they were referred to, with the day", EACH),
            day("leaflet_sent_on", "Complaints leaflet sent on"));

    public static final List<Part> ADVICE = List.of(ON, text("advice", "What the line manager advised"));

    public static final List<Part> ESCALATION = List.of(ON);

    public static final List<Part> DECISION = List.of(ON, text("decision", "What was decided, and why"));

    public static final List<Part> SETTLEMENT = List.of(
            ON, oneOf("outcome", "How it ended", DisputeOutcome.class), text("says", "What was agreed or decided"));

    public static final List<Part> JUST_ENOUGH = List.of(
            ON,
            text("starting_level", "At what level support starts"),
            text("raise_when", "The sign for raising it"),
            day("check_on", "Look again on"));

    public static final List<Part> TOLD = List.of(
            ON,
            oneOf("occasion", "On what occasion", ComplaintCase.class),
            line("to", "Who was told"),
            line("form", "In which form they got the procedure"));

    public static final List<Part> INCIDENT = List.of(
            day("on", "Happened on"),
            text("what", "What happened"),
            line("by", "Whose behaviour it was"),
            line("reported_by", "Who reported it"),
            oneOf("employer", "Who employs the member of staff", StaffEmployer.class),
            text("action", "What is done about it"),
            yesNo("validated", "Is it validated?"),
            day("warned_on", "Told that the provider may end the service on"),
            day("provider_notice_on", "The provider gave notice on"),
            day("gap_assessed_on", "Effects of a time without care assessed on"),
            day("gap_shared_on", "Talked through with the person and family on"),
            day("closed_on", "Closed on"));

    public static final List<Part> MEETING = List.of(
            day("on", "Met on"),
            oneOf("mode", "How", MeetingMode.class),
            statements("attendees", "Who came", EACH),
            yesNo("family_appropriate", "Is family appropriate?"),
            text("allegations", "The allegations"),
            yesNo("accepted", "Are they accepted?"),
            text("reasons", "Possible reasons"),
            yesNo("capacity_considered", "Was capacity considered?"),
            text("resolution", "Steps towards resolution"));

    public static final List<Part> CONTACT = List.of(
            ON,
            oneOf("engagement", "Does the person work with the council?", Engagement.class),
            text("said", "What was tried, and what came of it"));

    private DisputeForms() {}
}
